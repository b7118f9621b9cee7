import * as z from "zod";
import type { Route } from "../domain/route.ts";

/** The description of the interface, made from the schemas that parse it. */
export function openApiRoute(routes: readonly Route[], publicUrl: string): Route {
  const described = routes.filter(({ summary }) => summary !== undefined);
  return {
    method: "GET",
    path: "/api/openapi.json",
    summary: "This description",
    handle: async () => ({ status: 200, json: describe(described, publicUrl) }),
  };
}

function describe(routes: readonly Route[], publicUrl: string) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/g, "{$1}");
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operationOf(route) };
  }
  return {
    openapi: "3.1.0",
    info: { title: "Nem Indgang", version: "1" },
    servers: [{ url: publicUrl }],
    paths,
    components: { schemas: { Problem: problemSchema } },
  };
}

function operationOf({ summary, path, body, query, answers }: Route) {
  const inPath = [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }));
  const content = (schema: unknown, type = "application/json") => ({ [type]: { schema } });
  const problem = { $ref: "#/components/schemas/Problem" };
  return {
    summary,
    parameters: [...inPath, ...(query === undefined ? [] : inQuery(query))],
    ...(body !== undefined && { requestBody: { required: true, content: content(schemaOf(body, "input")) } }),
    responses: {
      "2XX": { description: "Done", ...(answers !== undefined && { content: content(schemaOf(answers, "output")) }) },
      default: { description: "What is wrong, and what to do", content: content(problem, "application/problem+json") },
    },
  };
}

function inQuery(query: z.ZodType) {
  const { properties = {}, required = [] } = schemaOf(query, "input");
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: "query",
    required: required.includes(name),
    schema,
  }));
}

const schemaOf = (schema: z.ZodType, io: "input" | "output") =>
  z.toJSONSchema(schema, { io, unrepresentable: "any", reused: "inline" });

const problemSchema = {
  type: "object",
  required: ["type", "title", "status", "detail", "instance"],
  properties: {
    type: { type: "string" },
    title: { type: "string" },
    status: { type: "integer" },
    detail: { type: "string", description: "What to do" },
    instance: { type: "string", description: "The request's id, as in the header x-request-id" },
    errors: {
      type: "array",
      items: {
        type: "object",
        required: ["field", "must"],
        properties: { field: { type: "string" }, must: { type: "string" } },
      },
    },
  },
};
