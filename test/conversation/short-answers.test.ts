import { expect, test } from "vitest";
import { read } from "../../src/language/read.ts";

// What people write when they are asked for a detail. None of it is danger: that takes two independent signals or a whole phrase.
const answers = [
  "i morgen|i aften|i nat|nu|i dag|på fredag|om aftenen|hele dagen|hver onsdag|den 1. oktober|sidste år|i går|for tre uger siden",
  "ja|nej|ok|tak|farvel|undskyld|ved ikke|spring over|glem det|stop|fortsæt|menneske|send den|noget andet|tilbage|skynd jer|kom nu",
  "25|19-21|kl. 19|20 30 40 50|vi er 12|40 børn|40 personer|12 voksne|vi skyder på 30",
  "Nørreskov Hallen|hallen|Lindeby|døren er låst|Døren er den mod parkeringspladsen og ikke hovedindgangen|vinduet|ruden er smadret",
  "min mor|min far|min søn|min datter|børnene|en dreng|en pige|holdet|jeg er alene|jeg er ny|hun bor alene|han er 8 år|hun er 84",
  "fest|stævne|banko|generalforsamling|julefrokost|træning|koncert|kaffe og sang|sorg|stress|ensom|demens|våge|døende",
  "hjælp|hjælp mig|hallo|er der nogen|jeg forstår ikke|jeg går nu|jeg er færdig|jeg er træt|sov godt|vi ses|hav en god dag",
  "tomorrow|tonight|sorry|bye|help|morgen|heute Abend|Entschuldigung|tschüss|Hilfe",
].flatMap((line) => line.split("|"));

test.each(answers)("»%s« is no danger by itself", (answer) => {
  expect(read(answer, { now: new Date("2026-11-24T09:30:00Z") }).danger).toBeNull();
});
