/** Messages about accident and sudden illness. One a line; the guard learns from them. */
export const accidentExamples = `
  Jeg er besøgsven hos en ældre dame, hun har hjemmehjælp og god familie. Jeg er hos hende nu, og hendes mund hænger skævt, og hun kan pludselig ikke sige noget. Er det jer, jeg skal skrive til?
  Kontrakten med plejehjemmet, besøgsvennerne, alt det var aftalt, og det kan vi tage en anden dag. Vi sidder i bilen med min bedstefar på vej hjem fra fællesspisningen, og han trækker vejret underligt og er blevet helt grå. Jeg kan ikke få ham til at vågne ordentligt. Hvad skal jeg gøre?
  Under opsætningen af teltet til byfesten væltede stilladset, tilladelse og forsikring er ligegyldigt nu. En af de frivillige ligger under det og kan ikke mærke sine ben.
  My neighbour has just collapsed in the opgang and isn't responding when I speak to him.
  chest pain can't breathe
  car crash people hurt
  Min mand ligger på gulvet og svarer mig ikke.
  En af vores gamle fik ondt i brystet under gåturen og er helt bleg.
  Vores besøgsven fandt den gamle dame på gulvet, og hun svarer ikke.
  Scenen er væltet under opstillingen, og to ligger i klemme under den.
  Hvad gør vi, for kassereren har fået stærke smerter i brystet og er helt grå i ansigtet?
  Vores høstgæst har fået noget med nødder og kan næsten ikke trække vejret.
  En ældre dame er segnet om under generalforsamlingen og trækker ikke vejret normalt.
  Træneren melder, at en dreng er faldet ned fra tribunen og ikke reagerer på tiltale.
  Der ligger en mand livløs uden for sognegården, og det er frostgrader.
  Under mødet fik formanden kraftige brystsmerter, og hans venstre arm er blevet følelsesløs.
  Min mand er lige faldet om på køkkengulvet og svarer mig ikke. Han trækker vejret så underligt. Hvad skal jeg gøre?
  Min søn har taget noget og ligger nu på badeværelset helt grå i ansigtet. Jeg tør ikke flytte ham.
  Min kones mund hænger i den ene side, og hun taler sort siden for ti minutter siden. Hun vil ikke have, at jeg ringer.
  Vores besøgsven ringede fra gamle Andersens stue: han er faldet ned ad trappen, bløder fra hovedet og er ikke rigtig ved bevidsthed.
  hjertestop i hallen
  bevidstløs mand klubhus
  trafikulykke foran skolen
  kvælningsanfald plejehjem
  en spiller er faldet om og trækker ikke vejret
  mit barn har slugt noget og bliver helt slap
  den ældre jeg besøger ligger på gulvet og svarer ikke
  bil har ramt en af løberne, hun bløder meget
  En mand er faldet om i hallen. Han trækker ikke vejret.
  en pige er faldet i havnen ved ungdomshuset, vi kan ikke få hende op
  Damen jeg besøger taler mærkeligt, og halvdelen af ansigt hænger.
  Jeg kan ikke få luft. Brystet gør meget ondt. Jeg er alene hjemme.
  nu ligger der en mand på gulvet i hallen, han svarer ikke, hvad gør vi
  Vores besøgsdame er faldet og taler helt sløret, munden hænger, ved ikke om det er jer jeg skal skrive til
  min mor er faldet og kan ikke rejse sig
  min far er faldet om
  en ældre mand er besvimet i cafeen og vågner ikke
  hun er bevidstløs
  manden er bevidstløs, hvad gør jeg
  der ligger en på gulvet uden bevidsthed
  en spiller har fået hjertestop
  hvor er hjertestarteren, en mand er faldet om
  hjertestarter nu!! hallen
  min kone har ondt i brystet og sveder koldt
  jeg har stærke smerter i brystet og ud i armen
  jeg har trykken for brystet og kan ikke få vejret
  min far kan ikke tale og den ene arm hænger
  Hun snakker sort og hendes mund er skæv
  han er pludselig lam i den ene side
  min søn har kramper og skummer om munden
  min datter har et anfald der ikke stopper
  en har fået en bi-stik og hæver op i halsen
  gæst med nøddeallergi kan ikke trække vejret
  hun er ved at blive kvalt i et stykke kød
  maden sidder fast i halsen på en beboer og han er blå
  en ung fyr har taget stoffer og reagerer ikke
  hun har drukket så meget at vi ikke kan vække hende
  min ven har fået for meget og ligger og kaster op uden at være vågen
  en dreng bløder voldsomt fra benet
  han har skåret fingeren af på saven
  der er sket en ulykke på byggepladsen, en mand sidder fast
  En er faldet ned fra stigen og kan ikke bevæge sig
  hun faldt ned fra scenen og siger hun ikke kan mærke sine ben
  rytter faldet af hesten, hun svarer ikke
  cyklist kørt ned foran skolen
  en bil har kørt en ind i folk på torvet
  trafikuheld ved rundkørslen, folk sidder fast i bilen
  En bil er kørt i grøften og føreren bevæger sig ikke
  en mand er ved at drukne i havnen
  to kajakker er væltet og vi kan ikke se dem
  en svømmer er forsvundet under vandet
  min mand har diabetes og er helt væk, han svarer ikke når jeg taler til ham
  han fik stød og ligger helt stille
  taget er styrtet sammen over folk
  der er faldet et træ ned over en person
  min gravide kone bløder
  min kone føder nu og der er ikke nogen
  vandet er gået og veerne kommer hvert andet minut, vi har ingen bil
  min mor med demens er gået hjemmefra og vi kan ikke finde hende
  en beboer er væk fra plejehjemmet siden i nat, det er minus fem grader
  en mand ligger i sneen og er iskold
  Jeg har slået hovedet og kan ikke se
  jeg har fået noget ætsende i øjnene
  jeg tror jeg har en blodprop
  jeg tror jeg er ved at dø, hjertet hamrer og jeg kan ikke få luft
  ring 112
  vi har brug for en ambulance til idrætshallen
  send en ambulance
  kan i sende en ambulance nu
  en kollega er faldet om vi giver hjertemassage
  ingen puls
  han er helt blå i hovedet
  damen ånder ikke
  my father collapsed and is not breathing
  he is unconscious
  we need an ambulance now
  my mum has chest pains and her arm is numb
  somebody is drowning in the harbour
  she is having a stroke, her face is drooping
  an old man fell and can't get up, bleeding from his head
  my friend overdosed
  he's choking
  mein Vater ist umgekippt und reagiert nicht
  wir brauchen einen Krankenwagen
  jemand ertrinkt im Hafen
  meine Frau hat starke Schmerzen in der Brust
  Unfall vor der Schule, ein Kind blutet stark
  vi sidder til generalforsamling og dirigenten er lige gået i gulvet
  min mand er helt grå i hovedet og koldsveder og siger det strammer over brystet
  damen ved siden af mig til banko kan pludselig ikke holde på kaffekoppen og taler underligt
  min bedstemor er faldet ned ad kældertrappen og siger ikke en lyd
  hun blev stukket af en hveps i munden og nu kan hun ikke synke
  drengen har fået et jordnøddestykke og er ved at hæve op i ansigtet
  en fra køkkenet har hugget sig i låret med kniven og det sprøjter
  der er en der har fået armen i maskinen i træværkstedet
  kranen er væltet ned over boderne
  hoppeborgen er blæst væk med børn i
  en traktor er væltet og chaufføren ligger under den
  en på knallert er smadret ind i hegnet ved klubben og ligger og ryster
  motorcykel og bil er stødt sammen her ved rundkørslen, der ligger en på vejen
  min svigerfar har ligget på gulvet hele natten og kan ikke komme op
  vores gamle nabo åbner ikke og avisen har ligget der i tre dage, vi kan se hende ligge i entreen
  han har taget noget på festen og nu er hans læber blå
  pigen er kold og ligger i sit eget bræk, vi kan ikke få liv i hende
  der er en dykker der ikke er kommet op
  kajakroeren er væltet og driver ud på fjorden
  hun er i syvende måned og er begyndt at bløde kraftigt
  min søster føder på badeværelset lige nu
  en elev har fået et voldsomt epileptisk anfald der bare bliver ved
  han har diabetes og vrøvler og sveder og vil ikke drikke saften
  min kæreste har fået noget i halsen og hun er helt mørkerød i hovedet
  hvordan giver man hjertemassage hurtigt
  vi er i gang med førstehjælp, hvor er den nærmeste hjertestarter, skynd jer
  der er en mand der er blevet ramt af lynet på banen
  en har fået kogende olie ud over sig i madvognen
  en bold ramte hende i hovedet og hun er gået helt væk
  min dreng faldt ud fra anden sal
  elkablet hænger ned i vandpytten og der er en der har fået stød
  min mor ringede og kunne kun sige lyde, hun bor alene
  Han har demens og er gået ud i nattøj, det fryser, og vi har ledt i tre timer
  jeg har det helt forkert, mit hjerte galoperer og min arm sover og jeg er ved at besvime
  trækker næsten ikke vejret
  tarket ikke vejret min far
  der er bevistløs mand i omklædning
  jeg tror hun har fået en blodpop i hjernen, kom hurtit
  an old lady fainted at our meeting and her lips are blue
  he fell off the scaffolding and there's a lot of blood
  my son ate rat poison
  the coach has a heart attack what do we do
  a man got hit by a car outside the hall
  someone fell through the ice on the lake
  my grandmother can't speak and one side of her face hangs
  Mein Mann hat plötzlich keine Luft bekommen und ist ganz blass
  ein Radfahrer wurde angefahren und liegt auf der Straße
  sie hat eine Überdosis genommen
  Vi er til fællesspisning, og Hans er blevet helt hvid i hovedet og falder hele tiden til siden
  min mor snøvler og kan ikke løfte højre arm
  jeg har fået vanvittigt ondt i maven, jeg kan ikke stå op og jeg er alene
  vores tovholder er faldet i søvn og vi kan ikke vække ham, han snorker mærkeligt
  der er en mand der har siddet helt stille på bænken i to timer i frostvejr
  En cykelrytter er styrtet, hans ben vender forkert
  en pige har fået et spyd i benet til atletik
  en gymnast er landet på nakken og kan ikke føle sine arme
  flagstangen faldt ned i hovedet på en gæst, han er groggy og bløder
  vi har en til banko der er ved at blive kvalt i en vingummi
  min far har spist forkert medicin og er helt væk
  han tog noget GHB og nu trækker han kun vejret en gang imellem
  der er gået hul på en syrebeholder i svømmehallen og folk hoster
  klor i svømmehallen, børnene kan ikke få luft
  gulvet er brast og to er faldet ned i kælderen
  vores båd tager vand ind, vi er fire ombord ude på fjorden
  en kitesurfer er væltet langt ude og kan ikke komme ind
  der flyder en person i havnen
  en gammel mand er kørt ind i hegnet og hænger over rattet
  bussen med håndboldholdet er væltet
  der er en der er kommet i klemme i porten til hallen
  min kone er gravid i uge 30 og kan ikke mærke liv
  jeg er besøgsven og han lukker ikke op, jeg kan se ham ligge på gulvet gennem brevsprækken
  Min nabo på 90 har kaldt på hjælp gennem væggen i en time
  jeg har høj feber, stiv nakke og pletter på huden
  min søn har 41 i feber og er helt slap og har pletter
  min mand har insulin i blodet og ryster, han kan ikke synke
  der ligger en hjemløs i porten, han er iskold og svarer ikke
  hun slog baghovedet mod fliserne og nu løber der blod ud af øret
  kan du sige mig hvad man gør, når en ikke trækker vejret, det er nu
  hjerte stop ude i gymnastik salen
  der er en mand der ikke trækker været
  the old man I visit is lying on the floor and doesn't answer the door
  my wife is having contractions every two minutes and no car
  a roof collapsed on people
  boat sinking with four people
  she ate nuts and her throat is closing
  Eine Frau ist im Saal zusammengebrochen, wo ist der Defibrillator
  mein Opa ist gestürzt und blutet am Kopf
  han sidder helt stift og stirrer og svarer ikke
  en dame fik et ildebefindende til gymnastik og er ikke ved sig selv
  der er en der har fået en finger i klemme i foldevæggen og den er næsten af
  min far hoster blod op
  min nabo er faldet i badet og kan ikke komme op, døren er låst
  træneren har brystsmerter og kan næsten ikke snakke
  den ældre herre vi henter er blevet forvirret og kan ikke huske sit navn, hans arm hænger
  en bil har væltet en cyklist lige foran os, hun ligger stille
  hun blev ramt af en golfkugle i tindingen og er besvimet
  der er sket en ulykke med en flækkemaskine
  en gæst er faldet i havnen ved bådebroen, kan ikke se ham
  min søn har fået et glas i hånden og det bliver ved at pumpe ud
  hun har taget for meget insulin
  kan nogen komme, min mand er faldet ned fra loftet og siger at han ikke kan mærke noget
  en dreng er kollapset på løbebanen i varmen
  vi er faret vild i skoven, det er minus 8 og en er begyndt at ryste og vrøvle
  min bedstefar har sat noget i halsen, han er blå
  der er nogen der er blevet klemt under scenen, de skriger
  nogen har hældt noget i hendes drink, hun kan ikke stå
  jeg er gravid og har voldsomme smerter og bløder
  min kone vågner ikke i dag, hun trækker vejret men vågner ikke
  han har fået et slag af en hest og spytter blod
  en svømmer er gået til bunds
  gammel dame væk fra plejehjemmet i natkjole
  vores chauffør er faldet i søvn bag rattet og vi er kørt i grøften, to er kommet slemt til skade
  our guest has fallen down the stairs and there is blood coming from her ear
  My dad's lips are turning blue, he can hardly breathe
  a tree fell on a tent with kids inside
  he's having a seizure and it won't stop
  eine Frau hat einen Schlaganfall, ihr Mund hängt
  unser Trainer hat Herzschmerzen und kriegt keine Luft
  jeg kan ikk få luft hjælp
  hendes hjærte stoppede, vi puster
  Vi ville gerne leje borde, men der er lige væltet en reol ned over vores frivillige og hun er klemt
  min mand er faldet i søvn og hans læber er blå
  Der er en kvinde i salen der har fået akutte smerter i brystet og kaster op
  vores ældste medlem er gået omkuld ved kaffebordet og er helt væk
  jeg har skåret mig over håndleddet på en glasrude, blodet stopper ikke
  en dreng har fået en pæl gennem foden på lejren
  min nabo er faldet fra sit æbletræ og siger han ikke kan bevæge benene
  hun drak af en flaske i garagen, det var kølervæske
  der ligger en motorcyklist i grøften ved byskiltet
  vores chauffør har fået et ildebefindende mens han kører, vi holder midt på vejen
  en badegæst er trukket op af vandet og er helt blå
  vi har en ved kortbordet som pludselig ser dobbelt og taler snøvlende
  min søster er lige født, hun bløder og bløder
  en af drengene er blevet bidt af en hugorm og armen er kæmpestor
  jeg har fået for meget sol og kan ikke stå og kaster op, jeg er alene på stien
  en mand ligger på skinnerne
  en spejder er faldet ned i et hul og svarer ikke
  hun har slugt en tandprotese og kan ikke få luft
  der siver noget ud af en tromle på havnen og to har besvimet
  min mor har ligget på badeværelset siden i aftes, hun er 88 og lyder forvirret
  min astma er helt gal, sprayen virker ikke
  en ung pige er faldet om på dansegulvet, hendes veninde siger hun har taget noget
  en frivillig har rørt ved en ledning og kan ikke slippe
  hoftebrud tror jeg, hun skriger når vi rører hende, hun ligger på fortovet
  min ven er gået i vandet for at redde en hund og er væk
  et træ er væltet ned over en bil med folk i
  far har 112 i puls og smerter i ryggen og er grå
  jeg er faldet og jeg kan ikke komme op, jeg har ligget her i fire timer
  the choir leader has collapsed, we are doing CPR
  my grandfather doesn't know where he is and his face looks crooked
  someone is stuck under a tractor
  She is diabetic and won't wake up
  a swimmer went under and hasn't come up
  two cars crashed outside the school and one is on its side
  my mother fell, she hit her head and she is vomiting
  Ein Kind hat sich verschluckt und läuft blau an
  Mein Nachbar liegt im Treppenhaus und atmet kaum
  unser Kassierer ist plötzlich umgefallen
  Der Mann neben mir hat starke Brustschmerzen und schwitzt
  en af vores roere er røget i vandet og strømmen tager ham
  min kones puls er helt oppe og hun siger at hun skal dø, hun har haft en blodprop før
  hvad hedder nummeret, der ligger en mand og ryster på gulvet i Netto
  vores kok har hældt kogende fedt ned over benene
  jeg er alene på værkstedet og har fået hånden ind i rundsaven
  En besøgende har fået kvælningsanfald af en rosin og er ved at blive blå
  min farmor svarer ikke og jeg kan se hende ligge ved siden af sengen
  der er et lig i åen tror jeg
  vores instruktør har brækket nakken tror vi, hun ligger helt stille
  jeg er blevet bidt af en slange og min arm svulmer
  han har drukket en hel flaske sprit på en udfordring og kan ikke vækkes
  min ven er blevet ramt af en tagsten og der er hul i hovedet
  hun er ved at føde i vores forsamlingshus
  min mor har fået det meget dårligt, hun er gået i gulvet ude på toilettet, døren er låst
  der er 4 der er blevet dårlige efter maden, den ene har kramper
  bedstefar er gået ud i stormen og han er dement
  trækker vejret som om der er noget der sidder fast
  spilleren fik et knæ i hovedet og er stadig ikke vågnet
  jeg har slået mig og kan ikke bevæge mig, jeg ligger i skoven ved løberuten
  an elderly woman is lying in the parking lot and nobody helps
  our player swallowed his tongue, he is shaking
  I think my husband is having a heart attack at the club dinner
  Eine ältere Dame ist auf der Treppe gestürzt und rührt sich nicht
`;
