/** Messages about a child in danger now. One a line; the guard learns from them. */
export const childExamples = `
  Min far gik fra demenscaféen for tre timer siden uden jakke. Personalet har ringet rundt, ledsageren har ledt, og det er frostvejr og mørkt. Vi kan ikke finde ham nogen steder.
  Small boy is alone in locked car, very hot.
  Et lille barn er alene ude på isen ved søen, og ingen er i nærheden.
  Hvem kan komme nu, for naboens dreng på fire går alene på landevejen i mørket, og ingen åbner derhjemme?
  Et barn på fem er løbet væk fra lejren mod søen, og vi har ikke fundet det i over en time.
  Den lille pige fra nummer otte på fire år går alene ude på isen på søen, og der er ingen voksne i nærheden.
  lille barn alene ude i kulden nu
  en dreng er væk i søen, vi leder nu
  Lille barn sidder alene i bil i solen, døren er låst. Ingen voksne.
  et lille barn går rundt alene på vejen
  der går en lille dreng alene ved åen
  en baby ligger i en bil i solen, der er ingen voksne
  naboens børn er alene hjemme, de er 3 og 5 og græder
  Babyen græder og græder og ingen lukker op
  min datter på 4 er væk, vi kan ikke finde hende
  min søn er forsvundet fra legepladsen
  et barn er blevet væk på stranden
  Et af børnene mangler efter turen i skoven
  en fremmed mand har taget min datter
  en mand lokker børn ind i sin bil ved skolen lige nu
  min datter skal mødes med en mand på 45 fra nettet i aften
  min eks har kidnappet vores søn
  faren er stiv og kører med børnene i bilen
  moren er så fuld at hun ikke kan stå, og der er et spædbarn i lejligheden
  barnet har blå mærker i hele hovedet og er sløv
  jeg er kommet til at ryste min baby, den er helt slap
  min baby trækker ikke vejret
  babyen er blevet blå
  barnet har noget galt i halsen og kan ikke få luft
  min dreng har drukket afløbsrens
  min datter på 2 har spist nogle af mine piller
  en dreng er faldet i åen
  barnet ligger på bunden af svømmebassinet
  der er et barn der er gået gennem isen
  jeg er 11 år og min far slår mig
  jeg er 12 og min stedfar kommer ind på mit værelse om natten
  min mor er væltet og vågner ikke, jeg er 8 år
  mor vil ikke vågne
  jeg er alene hjemme og er 9 år og der er nogen der prøver at komme ind
  min far er fuld og har smidt os ud i kulden
  barn banket af far lige nu
  En spiller på U12 tør ikke gå hjem, fordi faren venter med bæltet
  pigen siger at hun bliver slået hvis hun kommer hjem i aften
  Baby alone in the flat next door, crying for hours
  my son is missing, he is 5
  a toddler is walking on the road alone
  a man took a child from the playground
  my baby is not breathing
  My dad hits me and I am afraid to go home
  kleines Kind alleine auf der Straße
  Mein Kind atmet nicht
  ein Kind ist ins Wasser gefallen
  meine Tochter ist verschwunden, sie ist vier
  en dreng på cirka tre år står helt alene ved busstoppestedet og græder, han kan ikke sige hvad han hedder
  der kravler en baby rundt ude på fortovet
  min nabo er taget i byen og har ladet sin 2-årige ligge alene
  vi kan høre børnene ovenpå hamre på døren, de er låst inde og der er ingen voksne
  min lillesøster er ikke kommet hjem fra skole og hendes telefon er slukket
  vi har talt børnene tre gange, og Emil mangler. Vi er ved stranden
  har nogen set min datter, hun løb fra mig i centeret for en halv time siden
  En mand i en hvid varevogn prøvede lige at få en pige med ind i bilen
  min eksmand har hentet vores søn og vil tage flyet til udlandet med ham i aften
  min kusine på 13 er taget hjem til en mand hun har mødt på snapchat, hun svarer ikke
  moren sover beruset på sofaen mens den lille sidder i vindueskarmen på tredje sal
  jeg passer børn hos en familie og faren er lige kommet hjem pløre fuld og kaster rundt med den store
  Drengen siger at han ikke tør tage hjem fordi stedfaren har lovet ham tæsk
  en far ryster sit barn og råber ude på p-pladsen
  han slår den lille med et bælte, jeg kan se det fra mit vindue
  min datter fik en flaske rørrens i munden
  tvillingerne har fundet mormors hjertemedicin og der mangler ti piller
  barnet er blåt og slapt
  vores nyfødte vil ikke vågne og er kold
  min søn er faldet i svømmebassinet og de er ved at give ham luft
  en pige er røget ned i en brønd på marken
  der leger nogle unger på togskinnerne
  drengene er gået ud på isen og en af dem er faldet igennem
  jeg er ti år og min mor og far slås og der er blod
  mor er faldet og siger ikke noget, jeg er alene hjemme
  Hej jeg hedder Ida jeg er 9 og min onkel gør ting ved mig og han kommer igen i aften
  min veninde fra 6. b er blevet låst ude i kulden af sin far
  a child is stuck in the well
  there's a baby crying in a parked car and it is 30 degrees
  my daughter went to meet a man she met online and she doesn't pick up
  my little brother drank something under the sink
  I am 10 and my mum won't wake up
  Ein Fremder hat meinen Sohn ins Auto gezogen
  unser Baby ist ganz blau und atmet komisch
  Der er en lille pige i badetøj alene ved molen, og hun kan vist ikke svømme
  vi har lukket børneklubben og der er ingen der har hentet Noah på 5, og der er ingen der tager telefonen
  drengen gik fra sfo kl 14 og er aldrig kommet hjem, nu er klokken 19
  min datter på 14 har ikke været hjemme i to døgn og hendes kæreste er 28
  der sidder et spædbarn alene i en barnevogn ude foran discoteket midt om natten
  barnet hænger i tremmesengen og gisper
  min baby faldt ned fra puslebordet og er helt underlig, hun kaster op
  min 3årige har spist svampe i haven
  mit barn har slugt et knapbatteri
  min søn på 2 er kravlet ud på altanen og døren er smækket
  en lille dreng står på skinnerne og kaster sten
  forældrene skændes så det gungrer, og børnene råber at far skal lade mor være
  en pige fra klassen har lige fortalt at hun skal giftes med sin fætter i Tyrkiet på lørdag, hun vil ikke
  Jeg er 13 og min mor har låst mig inde på værelset i tre dage
  min bror på 7 er blevet væk i tivoli
  Der ligger et barn i krybben uden at røre sig, dagplejemoren græder
  moren til en på holdet kom for at hente og hun sejler rundt og skal køre hjem med to børn i bilen
  en mand tager billeder af børnene i omklædningen og vil ikke gå
  en mand har lige vist sig nøgen for børnene ved legepladsen og han er her stadig
  our scout is lost in the forest and it is getting dark
  A two-year-old is sitting on a window ledge on the fourth floor
  my dad is drunk and driving with my little sister in the car
  das Kind hat eine Knopfbatterie verschluckt
  mein Sohn ist nicht von der Schule nach Hause gekommen
  en pige på seks er ikke dukket op efter skole og det er blevet mørkt
  der ligger et nyfødt barn i en pose ved kirken
  min nabos dreng er låst ude i undertøj og det sner
  barnet er kommet til at drikke lampeolie
  en lille fyr er kravlet over hegnet til jernbanen
  babyen har ramt hovedet og vågner ikke ordentligt
  de slås foran børnene og den lille er blevet ramt
  jeg er 12 år og min far er fuld og jeg er bange, han har slået hul i døren
  min lillesøster på 4 er væk, vi er i skoven
  to børn er drevet ud på en luftmadras
  en mand følger efter børnene hjem fra skole og snakker til dem lige nu
  der er et barn der hænger fast i gyngen med halsen
  far har taget børnene med og skriver at vi aldrig ser dem igen
  pigen siger at stedfaren kommer ind til hende om natten, og hun skal hjem nu
  en toårig sidder alene i lejligheden, moren er ikke kommet hjem siden i går
  a boy has fallen through the ice by the school
  my kid swallowed a magnet and is vomiting
  strangers are trying to pull a girl into a van
  die Kinder sind allein zu Hause und es riecht nach Gas
  Jeg skal hente mit barn i sfo, men de siger at en anden mand har hentet hende, og jeg kender ham ikke
  vores plejesøn på 9 er stukket af og har skrevet at han vil dø
  to små børn leger på en flåde ude midt på søen
  en dreng sidder fast i et rør ved åen og vandet stiger
  min datter har puttet en plastikpose over hovedet på sin lillebror og han trækker ikke vejret ordentligt
  en mor på vejen skriger at hun smider babyen
  barnet er gult og slapt og vil ikke amme
  vi har fundet en lille pige alene i skoven, hun er iskold
  min søn på 3 har fået fat i morfars hjertepiller
  børnene i nummer 8 har været alene i to dage, den store på 7 siger de ikke har mad
  min nevø siger han bliver tævet hver gang far drikker, og far drikker nu
  en voksen mand har sat sig ind til min datter på 10 i bussen og vil have hende med hjem
  pigen har brandmærker efter cigaretter og hun græder når hun skal hjem nu
  min lillesøster er klemt fast under skabet
  babyen er blevet stukket af en hveps i munden
  en dreng har klatret op i højspændingsmasten
  mit barn trækker vejret hurtigt og ribbenene suger ind
  a little girl is crying alone at the bus station, it's midnight
  my toddler fell in the pond, he is not responding
  a man keeps asking the kids to come into his car
  My daughter is 12 and she is with a grown man in a hotel
  the baby next door has been screaming for hours and nobody opens
  Unsere Tochter ist seit zwei Stunden weg, sie ist fünf
  Ein Baby liegt allein im heißen Auto
  mein kleiner Bruder hat Tabletten gegessen
  min stedmor har lukket mig ude, jeg er 10 år og jeg fryser
  en dreng på fem er faldet gennem et hul i tribunen og hænger i jakken
  der er en lille der ikke er blevet hentet og nu er hun løbet ud mod ringvejen
  min søsters baby er helt slap efter hun faldt
  vores datter på 15 er stukket af og skriver at hun er hos en mand i Hamborg
  der ligger et barn i vandet ved slusen
  jeg så en mand hive en grædende dreng ind i en sort bil
  barnepigen er besvimet og børnene er 1 og 3
  min lillebror har fået en ledning om halsen
  tre børn leger på isen ved mosen og den er tynd
  drengen har blod i hele ansigtet og siger at far gjorde det lige før
  My neighbor left her baby in the bathtub and went to the shop
  a kid climbed onto the roof of the school and can't get down
  Mein Kind hat Putzmittel getrunken
  in unserem Bus ist ein kleines Kind eingeschlossen, es schreit
`;
