import type { ComponentChildren } from "preact";
import type { PartPage } from "../../domain/desk-pages.ts";
import { Icon, type IconName } from "../staff/icon.tsx";
import { useTongue } from "../staff/use-tongue.ts";
import type { PartState } from "./part-model.ts";
import { useWords } from "./use-words.ts";
import { said } from "./when.ts";

type BannerProps = {
  readonly look: "danger" | "warning" | "person" | "alarm";
  readonly icon: IconName;
  readonly title: string;
  readonly children?: ComponentChildren;
};

function Banner({ look, icon, title, children }: BannerProps) {
  return (
    <div class={`callout callout--${look} banner`}>
      <Icon name={icon} />
      <div>
        <p>
          <strong>{title}</strong>
        </p>
        {children}
      </div>
    </div>
  );
}

/** What must be known before a word is written. */
export function Banners({ page, now }: { readonly page: PartPage; readonly now: number }) {
  const words = useWords();
  const tongue = useTongue();
  const blocked = page.conversation.blockedUntil;
  const isAlarm = page.urgent === "concern" || page.urgent === "crisis";
  return (
    <>
      {isAlarm && (
        <Banner look="alarm" icon="stop" title={page.urgent === "crisis" ? words.crisisTitle : words.concernTitle}>
          <p>{page.urgent === "crisis" ? words.crisisText : words.concernText}</p>
          {page.state === "waiting" && page.claimant === null && <p>{words.dutyText}</p>}
        </Banner>
      )}
      {page.sensitive && !isAlarm && (
        <Banner look="danger" icon="lock" title={words.sensitiveTitle}>
          <p>{words.sensitiveText}</p>
        </Banner>
      )}
      {blocked !== null && (
        <Banner look="warning" icon="block" title={words.blockedUntil(said(blocked, now, words, tongue))} />
      )}
      {page.keptBecause !== null && <Banner look="warning" icon="pin" title={words.kept(page.keptBecause)} />}
    </>
  );
}

type AfterProps = {
  readonly state: PartState;
  readonly me: string;
  readonly hasDraft: boolean;
  readonly onForgive: () => void;
  readonly onAgain: () => void;
  /** The reply is sent as it stands, on the part as it stands now. */
  readonly onSendAnyway: () => void;
};

/** What has just gone otherwise than one wanted. It says who and what, and that nothing written is lost. */
export function Afterwards({
  state: { conflict, trouble, page },
  me,
  hasDraft,
  onForgive,
  onAgain,
  onSendAnyway,
}: AfterProps) {
  const words = useWords();
  const other = page?.claimant !== null && page?.claimant?.id !== me ? (page?.claimant?.name ?? null) : null;
  return (
    <div role="alert" class="afterwards">
      {conflict !== null && (
        <Banner
          look="warning"
          icon="warn"
          title={
            other === null ? conflict.detail || words.changedMeanwhile : words.faster(other.split(" ")[0] ?? other)
          }
        >
          {hasDraft && <p>{words.textKept}</p>}
          <div class="row">
            {conflict.what === "reply" && hasDraft && page?.can.includes("reply") && (
              <button type="button" class="button button--small" onClick={onSendAnyway}>
                {words.seeAndSend}
              </button>
            )}
            <button type="button" class="button button--small" onClick={onForgive}>
              {words.understood}
            </button>
          </div>
        </Banner>
      )}
      {trouble !== null && (
        <Banner look="danger" icon="wifi" title={words.notThrough}>
          {trouble.detail !== null && <p>{trouble.detail}</p>}
          <div class="row">
            <button type="button" class="button button--small" onClick={onAgain}>
              {words.again}
            </button>
            <button type="button" class="button button--small" onClick={onForgive}>
              {words.understood}
            </button>
          </div>
        </Banner>
      )}
    </div>
  );
}
