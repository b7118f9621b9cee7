import { describe } from "vitest";
import { storeContract } from "./contract.ts";
import { durableContract } from "./contract-durable.ts";
import { postgresPlace } from "./postgres-place.ts";

describe("the store in PostgreSQL", () => {
  storeContract(postgresPlace);
  describe("on disk", () => durableContract(postgresPlace));
});
