import { beforeAll, describe, expect, it } from "vitest";
import { packChecks } from "../tools/packing/pack-checks.mjs";
import { prepareConsumer, type Consumer } from "../tools/packing/prepare-consumer.mjs";

describe("the packages as npm would give them to a user", () => {
  let consumer: Consumer;

  beforeAll(async () => {
    consumer = await prepareConsumer();
    return () => consumer.remove();
  });

  it("are all there", () => {
    const names = consumer.packages.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["@ishc/core", "@ishc/vietnam", "@ishc/widgets"]));
  });

  it.each(packChecks)("$title", async ({ find }) => {
    expect(await find(consumer)).toEqual([]);
  });
});
