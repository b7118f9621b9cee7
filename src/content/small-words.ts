/**
 * Words beside which a message may still name nothing but a group: "hej, vi har et spørgsmål om børneattest". No question words and no
 * verbs of doing: "hvem" and "booke" say what is wanted.
 */
export const smallWords: readonly string[] = [
  ..."hej hejsa goddag davs kære jeg vi man du i mig os jer det den de et en der er var har have haft får".split(" "),
  ..."vil ville gerne skal skulle kan kunne må måtte bare lige nok vist måske noget nogle nogen lidt".split(" "),
  ..."om til for med af på ved i hos fra og eller også angående vedrørende vedr vedr ang omkring".split(" "),
  ..."brug behov spørgsmål spørge høre vide hjælp hjælpe information info oplysninger emne emnet handler drejer sig tak venligst".split(
    " ",
  ),
  ..."vores min mit mine jeres kommunen kommunens kommune her".split(" "),
  ..."hello hi i we you the a an is are have has would like want need to about for of on with and or some any".split(
    " ",
  ),
  ..."question questions ask help info information please thanks our my your".split(" "),
  ..."hallo guten tag ich wir sie es der die das den dem ein eine einen ist sind haben habe hätte möchte möchten".split(
    " ",
  ),
  ..."brauche brauchen frage fragen zu zum zur für über mit und oder bitte danke unser unsere mein meine hilfe".split(
    " ",
  ),
];
