import type { RoomProps } from "../page.tsx";
import { TopicList } from "./topic-list.tsx";
import { TopicPageRoom } from "./topic-page.tsx";

export function TopicsRoom({ admin, start, rest }: RoomProps) {
  const [topic] = rest;
  if (topic === undefined) return <TopicList admin={admin} start={start} />;
  return <TopicPageRoom key={topic} admin={admin} start={start} topic={topic} />;
}
