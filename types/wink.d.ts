declare module "wink-naive-bayes-text-classifier" {
  interface Classifier {
    defineConfig(config: { considerOnlyPresence: boolean; smoothingFactor: number }): void;
    learn(tokens: string[], label: string): void;
    consolidate(): void;
    computeOdds(tokens: string[]): [label: string, odds: number][];
    exportJSON(): string;
  }
  export default function bayes(): Classifier;
}
