declare module "@nlpjs/basic" {
  interface Nlp {
    settings: { autoSave: boolean; log: boolean };
    addLanguage(language: string): void;
    addDocument(language: string, text: string, intent: string): void;
    train(): Promise<void>;
    process(language: string, text: string): Promise<{ classifications: { intent: string; score: number }[] }>;
    toJSON(): unknown;
  }
  interface Container {
    use(plugin: unknown): void;
    get(name: "nlp"): Nlp;
  }
  export function containerBootstrap(): Promise<Container>;
  export const Nlp: unknown;
  export const LangEn: unknown;
}

declare module "@nlpjs/lang-da" {
  export const LangDa: unknown;
}
