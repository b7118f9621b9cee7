import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { Icon } from "../icon.tsx";
import { Group } from "./group.tsx";
import type { BlockProps } from "./props.ts";
import { Lines } from "./runs.tsx";

type CrisisProps = BlockProps<"crisis"> & { readonly isNews: boolean };

/** 112 first, then whom else to call. It never folds, never moves, and has one size. */
export function Crisis({ block, words, isNews }: CrisisProps) {
  const title = useRef<HTMLHeadingElement>(null);
  // With the card itself, not one picture later: nobody writes on in a field that has just lost its place. The log has its own
  // mind where to scroll, and the number must be in sight whatever it did.
  useLayoutEffect(() => {
    if (isNews) title.current?.focus({ preventScroll: true });
  }, [isNews]);
  useEffect(() => {
    if (isNews) title.current?.scrollIntoView({ block: "nearest" });
  }, [isNews]);
  const [first = "", ...rest] = block.text.split("\n").filter((line) => line.trim() !== "");
  return (
    <div role={isNews ? "alert" : undefined}>
      <Group class="card card--alarm" label={words.crisis}>
        <div class="alarm__top">
          <h3 class="card__title" ref={title} tabIndex={-1}>
            {first}
          </h3>
          <a class="alarm__call" href="tel:112">
            <Icon name="phone" />
            {block.call}
          </a>
        </div>
        <div class="card__body">
          {rest.length > 0 && (
            <div class="text">
              <Lines text={rest.join("\n")} words={words} />
            </div>
          )}
          <ul class="lines">
            {block.lines.map(({ name, for: why, phone, hours, link }) => (
              <li>
                <span>
                  <strong>{name}</strong>
                  {phone !== null && !name.includes(phone) && <strong class="num"> {phone}</strong>}
                  <br />
                  <span class="meta">{why}</span>
                  {hours !== null && <span class="meta"> {hours}</span>}
                </span>
                {phone !== null && (
                  <a
                    class="button button--small"
                    href={`tel:${phone.replace(/\s/g, "")}`}
                    aria-label={words.callTo(name)}
                  >
                    {words.call}
                  </a>
                )}
                {phone === null && link !== null && (
                  <a
                    class="button button--small"
                    href={link}
                    target="_blank"
                    rel="noopener noreferrer"
                    aria-label={words.visit(name) + words.newTab}
                  >
                    {words.page}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </div>
        {block.foot !== null && <p class="card__foot">{block.foot}</p>}
      </Group>
    </div>
  );
}
