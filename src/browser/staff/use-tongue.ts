import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Tongue } from "./tongue.ts";

export const TongueContext = createContext<Tongue>("da");

export function useTongue(): Tongue {
  return useContext(TongueContext);
}
