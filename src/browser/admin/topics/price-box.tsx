import { useEffect, useState } from "preact/hooks";
import type { ItemValue, Price } from "../../../domain/admin-pages.ts";
import { Field } from "../../staff/field.tsx";
import { useTongue } from "../../staff/use-tongue.ts";
import type { Admin } from "../admin-model.ts";
import { adminApi } from "../api.ts";
import { linkTo } from "../place.ts";
import { useLoaded } from "../use-loaded.ts";
import { useTopicWords } from "./words.ts";

const pause = 200;

const acceptedIn = (value: ItemValue | undefined): number | null => {
  const fields = typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
  const found = fields.find(([key]) => key === "accepted-error")?.[1];
  return typeof found === "number" ? found : null;
};

/** How often one may be wrong, and what that costs in questions back. It only shows; the number is kept in the settings. */
export function PriceBox({ admin }: { readonly admin: Admin }) {
  const own = useTopicWords();
  const tongue = useTongue();
  const settings = useLoaded(admin, () => adminApi.item("settings:municipality"));
  const kept = acceptedIn(settings.value?.live?.value);
  const [chosen, setChosen] = useState<number | null>(null);
  const [price, setPrice] = useState<Price | null>(null);
  const [failed, setFailed] = useState(false);
  const accepted = chosen ?? kept;
  useEffect(() => {
    if (accepted === null) return;
    let isOver = false;
    const timer = setTimeout(() => {
      adminApi.price(accepted).then(
        (fresh) => {
          if (isOver) return;
          setPrice(fresh);
          setFailed(false);
        },
        (error: unknown) => {
          admin.failed(error);
          setFailed(true);
        },
      );
    }, pause);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [accepted, admin]);
  const number = new Intl.NumberFormat(tongue, { maximumFractionDigits: 1 });
  const say = (share: number) => own.percent(number.format(share * 100));
  const parts = ["firm", "close", "outside"] as const;
  return (
    <section class="sheet topic-price" aria-labelledby="topic-price-title">
      <h2 id="topic-price-title">{own.price}</h2>
      <p class="lead">{own.priceLead}</p>
      <Field label={own.accepted}>
        {(props) => (
          <div class="topic-price__slide">
            <input
              {...props}
              type="range"
              min={0.5}
              max={20}
              step={0.5}
              value={accepted ?? 3}
              aria-valuetext={own.percent(number.format(accepted ?? 3))}
              onInput={({ currentTarget }) => setChosen(Number(currentTarget.value))}
            />
            <output class="num" for={props.id}>
              {own.percent(number.format(accepted ?? 3))}
            </output>
          </div>
        )}
      </Field>
      {failed && <p role="alert">{own.priceFailed}</p>}
      {price !== null && (
        <>
          <div class="topic-price__bar" aria-hidden="true">
            {parts.map((part) => (
              <i class={`topic-price__${part}`} style={{ "--v": `${price[part] * 100}%` }} key={part} />
            ))}
          </div>
          <ul class="topic-price__legend" aria-live="polite">
            {parts.map((part) => (
              <li key={part}>
                <i class={`topic-price__${part}`} aria-hidden="true" />
                {own[part]} <strong class="num">{say(price[part])}</strong>
              </li>
            ))}
          </ul>
          <p>{own.wrong(say(price.wrong))}</p>
        </>
      )}
      <p class="meta">
        {own.priceSaved} <a href={linkTo("settings")}>{own.toSettings}</a>
      </p>
    </section>
  );
}
