import { useEffect, useState } from "preact/hooks";
import { useTongue } from "../../staff/use-tongue.ts";
import type { Admin } from "../admin-model.ts";
import { adminApi } from "../api.ts";
import { useLoaded } from "../use-loaded.ts";
import { useOpenEditing } from "./fields.tsx";
import { valueAt } from "./json-path.ts";
import { useSettingsWords } from "./words.ts";

const kinds = ["firm", "close", "outside", "wrong"] as const;
const pause = 400;

/** What an accepted error costs, in numbers that can be counted on two hands. */
export function PriceBox({ admin }: { readonly admin: Admin }) {
  const own = useSettingsWords();
  const tongue = useTongue();
  const { value } = useOpenEditing();
  const written = valueAt(value, ["accepted-error"]);
  // The server has no price for less than half a percent.
  const wanted = typeof written === "number" && written >= 0.5 && written <= 20 ? written : null;
  const [asked, setAsked] = useState(wanted);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(wanted), pause);
    return () => clearTimeout(timer);
  }, [wanted]);
  const loaded = useLoaded(admin, () => (asked === null ? Promise.resolve(null) : adminApi.price(asked)), [asked]);
  if (loaded.failed) return <p class="field__hint">{own.priceFailed}</p>;
  if (loaded.value === null) return null;
  const { accepted, firm, wrong } = loaded.value;
  // The server counts the wrong ones among the firm; here they are counted among all.
  const shares = { ...loaded.value, wrong: firm * wrong };
  const told = new Intl.NumberFormat(tongue === "da" ? "da-DK" : "en-GB", { maximumFractionDigits: 1 });
  return (
    <section class="price" aria-label={own.priceTitle(told.format(accepted))} aria-live="polite">
      <h3>{own.priceTitle(told.format(accepted))}</h3>
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>
            <strong>{told.format(100 * shares[kind])}</strong> {own.price[kind]}
          </li>
        ))}
      </ul>
    </section>
  );
}
