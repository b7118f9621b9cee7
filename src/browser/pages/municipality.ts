import { useEffect, useState } from "preact/hooks";
import { themeRules } from "../shared/theme.ts";
import { freshSettings, type Settings } from "../widget/settings.ts";
import type { Tongue } from "../widget/words.ts";

/** The municipality's name, and its colour on the page; null until it is known. */
export function useMunicipality(base: string, tongue: Tongue): string | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    // The page does without: it has a colour and a word of its own.
    freshSettings(base).then(setSettings, () => undefined);
  }, [base]);
  const accent = settings?.accent ?? "";
  useEffect(() => {
    if (accent === "" || !("adoptedStyleSheets" in document)) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(themeRules(accent, ":root"));
    document.adoptedStyleSheets = [sheet];
  }, [accent]);
  return settings?.name[tongue] || null;
}
