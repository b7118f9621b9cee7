/** Messages about fire, smoke, gas. One a line; the guard learns from them. */
export const fireExamples = `
  Det brænder i skuret ved Aktivitetshuset! Lokalet var booket til kl. 21, alle skulle være ude, men vi kan ikke finde to af de små.
  The kitchen is burning in forsamlingshuset!
  Det brænder i klubhuset, og vi ved ikke, om alle er kommet ud.
  Der kommer røg ud fra medborgerhusets køkken, og der er stadig folk på første sal.
  Sankthansbålet har sat ild til tørt græs, og vinden står mod campingvognene.
  Der er brand i forsamlingshuset, og vi ved ikke, om alle er kommet ud af bygningen.
  Det lugter stærkt af gas i klubhuset, og to af deltagerne er blevet utilpasse.
  Der står røg ud af vinduet hos gamle Ejnar på anden sal, og jeg tror, han er derinde.
  Brand i spejderhytten
  der er brand i spejderhuset
  der er ild i klubhuset og jeg ved ikke om alle er ude
  Det brænder i klubhusets køkken og vi kan ikke få alle ud
  det brænder
  huset brænder
  det brænder i kælderen
  Der er ild i gardinerne på scenen
  der er gået ild i køkkenet i forsamlingshuset
  vi har ild i et skur lige ved børnehaven
  klubhuset står i flammer
  der vælter røg ud fra loftet
  der er røg på gangen og vi kan ikke komme ud
  vi kan lugte gas i hele bygningen og folk får hovedpine
  brandalarmen går og der er røg
  en bil brænder foran biblioteket
  der er nogen der har sat ild til containeren op ad muren
  gryden brænder i fælleskøkkenet og ilden har fat i emhætten
  der er sket en eksplosion
  BRAND!! hjælp
  min nabos hus brænder og jeg tror han er derinde
  halmlageret brænder, der er dyr derinde
  der lugter brændt og det er røg over det hele, folk hoster
  kulilte alarmen hyler og to er besvimet
  fire in the kitchen
  the house next door is on fire
  there is smoke coming out of the roof
  we smell gas in the club house
  Feuer in der Küche, wir kommen nicht raus
  aus dem Dach kommt Rauch
  der går ild i alting hernede, kom nu
  ladvognen med halm står i lys lue
  vi har brand på loftet i forsamlingshuset
  fyrværkeriet har antændt hækken og det breder sig mod huset
  en elcykel til opladning er brudt i brand i opgangen
  der siver tyk røg ud under døren hos naboen
  hele kælderen er fyldt med røg og der er stadig nogen dernede
  min mor har glemt en gryde og hele køkkenet står i flammer
  en kraftig stank af gas efter de gravede ved skolen
  kulilte i soverummet, tre spejdere er utilpasse og kaster op
  det bragede og nu er der ild ved tankstationen
  juletræet er gået i brand
  teltet er gået op i flammer på festpladsen
  grillen væltede og det tørre græs brænder hen mod klubhuset
  vi kan ikke komme ned ad trappen for røg
  nogen har smidt en molotovcocktail ind i klubben
  the barn is burning and there are animals inside
  there's smoke in the stairwell and we can't get down
  Unser Nachbarhaus brennt
  im Treppenhaus ist dichter Rauch
  vi har fået ild i frituren og kan ikke slukke den
  naboens tag brænder og gnisterne flyver over på vores
  hele klubben er fyldt med røg og jeg kan ikke finde de to sidste
  Der er gået ild i en lastbil med gasflasker lige ved pladsen
  det ryger voldsomt fra eltavlen og det lugter brændt
  nogen har tændt ild i opgangen
  en campingvogn er futtet af og der er måske nogen i den
  marken brænder og vinden er imod plejehjemmet
  en gasledning er gravet over og det hvæser
  min oven is on fire
  the fire alarm is ringing and smoke comes from the basement
  Im Keller brennt es und oben sind noch Leute
  der er brand hos naboen, flammerne står ud
  vi har røg i hele opgangen og børnene hoster
  en gasgrill er eksploderet, en mand er brændt på armene
  det lugter af gas i kælderen under salen
  containeren bag hallen brænder og ilden er tæt på væggen
  vores lejr brænder, vi mangler en spejder
  det ryger ud af taget på børnehaven
  the curtains on the stage caught fire
  der er ild i naboens skur og der står gasflasker
  in unserer Küche brennt das Fett
  vi har glemt en gryde, nu er der flammer i køkkenet i selskabslokalet
  det brænder i en lejlighed på anden sal og en kvinde står i vinduet
  traktoren er brudt i brand ude ved festpladsen og ilden løber i stubmarken
  kan ikke slukke ilden i emhætten
  der er noget der er eksploderet i fyrrummet og det ryger
  hele teltet er fyldt med røg, folk løber
  vi sidder på femte sal og trappen er fuld af røg
  my neighbour's balcony is burning
  the gas stove is hissing and we feel dizzy
  Der Stall brennt und die Tiere sind noch drin
  der Mann am Grill hat sich schwer verbrannt
  vi har en gas alarm der hyler og folk er svimle
  der er ild i skorstenen og det drysser med gløder
  vores skur er brudt i brand og der er benzin derinde
  flammerne når op til altanen på første sal
  min telefon er eksploderet og sofaen brænder
  Help the hall is full of smoke
  bei uns im Haus brennt der Keller
`;
