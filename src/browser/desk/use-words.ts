import { useTongue } from "../staff/use-tongue.ts";
import { type Words, wordsIn } from "./words.ts";

export const useWords = (): Words => wordsIn[useTongue()];
