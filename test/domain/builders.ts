import { randomUUID } from "node:crypto";
import type { CitizenLink } from "../../src/domain/citizen-link.ts";
import type { Conversation } from "../../src/domain/conversation.ts";
import { emptyDialogue } from "../../src/domain/dialogue.ts";
import type { Enquiry } from "../../src/domain/enquiry.ts";
import type { NewMessage } from "../../src/domain/message.ts";
import type { OutboxEntry } from "../../src/domain/outbox-entry.ts";
import type { Part } from "../../src/domain/part.ts";
import type { SafeText } from "../../src/domain/safe-text.ts";
import type { Presence, StaffMember } from "../../src/domain/staff-member.ts";
import { Text } from "../../src/domain/stored.ts";

export const text = (words: string): SafeText => Text.parse(words);
export const anId = (): string => randomUUID();
export const noon = "2026-11-24T11:00:00.000Z";

/** A moment so many minutes after noon on Tuesday 24 November 2026. */
export const after = (minutes: number): string => new Date(Date.parse(noon) + minutes * 60_000).toISOString();

// Drawn so that no two of one run are alike: 31⁶ is not enough for chance in a test of thousands.
let drawn = Math.floor(Math.random() * 31 ** 5);
function aReference(): string {
  const signs = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
  drawn += 1;
  const places = [5, 4, 3, 2, 1, 0].map((place) => signs[Math.floor(drawn / signs.length ** place) % signs.length]);
  return `NI-${places.join("")}`;
}

export const aConversation = (with_: Partial<Conversation> = {}): Conversation => ({
  id: anId(),
  revision: 0,
  seq: 0,
  lastAt: noon,
  startedAt: noon,
  channel: "chat",
  channelReference: null,
  locale: "da",
  page: "/foreninger",
  state: "open",
  dialogue: emptyDialogue,
  joined: null,
  touchedSensitive: false,
  mayLearn: true,
  feedback: [],
  blocked: null,
  hold: null,
  wakeAt: null,
  ...with_,
});

export const aMessage = (conversation: string, words: string, with_: Partial<NewMessage> = {}): NewMessage => ({
  id: anId(),
  conversation,
  at: noon,
  by: "citizen",
  staff: null,
  clientId: null,
  text: text(words),
  blocks: [],
  parts: [],
  sensitive: false,
  masked: false,
  decision: null,
  ...with_,
});

export const anEnquiry = (conversation: string, with_: Partial<Enquiry> = {}): Enquiry => ({
  id: anId(),
  revision: 0,
  conversation,
  reference: aReference(),
  at: noon,
  contact: { name: null, email: null, phone: null },
  ...with_,
});

export const aPart = (enquiry: Enquiry, with_: Partial<Part> = {}): Part => ({
  id: anId(),
  revision: 0,
  conversation: enquiry.conversation,
  enquiry: enquiry.id,
  department: "kultur-fritid",
  topic: "lokaler-booke",
  urgent: "no",
  sensitive: false,
  lead: true,
  state: "waiting",
  openedAt: noon,
  since: noon,
  answerBy: "2026-11-27",
  wakeAt: null,
  claimant: null,
  claimedAt: null,
  live: null,
  looked: null,
  question: text("Kan vi låne hallen på onsdag?"),
  decision: null,
  details: [],
  summary: null,
  shared: null,
  moves: [],
  remarks: [],
  result: null,
  fileNote: null,
  hold: null,
  held: null,
  ...with_,
});

export const aMail = (conversation: string | null, with_: Partial<OutboxEntry> = {}): OutboxEntry => ({
  id: anId(),
  revision: 0,
  kind: "mail",
  conversation,
  part: null,
  to: text("kultur@example.org"),
  subject: text("Ny henvendelse"),
  text: text("Der er en ny henvendelse."),
  html: null,
  payload: null,
  at: noon,
  state: "waiting",
  sentAt: null,
  tries: 0,
  wakeAt: noon,
  failure: null,
  ...with_,
});

export const aLink = (conversation: string): CitizenLink => ({ id: anId(), revision: 0, conversation, at: noon });

export const aStaffMember = (with_: Partial<StaffMember> = {}): StaffMember => ({
  id: anId(),
  revision: 0,
  name: "Kim Eksempel",
  firstName: "Kim",
  email: "kim@example.org",
  locale: "da",
  roles: ["staff"],
  departments: ["kultur-fritid"],
  active: true,
  signIn: { password: null, subject: null, invitation: null },
  notices: { sound: true, browser: true, mail: "at-once" },
  ...with_,
});

export const aPresence = (staff: string, with_: Partial<Presence> = {}): Presence => ({
  id: staff,
  revision: 0,
  status: "free",
  remark: null,
  looking: null,
  seenAt: noon,
  ...with_,
});
