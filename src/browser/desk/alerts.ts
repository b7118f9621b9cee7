import type { Notices, Sent } from "../../domain/desk-api.ts";
import type { Counts, Start } from "../../domain/desk-pages.ts";
import { Observed } from "../staff/store.ts";

export type News = "new" | "live" | "answer";

type AlertState = Sent<typeof Notices>;

/**
 * Tells by sound and by the browser that something has come. Never with the citizen's words: they would lie on a lock screen.
 */
export class Alerts {
  readonly notices = new Observed<AlertState>({ sound: false, browser: false, mail: "off" });
  /** The last news, for whoever hears and does not see. */
  readonly news = new Observed<{ news: News | null; at: number }>({ news: null, at: 0 });
  /** How it is said in the reader's language. */
  words: (news: News) => string = () => "";
  #before: Counts | null = null;
  #sound: AudioContext | null = null;

  start({ me, counts }: Start): void {
    this.notices.set(me.notices);
    this.#before ??= counts;
  }

  counted(counts: Counts): void {
    const before = this.#before;
    this.#before = counts;
    if (before === null) return;
    if (counts.live > before.live) this.#tell("live");
    else if (counts.department > before.department) this.#tell("new");
  }

  /** The citizen has written in a part that is one's own. */
  answered(): void {
    this.#tell("answer");
  }

  /** A short sound, as a try when somebody has switched it on. */
  ring(): void {
    this.#sound ??= new AudioContext();
    const { currentTime, destination } = this.#sound;
    for (const [at, pitch] of [
      [0, 660],
      [0.14, 880],
    ] as const) {
      const tone = this.#sound.createOscillator();
      const loud = this.#sound.createGain();
      tone.frequency.value = pitch;
      loud.gain.setValueAtTime(0.08, currentTime + at);
      loud.gain.exponentialRampToValueAtTime(0.001, currentTime + at + 0.13);
      tone.connect(loud).connect(destination);
      tone.start(currentTime + at);
      tone.stop(currentTime + at + 0.14);
    }
  }

  #tell(news: News): void {
    this.news.set({ news, at: Date.now() });
    const { sound, browser } = this.notices.now;
    if (sound) this.ring();
    if (browser && document.hidden && "Notification" in window && Notification.permission === "granted") {
      const shown = new Notification(this.words(news), { tag: news, lang: document.documentElement.lang });
      shown.onclick = () => {
        window.focus();
        shown.close();
      };
    }
  }
}
