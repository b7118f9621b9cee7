import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { type Tongue, type Words, wordsIn } from "./words.ts";

export const TongueContext = createContext<Tongue>("da");

export function useTongue(): Tongue {
  return useContext(TongueContext);
}

export function useWords(): Words {
  return wordsIn[useContext(TongueContext)];
}
