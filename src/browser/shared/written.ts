/** The shape of what is written in one language, for the others. */
export type Written<Value> = Value extends string
  ? string
  : Value extends readonly string[]
    ? readonly string[]
    : Value extends (...values: infer Values) => string
      ? (...values: Values) => string
      : { readonly [Key in keyof Value]: Written<Value[Key]> };
