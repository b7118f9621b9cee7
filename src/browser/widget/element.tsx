import { render } from "preact";
import { themeRules } from "../shared/theme.ts";
import { App, type Handle } from "./app.tsx";
import { Chat } from "./chat.ts";
import { citizenTalk, deleteTalk, type Proof } from "./citizen.ts";
import { Keeper, type KeptConversation } from "./kept.ts";
import { freshSettings, type Settings } from "./settings.ts";
import { dress } from "./style.ts";
import type { Tongue } from "./words.ts";

/** What the script that brought the element knows: where it came from, and what the municipality has chosen. */
export type Origin = { readonly base: string; readonly settings: Settings; readonly nonce: string };

/**
 * The chat on a page. Attributes: `lang` (da, en), `data-theme` (light, dark), `data-accent` (a colour), `data-label` (the
 * button's words), `data-side` (left, right), `inline` (part of the page, always open, nothing kept on the device), `joins` (waits
 * for `join`).
 */
export function elementOf({ base, settings, nonce }: Origin): CustomElementConstructor {
  return class NemIndgang extends HTMLElement {
    #chat: Chat | null = null;
    #app: Handle | null = null;
    #keeper = new Keeper(null);
    readonly #stop: (() => void)[] = [];

    connectedCallback(): void {
      if (this.#chat !== null) return;
      const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
      const accent = this.dataset.accent || settings.accent;
      dress(root, accent ? themeRules(accent, ":host") : "", nonce);
      this.#keeper = new Keeper(this.#inline ? null : `nem-indgang ${base}`);
      // A page that will say whose talk it is must not begin another one meanwhile.
      if (!this.hasAttribute("joins")) {
        const chat = this.#begin(root);
        if (this.#keeper.now.conversation !== null) chat.open();
      }
      this.#listen(window, "online", () => this.#chat?.retry());
      this.#listen(window, "offline", () => this.#chat?.lost());
      this.#listen(document, "visibilitychange", () => document.hidden || this.#chat?.wake());
      this.#listen(document, "click", (event) => this.#onClick(event));
    }

    disconnectedCallback(): void {
      for (const stop of this.#stop.splice(0)) stop();
      this.#chat?.close();
      this.#chat = null;
      if (this.shadowRoot) render(null, this.shadowRoot);
    }

    open(): void {
      this.#app?.show(true);
    }

    close(): void {
      this.#app?.show(false);
    }

    /** Opens the chat and says it. */
    ask(text: string): void {
      this.#app?.ask(text);
    }

    /** The talk as a text file. */
    save(): void {
      this.#app?.save();
    }

    /** Goes on with a talk that was begun elsewhere. */
    join(conversation: KeptConversation): void {
      this.#chat?.close();
      this.#keeper.change({ conversation });
      if (this.shadowRoot) this.#begin(this.shadowRoot).open();
    }

    get #inline(): boolean {
      return this.hasAttribute("inline");
    }

    #begin(root: ShadowRoot): Chat {
      const keeper = this.#keeper;
      const { open, draft } = keeper.now;
      const tongue = tongueOf(keeper.now.tongue || this.lang || document.documentElement.lang);
      const chat = new Chat(base, keeper, {
        page: location.pathname,
        locale: tongue,
        isShown: () => !document.hidden,
      });
      this.#chat = chat;
      const app = (
        <App
          key={keeper.now.conversation?.id}
          chat={chat}
          settings={settings}
          inline={this.#inline}
          label={this.dataset.label ?? ""}
          side={this.dataset.side === "left" ? "left" : "right"}
          // On a phone an open chat would hide the page that somebody has just gone to.
          start={{
            tongue,
            chosen: keeper.now.tongue !== "",
            draft,
            open: open && matchMedia("(min-width: 768px)").matches,
          }}
          bind={(handle) => {
            this.#app = handle;
          }}
          onOpen={(now) => keeper.change({ open: now })}
          onTongue={(now) => {
            keeper.change({ tongue: now });
            chat.speak(now);
          }}
          onFresh={() => freshSettings(base).catch(() => null)}
          onStays={async () => {
            const proof = proofOf(keeper);
            if (proof === null) return [];
            return citizenTalk(base, proof).then(
              ({ stays }) => stays,
              () => null,
            );
          }}
          onDelete={async () => {
            const proof = proofOf(keeper);
            const stays = proof === null ? [] : await deleteTalk(base, proof).catch(() => null);
            if (stays !== null) chat.forget();
            return stays;
          }}
        />
      );
      render(app, root);
      return chat;
    }

    /** `<button data-nem-indgang="Hvem skal have børneattest?">` anywhere on the page opens the chat and asks. */
    #onClick(event: Event): void {
      const pressed = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-nem-indgang]") : null;
      if (pressed === null) return;
      event.preventDefault();
      const question = pressed.dataset.nemIndgang ?? "";
      if (question === "") this.open();
      else this.ask(question);
    }

    #listen(target: EventTarget, kind: string, listener: (event: Event) => void): void {
      target.addEventListener(kind, listener);
      this.#stop.push(() => target.removeEventListener(kind, listener));
    }
  };
}

function proofOf(keeper: Keeper): Proof | null {
  const { conversation } = keeper.now;
  return conversation && { token: conversation.token };
}

function tongueOf(language: string): Tongue {
  return language.toLowerCase().startsWith("en") ? "en" : "da";
}
