import { describe } from "vitest";
import { storeContract } from "./contract.ts";
import { durableContract } from "./contract-durable.ts";
import { embeddedPlace } from "./embedded-place.ts";

describe("the embedded store", () => {
  storeContract(embeddedPlace);
  describe("on disk", () => durableContract(embeddedPlace));
});
