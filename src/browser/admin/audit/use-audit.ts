import { useEffect, useRef, useState } from "preact/hooks";
import type { AuditPage } from "../../../domain/admin-pages.ts";
import type { Admin } from "../admin-model.ts";
import { adminApi } from "../api.ts";

export type AuditFilter = { readonly by: string; readonly about: string };
export type AuditRow = AuditPage["rows"][number];

/** What the server is asked for: only what is chosen. */
export function asked({ by, about }: AuditFilter): Readonly<Record<string, string>> {
  return { ...(by !== "" && { by }), ...(about !== "" && { about }) };
}

export type AuditList = {
  readonly rows: readonly AuditRow[] | null;
  readonly people: AuditPage["people"];
  readonly next: string | null;
  readonly failed: boolean;
  readonly loading: boolean;
  readonly filter: AuditFilter;
  look(filter: AuditFilter): void;
  more(): void;
  again(): void;
};

/** The history page by page; what is there stays until the new rows have come. */
export function useAudit(admin: Admin): AuditList {
  const [filter, setFilter] = useState<AuditFilter>({ by: "", about: "" });
  const [rows, setRows] = useState<readonly AuditRow[] | null>(null);
  const [people, setPeople] = useState<AuditPage["people"]>([]);
  const [next, setNext] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const [loading, setLoading] = useState(true);
  const run = useRef(0);

  const load = async (wanted: AuditFilter, after: string | null) => {
    const own = ++run.current;
    setLoading(true);
    setFailed(false);
    try {
      const page = await adminApi.audit({ ...asked(wanted), ...(after !== null && { after }) });
      if (own !== run.current) return;
      setRows((before) => (after === null ? page.rows : [...(before ?? []), ...page.rows]));
      setPeople(page.people);
      setNext(page.next);
    } catch (error) {
      admin.failed(error);
      if (own === run.current) setFailed(true);
    } finally {
      if (own === run.current) setLoading(false);
    }
  };
  useEffect(() => void load(filter, null), []);
  return {
    ...{ rows, people, next, failed, loading, filter },
    look: (wanted) => {
      setFilter(wanted);
      void load(wanted, null);
    },
    more: () => void load(filter, next),
    again: () => void load(filter, null),
  };
}
