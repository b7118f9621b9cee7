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
  han trækker ikke vejret hvad gør vi
  vores dommer er faldet om midt på banen og er helt grå
  min veninde har fået nødder hendes hals hæver op og hun har ik sin pen
  hun taler sludder og den ene side af munden hænger, vi sidder til bestyrelsesmøde
  der er en under isen på søen
  min roomie har taget noget til festen og man kan ikke vække ham. han snorker mærkeligt og læberne er blå
  Hej. Vi er på svømmelejr og en af drengene lå på bunden, vi har fået ham op, men han hoster kun lidt og er helt slap. Livredderen er selv kun 17 og græder. Hallens personale er gået hjem. Hvor er den hjertestarter??
  ramt af bil foran skolen, en dreng, blod fra øret
  jeg tror jeg er ved at få et anfald jeg er alene i klubben
  alle i e-sports lokalet har hovedpine og to er besvimet, det lugter ikke af noget men varmeovnen er tændt
  fik strøm af scenelyset han sidder fast i kablet
  sukkersyg pige på håndboldholdet ryster og svarer ikke mere
  min lillebror har slugt sådan et rundt batteri fra fjernbetjeningen
  kan nogen sige hvor vi finder en der kan førstehjælp i hal 2, der er en som har fået den fulde vægtstang ned over halsen og han kan ikke få luft. vi er bare nogle gymnasiedrenge der træner selv
  bløder helt vildt fra låret, en skøjte har skåret ham
  drengen har en pølse i halsen han er blå
  klatrevæggen: hun faldt hele vejen ned og kan ikk mærke sine ben
  jeg har slugt for mange piller ved en fejl, blandede mine adhd piller med smertestillende og nu banker hjertet som sindssygt og jeg ser dobbelt
  en cyklist ligger under lastbilen ved krydset
  Vi var nede at vinterbade med studieforeningen, og nu er Oliver holdt op med at svømme. Han er måske tyve meter ude, vi kan kun se huen indimellem. Vandet er to grader og ingen af os tør springe i. Skynd jer.
  han får kramper og det stopper ikke, det har varet over 5 min
  my flatmate collapsed in the shower, there is blood from her head and she makes weird breathing sounds
  He ate something at our international dinner and now his face is swelling and he can't swallow. We don't know the emergency number in Denmark, please, somebody.
  someone fell in the harbour drunk, we can't see him anymore
  chest pain, left arm numb, I'm 23 is it possible
  the lab at the makerspace smells like chlorine, three people are coughing and one is on the floor, what do we do
  a girl went under the scooter and her leg is bent wrong, bleeding a lot, bus stop at the university
  kid swallowed dishwasher tablet i am the au pair what to do his mouth is white
  der Trainer ist umgekippt und atmet nicht, wir sind nur Kinder hier
  Mein Zimmerkollege hat auf der Party irgendwelche Tropfen genommen. Er reagiert nicht mehr, die Atmung ist ganz flach, und die anderen wollen keinen Krankenwagen rufen, weil sie Angst vor der Polizei haben.
  ein Mädchen ist beim Eislaufen eingebrochen, nur noch die Hand ist zu sehen
  Wespe im Mund gestochen, Zunge wird dick, kriegt keine Luft
  hier ist ein Radfahrer vom Laster erfasst worden direkt vorm Vereinsheim
  jeg har savet mig i hånden til værkstedsaften, fingeren hænger
  tror jeg føder nu vi sidder i en bus
  puls svag, hud kold, ung pige efter koncert, ingen ved hvad hun har taget
  hej vi er nogle fra 6.b og vi har gravet en hule i sandet og den faldt sammen og Viktor er inde under
  min farmor er gået fra plejehjemmet i morges i natkjole, hun er dement, vi har ledt overalt i kvarteret
  min kæreste er gravid i 7. måned og bløder pludselig rigtig meget, vi er til fødselsforberedelse i sundhedshuset og jordemoderen er ikke kommet endnu
  Til streaming i nat faldt en af vores faste ned af stolen midt i kampen. Vi så det alle på kameraet. Han ligger på gulvet og rykker i benene og der kommer skum. Han bor alene, vi ved kun at det er på Amager, hans gamertag har jeg.
  nogen har drukket lampeolie
  hun blev ramt af et spyd til atletik, det sidder i siden
  en ældre herre i cafeen kan pludselig ikke løfte armen, han ler det væk men han snakker som om han er fuld
  kan man drukne bagefter? min datter slugte meget vand til babysvømning og nu er hun sløv og trækker vejret hurtigt og læberne er lidt blå
  min ven ligger i skoven vi var på mtb han vågner og går væk igen, hjelm flækket i to
  båden er væltet, vi er 4 på den, en er væk
  han lægger sig bare til at sove i sneen og vi kan ikke bære ham
  jeg kan ikke få vejret, min inhalator er tom, jeg står i gangen
  Vi har haft fællesspisning i kollegiekøkkenet, og nu er seks af os dårlige på en underlig måde. To ser dobbelt, og én kan ikke holde hovedet. Det var nogle svampe som Jonas havde plukket. Er det noget man venter på går over?
  pigen fik håret ned i go-kartens motor det har revet hovedbunden
  faldet ned fra scenen, halsen sidder skævt, han siger han ikke kan bevæge sig
  lightergas, han har sniffet og faldt om, han er 14
  der siver noget gult ud af en tank bag svømmehallen og folk kaster op
  er 112 gratis fra dansk sim? mand ligger på gulv i vaskekælder, øjne åbne men han svarer ikke
  bold i brystet og så faldt han bare om. ingen puls
  en elev har fået syre i øjnene i fysiklokalet
  mit barn slog hovedet mod karmen i hoppeborgen, den ene pupil er kæmpestor og hun vil bare sove
  en af de frivillige har skåret pulsåren over på et knust vindue, det sprøjter, vi har bundet et tørklæde om
  han hænger i selen i hovedhøjde med hovedet nedad og svarer ik, klatreklubben
  Hej, jeg er praktikant i børnehaven, og jeg er alene i stuen lige nu. En dreng har spist noget af en plante fra gangen, og nu savler han og kan ikke synke og er rød over hele kroppen. Pædagogerne er til møde og tager ikke telefonen.
  nogen er faldet ned på sporet ved metroen og har slået hovedet, toget kommer om 2 min
  vi har givet ham hjertemassage i 3 min, skal vi stoppe
  brandsår over hele maven, gryden med kogende vand væltede i spejderkøkkenet
  min lillesøster er faldet i gadekæret og jeg har fået hende op men hun siger ikke noget
  træet faldt på ham, han er klemt fast under og vi kan ikke løfte det
  det er den nye dreng fra ukraine. han har stukket sig på noget i parken og nu er han besvimet, der lå en sprøjte
  letbanen har ramt en på løbehjul
  min mor hun er epileptiker og er gået ud uden medicin for fem timer siden
  Vi er på kanotur med 7. klasse og en kano er drevet ud på fjorden med to elever. Det blæser op, den ene har smidt sin vest, og vi kan ikke længere se dem. Jeg er vikar og har 12 andre børn med herinde på land.
  klokken 12 tog hun ti panodiler for hovedpine hun vidste ik det var farligt nu kaster hun op
  en pige fik en allergisk reaktion på hårfarve i klubben og kan knap snakke
  han kom under plæneklipperen foden er
  kuldeopsamling: gæst på varmestuen er iskold, mumler, puls 38
  hun drak hjemmelavet sprut på introturen og nu kan hun ikke se noget
  slange bid i skoven arm helt sort
  kan I sende nogen ned til havnebadet NU der ligger en dreng livløs på flydebroen
  jeg tror jeg har brækket nakken tør ikke bevæge mig, ligger ved skaterrampen, telefonen er på stemme
  skal man tage en kniv ud igen? han faldt på den i køkkenet, den sidder i maven
  Min kammerat har kørt energidrik og ingen søvn i to døgn til vores LAN, og nu holder han sig for brystet og siger det strammer ud i kæben. Han er 21. De andre siger det bare er angst, men han er helt våd af sved.
  der er sket et kæmpe sammenstød på cykelstien, mindst fire ligger ned
  min datter har feber 41 og stiv nakke og små lilla pletter der ikke går væk når jeg trykker
  gulvet i forsamlingshuset gav efter, folk er faldet ned i kælderen
  en med hjertefejl på dansehold er besvimet, kommer ikke til sig selv
  hun har snorklet og kom ikke op
  hun er helt blå
  har fået strøm kan ik mærke armen
  en mand i havnen
  hjertestop i hal 3
  blod overalt
  faldet gennem glastaget
  min ven vågner ikke op
  allergi og ingen epipen her
  Hej, vi er nogle universitetsstuderende på hyttetur. Anna har type 1-diabetes, og hun har kastet op hele natten. Nu lugter hendes ånde sødt, hun trækker vejret dybt og hurtigt, og hun svarer os kun med lyde. Vi har ingen bil, og hendes måler skriver bare HI. Skal vi give hende saft eller insulin?
  Det er nok ingenting, og jeg vil ikke forstyrre nogen, men vores gamle materialemand sidder på bænken og tager sig til brystet. Han siger det bare er frokosten. Men han er askegrå og sveder, selvom det er koldt, og han ville ikke have kaffe, og det vil han altid. Jeg er 16 og alene med ham.
  We are rehearsing in the black box and the lighting rig came down. Two people are under it, one is screaming and one isn't. There's a lot of blood on the stage floor and nobody knows where the main switch is, cables are still sparking. Please tell me what to do.
  Wir sind mit dem Kajak draußen gewesen und einer hat sich gedreht und kam nicht mehr hoch. Wir haben ihn jetzt am Steg, er ist ganz weiß, hat Schaum vorm Mund und ich weiß nicht, wie man drückt. Ich bin sechzehn und die anderen weinen nur.
  min lillebror og mig legede med snor til et persiennegardin og den sad om hans hals og jeg har fået den af men han er meget rød i ansigtet med prikker og snakker mærkeligt og mor er på arbejde og hendes telefon ligger hjemme
  Mens vi malede mandskabsskuret, drak en af de små af en colaflaske, som nogen havde hældt fortynder i. Han er seks, hoster hele tiden og bliver mere og mere døsig. Nogle siger mælk, andre siger at han skal kaste op. Moderen er ikke til at få fat på.
  Ove er faldet om i tenorerne, grå i ansigtet, og sveder og holder sig for brystet
  min kone hænger med den ene mundvig og snakker sort, det kom ved morgenkaffen
  isen bræk under ham å no ka vi kun sie hans hat
  Min far har demens og er gået fra plejehjemmet i nattøj. Det er to timer siden, det er nul grader, og personalet troede at han var hos mig. Han plejer at gå mod mosen
  han ligger med benet inde i halmpresseren, det kører ikke mere men han bløder vildt og er begyndt at sige underlige ting
  Vi er ti mand til gule ærter i forsamlingshuset, og nu ligger de fleste og kaster op og to kan ikke stå på benene og ser dobbelt
  Jeg tror jeg har fået en blodprop men vil nødig ulejlige nogen på en søndag. Venstre arm hænger bare, og jeg kan kun skrive med den ene hånd, og ordene kommer forkert
  min mand har fået ko benet i maven og er helt hvid og kold
  der kom en bølge og tog ham af molen. redningskransen er drevet væk
  bi stukket i halsen kan ikke ånde
  Formanden har sat en kødbolle i halsen til årsfesten, han er blå, vi banker ham i ryggen og det hjælper ikke, hvad er nu det næste man gør?
  Min søster får krampe efter krampe, hun vågner ikke imellem, sådan har det været i et kvarter, og vi er i sommerhus på Læsø
  onkel er gået ned i gyllekanalen efter drengen og nu svarer ingen af dem
  ham der satte plakaterne op er faldet ned fra stigen i hallen. han ligger forkert med nakken og kan ikke mærke sine ben
  Min bror har sukkersyge og ryster og sveder og slår ud efter mig, nu er han blevet sløv og vil ikke synke saftevandet
  stød fra ledningen i drivhuset. han hænger fast i den
  Traktoren er væltet ned i grøften og Anders er under den, vi kan høre ham banke
  En af de gamle damer i sygymnastikken sagde "nu bliver alting så mærkeligt" og gled ned ad stolen, og hun er ikke til at få kontakt med. Skal vi lægge hende om på siden eller lade hende sidde?
  garnbåden er kæntret ud for Klitmøller vi kan se to i vandet
  hun har spist svampe fra skoven i går og er nu helt gul og snakker i vildelse
  Der drøn en bil ind i hele flokken fra cykelklubben, der ligger fire fem stykker på vejen
  han er faldet i kornsiloen, kornet lukkede sig over ham
  der er slået hul på ammoniaktanken på frysehuset, det svier i øjnene helt herop til sognegården og folk hoster
  Motorsaven tog ham i låret og det pumper ud. Vi har et bælte om. vi er dybt inde i plantagen ved skovfogedens gamle hus og der er dårlig dækning
  min besøgsven svarer ikke og jeg kan se ham ligge på gulvet gennem brevsprækken, hans hånd bevæger sig lidt
  Far fik sin medicin to gange, først af mig og så af hjemmeplejen, og nu kan jeg dårligt vække ham og han ånder kun engang imellem
  dykkeren er kommet for hurtigt op, han spytter blod
  Jeg er faldet på badeværelset i går aftes og har ligget her siden. Jeg er 86 år gammel, benet vender forkert, jeg fryser meget, men nåede telefonen med stokken. Er De sød at sende nogen?
  Der er kommet røggas fra fyret, hele koret har ondt i hovedet og to er besvimet
  brystsmerter ud i armen. 68 år. alene på båden
  hesten har sparket min datter i hovedet hun er væk og så vågen og så væk
  en mand er i havnebassinet mellem kutteren og kajen
  Sandet skred ned over de to knægte der gravede hule i skrænten, vi graver med hænderne, vi kan kun se en støvle
  a haa fåt nøj i æ brøst, det trækker ud i æ kjæwt å a sweder som et swin. a venter nok te i maan
  allergi!! jordnød i kagen, tungen hæver
  Min mand i kørestol er trillet ned i åen, vandet går ham til hagen, jeg holder i kraven
  Peder har drukket af dunken med sprøjtegift, han troede det var æblemost. Han brækker sig og pupillerne er helt små. Hvad giver man ham?
  vi har en ung fyr på gulvet efter ungdomsfesten, han snorker underligt, læberne er blålige, de siger han har taget noget hvidt
  Hun forsvandt under en dukkert i vinterbadeklubben. Vi var fem i vandet og kom fire op
  kranen faldt ned over bådene, der er en mand under masten
  Hendes ilt er sluppet op, bilen med nye flasker er ikke kommet, og nu er neglene blå og hun kan ikke sige en hel sætning. Hjemmeplejen sætter mig i kø
  svigerfar er gået ud for at slå sig ihjel nej vent jeg mener han er gået ned i brønden for at rense den og er besvimet dernede og jeg tør ikke gå efter ham
  Springmadrassen væltede, drengen landede på nakken, og nu siger han at arme og ben er væk
  cykelrytter kørt ned ved kirkesvinget. stikker af gjorde han
  han blev ramt af hagl i ansigtet under klapjagten, han kan ikke se og bløder fra halsen
  Vi har været ude at lede siden klokken tre. Gamle Magda på 91, hun tager insulin og kan ikke finde hjem, hun er set sidst på diget, og nu bliver det mørkt og stormer op
  der siver noget hvidt fra en tankvogn i rabatten og kvæget falder om
  jeg har taget for mange af mine hjertepiller ved en fejl, tror det var otte, pulsen er 38 og jeg er ved at besvime
  æ tyr haa stanget ham å ligger øwer ham
  Oksen har fået fat i min svoger inde i boksen. Han er levende men han gurgler når han ånder, og vi tør ikke gå derind
  pigen med bøjlen på fodboldholdet er faldet om uden at nogen rørte hende, ingen puls siger træneren, hjertestarteren er låst inde i hallen og vi mangler koden
  Hej. Er i gang med at skrive referat men det flimrer for øjnene og jeg kan ikke læse det jeg skriver og højre hånd er væk og hovedet knalder som aldrig før nu skr
  elektrikeren ligger ved tavlen og der gnistrer
  båd uden motor driver mod molen vi er fire ombord og tager vand ind
  Han har hængt med hovedet i tre timer efter faldet på dansegulvet og nu er den ene pupil kæmpestor
  Ham e falden ner fraa klippan ve Helligdommen, ham svarer ejnte
  hånden er i rundsaven. tre fingre af
  der stod et glas med konserverede bønner og nu kan mor ikke synke eller holde øjnene åbne
  Faldskærmen foldede sig ikke ud. Han ligger på rapsmarken. han stønner.
  Mor er 93 og har spist et stykke æble, det sidder fast, hun kan ikke få en lyd frem, hjemmehjælpen er gået
  minkfarmeren ligger nede i fodersiloen
  Efter stormen ligger der en ledning tværs over vejen ved forsamlingshuset, og en kone er steget ud af bilen og faldt om da hun rørte den
  he's gone through the ice
  Our bass player has just slumped over in the middle of rehearsal, he's making snoring noises and his lips are blue. Is there a defibrillator in the parish hall?
  tractor rolled on my dad
  My wife's face has dropped on one side and she can't tell me the day. She says it's nothing and wants to go to the whist drive
  wasp sting, throat closing, no pen
  the old gentleman I visit has wandered off without his coat, he has dementia and it's freezing. We last saw him two hours ago by the lake
  I gave mother her tablets and the nurse gave them again, now I can't rouse her
  Three of the kids who drank from the bottle in the club shed are vomiting and one is having a fit
  man overboard off the jetty, can't see him
  he's bleeding out of his leg chainsaw
  Meine Mutter ist vom Heim weggelaufen, sie ist dement und hat nur Hausschuhe an, draußen sind minus fünf Grad, seit zwei Stunden sucht man
  mein mann ist im silo umgekippt, da is gas drin
  Beim Kaffeetrinken hat sie sich verschluckt, sie wird blau, wir sind alle über achtzig hier
  Herzschmerzen bis in den Arm, bin allein auf dem Hof
  Ein Radfahrer wurde vor dem Vereinshaus angefahren, er blutet stark am Kopf und redet wirr, was machen wir bis jemand kommt?
  Boot gekentert vor Sonderburg, zwei Leute im Wasser
  Mein Bruder hat Zucker und ist nicht wach zu kriegen
  Det er nok ingenting, men min mand, som er 83, har siddet og stirret siden frokost, svarer med forkerte ord og kan ikke løfte kaffekoppen med højre. Han vil ikke have doktor på en helligdag. Skal jeg vente til mandag, eller er der en besøgsven, der har forstand på det?
  Vi var i gang med at fælde bøg til foreningsbrænde, da stammen slog tilbage. Han ligger under den, kan tale endnu, men siger at han fryser og ikke kan mærke maven, og vi tør ikke løfte, for den ene gren holder det hele
  hun er 17 og har taget noget til halballet hun er kogende varm og kæberne kører og nu falder hun bare sammen igen og igen
  der er løbet klor sammen med syre i pumperummet på svømmebadet, gul damp, bademesteren kom ikke ud
  Jeg har plejet min søster i otte år. I aften ånder hun hakkende, er blå om munden og vågner ikke selv når jeg ruller hende. Hjemmesygeplejersken er på vej siger de, om et par timer, og der er intet skrevet om at hun ikke må genoplives
  a haa taan æ haand mæ i æ roetromle, den er der it, a haa viklet æ skjort om
  Klaus er ude at ro, hans kajak driver med bunden i vejret og der ligger en pagaj her ved stranden. hans jakke er ikke på
  stilladset styrtede ned med de fire malere fra menighedsrådet
  den gamle fisker sidder i bilen ved molen, hovedet på rattet, hornet hyler, og døren er låst
  vi kan ikke vække to af pigerne efter brændeovnen har kørt i shelterhytten hele natten
  choking, can't shift it
  The lady I bring library books to opened the door with half her mouth drooping, walked into the wall and is now asleep in her chair, snoring heavily. Her daughter tells me on the phone to let her rest. I don't like it at all.
  drank weedkiller by mistake
  Stromschlag, er zuckt
  Beim Holzmachen für den Verein ist der Keil abgesprungen und meinem Bruder in den Hals gefahren, wir drücken ein Handtuch drauf, aber es hört nicht auf und er wird schläfrig
  blå i hovedet, bolsje i halsen
  far bløder ud
  mand under mejetærsker
  hun besvimede i saunaen, vågner ikke
  træneren er faldet om han trækker ikke vejret
  koden til hjertestarteren!! der ligger en mand i hal 1
  min mor hænger med munden og kan ikke løfte armen
  Han har fået en jordnød og halsen lukker sig, vi har ingen pen
  en er gået igennem isen på søen ved skolen
  Vi er ude med ældreklubben på tur og 11 ud af 30 kaster op og ser dobbelt efter champignonsuppen, to af dem svarer ikke rigtigt når vi taler til dem
  pige under vandet i svømmehallen de har lige fået hende op hun er blå
  Jeg er pedel. Kollegaen har fået armen ind i bordrundsaven, det pumper ud, jeg har bundet et bælte om, hvad nu?
  Far er dement og gik fra plejehjemmet i morslippers og pyjamas for to timer siden, og det er frostvejr. Personalet leder i kælderen men jeg tror han er gået mod åen, som han gjorde som dreng.
  ung fyr på herberget blå læber og små pupiller, snorker mærkeligt, vi har ikke mere næsespray
  cyklist ramt af lastbil foran klubhuset
  Hun er diabetiker, hun vrøvler og sveder og nu kan vi ikke få hende til at synke juicen
  Et mål væltede ned over en af drengene, han ligger under det og siger ikke noget
  der blev blandet klor og syre i kælderen på svømmehallen og nu står der gul sky ud af ventilationen og folk hoster
  han kryber sammen med smerte i brystet og ud i armen, askegrå i hovedet, han siger at det bare er maven for sådan er han, men jeg er hans kone gennem fyrre år og jeg ved at det ikke er maven
  faldet ned fra tribunen, ligger skævt med nakken
  min dreng er 2 og han har drukket af flasken med lampeolie han hoster hele tiden
  elektrikeren sidder fast i tavlen han ryster
  Kramper i 8 minutter, stopper ikke. Hun plejer højst at have to.
  Mand på værestedet kom ind fra kulden og lagde sig, nu kan jeg ikke vække ham, han er iskold og trækker vejret fire gange i minuttet
  det er min kone hun føder nu i omklædningsrum og der kommer meget blod
  Vi var ved at rive skuret ned for spejderne, taget kom, og Leif er inde under det. Vi kan høre ham stønne men kan ikke løfte bjælkerne, vi er fire pensionister.
  hestesparket i hovedet er hun, svarer ikke
  min kollega fik kødben i halsen til fællesspisning, hun kan ikke få en lyd frem, bliver lilla
  Jeg skriver fra roklubben. Toeren skulle have været inde for halvanden time siden, det er blæst op, det er mørkt, og der ligger en vendt båd ude ved bøjen.
  gravemaskine væltet ned i renden ham der kørte er klemt
  hvordan giver man hjertemassage hurtigt han er 45
  moster sidder og smiler skævt og siger noget volapyk, det begyndte for ti minutter siden
  en pige har fået stukket af hveps i munden og hæver helt op, hun piver når hun trækker vejret
  Giv mig nummer på læge, min mand han faldt fra stige, øjne åben men ikke se mig
  rævegrav i klitterne styrtet sammen over to børn vi graver med hænderne
  Vores frivillige i køkkenet har fået hele gryden med kogende olie ned over sig, huden falder af på armene
  drengen svømmede ud efter bolden og nu kan jeg ikke se hans hoved mere
  Undskyld hvis jeg spørger dumt. Jeg er kommet til at tage min aftenmedicin tre gange tror jeg, både de hvide og morfinen, og nu kan jeg næsten ikke holde øjnene åbne og bogstaverne løber sammen.
  Mountainbikerytter, gren gennem låret, sprøjter
  der er en ude på skinnerne der er blevet ramt af toget han lever
  vi har spist svampe jeg selv plukkede, alle otte i familien er dårlige, min søn ser ting der ikke er der og bedstemor kan ikke vækkes
  min søn faldt for tyve minutter siden på skate og slog hovedet, først var han fin, nu kaster han op og vil bare sove og hans ene pupil er større
  Bus med vores ældrehold er kørt i grøften
  Har tabt en vægtstang på halsen han kan ikke få luft
  koldbrand eller hvad ved jeg, han er helt rød op ad benet og ryster og er forvirret siden i eftermiddags, han er 70 og var ellers frisk til petanque i morges
  hun er hoppet ud på hovedet på lavt vand, kan ikke mærke benene, vi holder hende oppe
  Jeg tror han har taget noget GHB til festen. Han er slap som en klud. de andre siger lad ham sove
  mor svarer ikke i telefonen og gennem brevsprækken kan jeg se hendes fødder på gulvet i gangen
  der ligger en paa fortovet ved hallen, folk gaar bare forbi, jeg ved ikke om han lever
  kiter hænger i højspændingsledningen
  vores løber faldt om efter 18 km, huden er brændende varm og tør og hun fægter efter os
  Der siver noget sødligt og tungt ud fra kølerummet i skøjtehallen, ammoniak siger teknikeren, og tre unge har lagt sig ned udenfor
  Han har blod i opkastet, meget, sort og rødt, på toilettet på varmestuen
  båden er kæntret fem i vandet uden veste
  Min nabo gennem 30 år, hende med hjemmehjælpen, har trykket på sit nødkald men ingen kommer, og hun ligger på badeværelset med benet drejet forkert og mumler bare
  rytter slæbt efter hesten fanget i bøjlen
  jeg er sygeplejerske og står med en bevidstløs mand i hal B, puls er der ikke, vi trykker men ingen kan finde starteren
  Astma, hun kan ikke sige en hel sætning længere og sprayen er tom
  Demensramt kvinde i grøn frakke er ikke kommet tilbage fra toilettet på museet, vi har ledt i over en time og det regner og hun mangler sin hjertemedicin
  det lugter af rådne æg og to mænd er gået ned i gyllebrønden og ingen af dem svarer
  fyrværkeri gik af i hånden på ham, fingre mangler
  bil har kørt ind i vores fakkeloptog
  Klatreren faldt ti meter fordi rebet ikke var bundet, han ligger nede på måtten og der kommer klar væske ud af øret
  min far har spist hele pakken med blodtryksmedicin fordi han troede det var vitaminer, han er svimmel og vil lægge sig
  jeg bløder og er gravid i uge 30
  Der er blevet delt smykker ud i går, nej undskyld, jeg kan ikke koncentrere mig, min kollega her på kontoret har lige fået et anfald, hun ligger og spjætter under bordet, der er skum om munden, hvad skal jeg gøre med hende
  pensioneret dykker ikke kommet op, 25 min nu
  barn har slugt et knapbatteri
  Plæneklipperen tog hans fod
  mit hjerte det løber, jeg kan ikke få luft, min venstre arm er død, alene i hallen
  træet faldt ned over teltet hvor to af lederne sov, vi kan ikke komme til
  hun har siddet i vandet for længe til vinterbad, taler sløret, ryster ikke mere og vil tage tøjet af
  He collapsed on the pitch and he isn't breathing, where is the defibrillator
  My father-in-law, 79, with Alzheimer's left the house barefoot this morning and nobody has seen him since
  shes choking shes choking
  Volunteer cut his leg with the chainsaw, blood everywhere, belt is on but it keeps coming
  kid went under at the lake, cant find him
  He took something at the party and now his lips are grey and he makes a gurgling noise
  My wife speaks strange since ten minutes and half of her face is sleeping
  Eight guests at our soup kitchen are vomiting and one has passed out, we think it's the fish
  worker touched power line, he is on the ground smoking
  she ate a cookie with nuts, whole face swelling, no epipen
  Er atmet nicht mehr, wo hängt der Defibrillator
  Meine Frau ist von der Leiter gefallen und reagiert nicht
  Ein Junge ist durch das Eis gebrochen!
  Mein Opa ist verwirrt und seit drei Stunden verschwunden, er braucht Insulin und draußen friert es
  Chlorgas im Schwimmbad, mehrere Kinder husten und können nicht richtig atmen
  krampfanfall hört nicht auf
  Mein Kollege hat starke Schmerzen in der Brust und ist ganz grau im Gesicht
  hun er blå i hovedet
  bevidstløs på løbebåndet, hurtigt
  der kommer blod ud af ørerne
  overdosis på toilettet
  hjælp min far kan ikke snakke pludselig
  båden synker
  kniven gled pulsåren er skåret over
  han fik strøm
  Det var en helt almindelig arbejdsdag i haveforeningen, og Poul stod på stigen med hækkeklipperen, og så gled han vel, for nu ligger han på fliserne med en rystende arm og stirrer op i luften, og der løber noget ned fra hans næse som ikke kun er blod. Hans kone er gået ind for at hente et tæppe.
  Jeg er kommet til at give to forskellige beboere hinandens medicin, og den ene, som er en spinkel dame på halvfems, fik den andens stærke smertestillende. Hun svarede mig for ti minutter siden, men nu hænger hovedet, og hun trækker vejret så sjældent at jeg står og tæller imellem.
  De andre siger at han bare er fuld, og det er han måske også, men jeg har arbejdet med mennesker i mange år, og den ene side af ansigtet er helt slap, han taber koppen igen og igen, og det han siger hænger ikke sammen. Han var frisk da vi spiste for en halv time siden.
  Vi var ude og samle tang med integrationsgruppen, og så kom tidevandet meget stærkere end vi troede, og nu står fire kvinder på en banke derude med vand til livet, og ingen af dem kan svømme, og de råber, og vi har ingen båd og næsten ikke mere strøm på telefonen.
  hun er bevidstloes
  han faldt om midt i kampen
  der er ingen puls
  hjertestop på bane 2
  han er blå i hovedet
  kone faldet om til banko, hun snorker mærkeligt
  jeg har ondt i brystet og ned i armen
  det trykker saa voldsomt for brystet og jeg sveder
  jeg kan ikke faa luft
  kan ikke traekke vejret ordentlig
  min mund hænger og jeg kan ikke løfte armen
  han snakker pludselig sort og den ene side er slap
  farmor kan ikke finde ordene og hænger i det ene øje lige pludselig
  hun er stukket af en hveps og hendes hals lukker
  har spist nødder. hævede læber svært ved at synke
  allergichok, epipen virker ikke
  han har faaet for meget heroin
  fyr har taget noget til festen og fråder
  pige har drukket alt for meget, kan ikke vækkes, brækker sig i søvne
  alle 12 er blevet syge efter maden, to er besvimet
  han har drukket sprinklervæske
  bidt af hugorm, foden er enormt hævet og jeg er svimmel
  han har ædt forkerte svampe og kaster op uafbrudt
  en er ved at drukne
  der ligger en paa bunden af bassinet
  han er røget igennem isen
  kajak kæntret og vi kan ikke se hende
  roer faldet i havnen ingen vest på
  vinterbader kom ikke op igen
  hun er drevet langt ud på luftmadras og vinker
  jeg er faldet i vandet og kan ikke komme op
  kørt ned foran hallen
  pige påkørt af bil hun ligger på vejen
  stort biluheld på hovedvejen folk sidder fast
  traktor væltet, manden ligger under
  hesten har sparket hende i hovedet, hun svarer ikke
  faldet ned fra tribunen, kan ikke mærke benene
  gik ned fra stigen og ligger helt stille
  han slog hovedet i betonen, der kommer blod ud af øret
  nakken er vist brækket, han slog en salto
  knoglen stikker ud
  det bløder og det vil ikke stoppe
  motorsav i låret blodet sprøjter
  har skåret fingrene af på rundsaven
  jeg bløder fra skeden og er gravid, meget
  vandet er gået og barnet kommer NU her i foreningslokalet
  hun føder på toilettet
  han har fået stød og sidder fast på kablet
  lynet slog ned i tre spillere
  noget sidder fast i halsen paa ham
  han er ved at blive kvalt i en bøf
  ham med sukkersyge er helt væk og sveder
  min mand har diabetes og er forvirret, kan ik vågne rigtigt
  hun kramper og det har varet ti minutter
  epilepsi anfald holder ikke op
  han er begravet i sandet
  jordvæg skred sammen over en mand i grøften
  muren er væltet ned over nogen
  tribunen brasede sammen, der ligger folk under
  armen sidder i maskinen
  fastklemt i elevatoren og han får det dårligt med hjertet
  faldet i gylletanken
  dement mand er gaaet fra plejehjemmet, det fryser
  vores ældre medlem med demens gik fra turen for to timer siden
  min far er forsvundet han mangler sin insulin
  en fra gåholdet er blevet væk i plantagen, hans tlf er død og han er hjertepatient
  min nabo har ikke lukket op i tre dage og jeg kan høre hende stønne
  gammel mand ligger på gulvet, har ligget der hele natten
  lugter af klor og alle hoster i svømmehallen
  ammoniak vælter ud fra skøjtehallen
  nogen blandede rengøringsmidler nu kan hun ikke få luft
  co alarmen hyler og vi har alle sammen hovedpine
  hedeslag, hun er holdt op med at svede og vrøvler
  han er iskold og ryster ikke mere, har ligget ude i nat
  hun har fået kogende olie ud over sig
  syre i øjnene jeg kan ikke se
  pil i øjet på en skytte
  hagl i benet, skuddet gik af ved et uheld
  hunden har bidt ham i halsen
  stiv nakke høj feber og hun er ved at blive væk
  han kaster blod op
  astma, sprayen virker ik, hun er grå
  Min kone er pludselig blevet saa besynderlig i sin tale og kan ikke gribe om koppen.
  hvad gør jeg når en er besvimet og ikke vågner
  hva ska jeg goere han faar hjertestop nu
  hvordan stopper man blod der pumper ud
  hvor er hjertestarteren HURTIGT
  hvordan giver man hjertemassage, han ligger her
  mand falde ned, meget blod, ikke snakke
  far er faldt i brusebadet han svarer ikk
  kom hurtigt der er sket en ulykke
  ring efter ambulance
  hun er lige blevet ramt af en kugle fra kuglestødet i tindingen
  hes not breathing
  she collapsed and wont wake up
  someone is drowning at the pier
  i think im having a heart attack
  guy fell through the ice
  my friend od'd, lips are blue
  her throat is swelling up from the cake
  how do i do cpr hes on the floor now
  car hit a cyclist outside our clubhouse
  old lady with dementia wandered off, its freezing
  sie ist umgekippt und wacht nicht auf
  mann ins eis eingebrochen
  starke schmerzen in der brust, was tun
  kind im becken untergegangen
  er hat einen krampfanfall der nicht aufhört
  hilfe unfall, viel blut
  han siger mærkelige lyde og er grå i hele hovdet, vi tror det er hjertet
  tror min mor har faaet en blodprop hun kan ikk smile rigtigt
  træner lige faldet om, skal vi trykke på brystet eller hvad
  jeg har taget forkert medicin, alt for meget insulin, og jeg ser dobbelt
  der er en der ligger i vandkanten med ansigtet nedad
  pigen har faaet snøren om halsen i klatrestativet
  min kollega er kommet i klemme mellem bilen og porten
  han sidder fast under båden, kun hånden er oppe
  det er for 2 min siden hun hoppede på hovedet på lavt vand og hun kan ikke bevæge sig
  der ligger en mand i sneen udenfor hallen han lugter af sprut og er iskold
  vores løber er ikke kommet i mål, det er 6 timer siden og det tordner i bjerget
  min mand gik ud for at bade i morges. tøjet ligger på stranden
  en tank er sprunget og der er en gul sky over mod skolen
  han drak af en flaske i skuret og nu ryger det ud af munden og han skriger
  mine øjne svulmer op og jeg hvæser, spiste rejer til sommerfesten
  to unge tog noget blåt pulver og den ene ligger og stirrer
  grandpa is talking nonsense and half his face is hanging
  what do i do someone drank bleach
  Hej, vi har lejet festsalen i dag til 70-års fødselsdag og kan ikke få ventilationen til at køre. Der er varmt, og Onkel Jørgen sidder meget skævt på stolen, det ene øje hænger, og han svarer noget vrøvl når vi spørger. Findes der en knap i teknikrummet? Og må vi blive til kl. 01 mod ekstra betaling?
  Vi er i gang med arbejdsdag på spejderhytten og vil høre om byggeaffald må afleveres gratis på genbrugspladsen. Der er cirka to trailere. Preben blev desuden ramt af buskrydderen i låret, og det pumper ud gennem håndklædet, han er meget bleg. Skal vi have en erhvervstilmelding, eller er en forening fritaget, når det er frivilligt arbejde?
  Madklubben for enlige vil gerne have tilskud til et industrikomfur, prisen er 22.000. Vi er normalt 35 til spisning. I aften har svamperetten vist været forkert, for syv af dem kaster op og ser syner, og Gerda kan ikke vækkes. Skal der tre tilbud til, eller er det nok med et når beløbet er under 25?
  Svømmehallen: vi har bane 1 til 3 tirsdag og beder om en startskammel mere. Jeg skriver fra kanten, livredderen er gået på toilet, og der ligger en på bunden i den dybe ende der ikke rører sig. De andre tror han leger. Kan klubben selv købe skamlen og få refunderet, eller skal det gå gennem jer?
  Til idrætskontoret. Lyset i hal A blinkede, så vores frivillige Torben tog dækslet af tavlen, og nu hænger han fast i den og ryster, og ingen tør røre ham. Kampen skulle begynde kl. 19. Kan vi flyttes til hal C i stedet, og bliver gebyret for dommer og tidtager refunderet, når vi aflyser på grund af anlægget?
  Jeg er turleder i vandrelauget og har brug for en ny tilladelse til at gå gennem fredet område, 25 personer. På turen i dag er vi kun 24 tilbage, Elin med demens var lige bag os ved mosen for en time siden, og det bliver snart mørkt. Skal man søge hver gang eller gælder tilladelsen hele året?
  Vil gerne booke førstehjælperudstyr til halvmaraton, telt og båre. Vi har 300 løbere. Prøveløbet kører nu, og en ung fyr faldt om ved 8 km, han gisper med lange mellemrum og er grå i huden, de andre har lagt en jakke under ham. Hvad koster det at leje teltet, og kan man hente det fredag?
  hej jeg er frivillig i bikubelauget og skal høre om man må have bistader på kommunens jord bag stadion. Min hjælper blev stukket lige før og hendes tunge er blevet tyk og hun hiver efter vejret med en pibende lyd. hun har ikke nogen pen med. Skal man søge teknik og miljø og hvor mange stader må man have
  Vi mangler bemanding til nattelejr i klubben, 40 unge. En af dem, Malik på 15, har drukket en hel flaske alene og sover så tungt at han ikke reagerer når vi niver ham, og han snorker mærkeligt. De andre ser film. Hvor mange voksne kræver reglerne pr. barn ved overnatning, og må brandvagten være under 18?
  Roklubben søger om ny flydebro, se vedhæftede tegning. Vores nuværende knækkede i dag. To roere kom op, den tredje holder fast i pælen derude og kan snart ikke mere, vandet er fire grader og motorbåden er på land til vinter. Vi har selv 40.000 og mangler det halve. Er det anlægspuljen eller fritidspuljen vi skal søge?
  Værkstedet for seniormænd har brug for ny udsugning, den gamle er fra 1994. I dag fik Kaj ærmet i drejebænken, og hans arm sidder derinde endnu, vi har slukket på kontakten men tør ikke dreje den baglæns. Han er vågen. Giver I tilskud til arbejdsmiljø i foreninger, eller skal vi søge hos en fond i stedet for?
  Angående rengøring efter vores fest: gulvet blev vasket, men en bøtte med klor og en med afkalker blev blandet i køkkenet, og nu kan de tre på holdet ikke få luft, de sidder ude på trappen og hoster skum. Vi afleverer nøglen i morgen som aftalt. Får vi stadig depositum tilbage, hvis køkkenet ikke er færdigt?
  Hej kommune, mit navn er Yusuf, jeg er ny formand i somalisk forening og vil forstå hvordan man søger lokale. Min far sidder her ved mig nu, han holder på bryst, sveder koldt og siger det går ud i armen, han vil ikke ringe for det er dyrt. Skal man have cvr nummer først for lokale?
  Vi vil lave sankthans på stranden og har søgt tilladelse. Under opgravning til bålplads faldt skrænten ned over Bjarne, man kan se en støvle, vi graver med hænderne og har en skovl. Jeg skriver her fordi jeg alligevel havde siden åben. Er det jer eller Kystdirektoratet, der giver lov til at køre en gravemaskine ned på stranden?
  Sæsonens træningstider til ridecentret ser fine ud, dog er torsdag dobbelt. På manegen blev Freja lige kastet af og ligger stille, hun kan ikke mærke sine ben og siger hendes nakke er varm. Hendes mor er på vej fra Aalborg. Kan vi bytte torsdag kl. 17 med voltigeholdet, og hvem skal godkende en sådan ændring?
  Jeg hjælper ældre med digital post på biblioteket, kan man få et kursus mere? I dag havde jeg en herre på 79 der pludselig blev forvirret, rystede og nu ligger med kramper på gulvet, det har varet over fem minutter. Bibliotekaren er til frokost. Kurset må gerne være om aftenen, og jeg kan køre selv.
  Gavekort til frivillige, er det skattepligtigt? Vi vil give alle 30 et på 200 kr. til julefrokosten, som vi holder nu. Altså jeg spørger hurtigt, for der sidder et stykke steg på tværs i halsen på Villy og han er blevet mørkeblå og klasker i bordet. Hvad er grænsen pr. år for bagatelgaver i en forening?
  hej vi er nogle drenge der bruger skaterhallen og vil gerne have længere åbent. en fra os røg ned fra rampen uden hjelm, han vågnede lidt, så kastede han op og nu sover han igen og der kommer klart vand ud af øret. vi har ikke sagt det til nogen. kan hallen have åben til 23 i ferien
  isen gik under hunden og så gik mor ud efter den. jeg kan kun se hendes hue
  Han er sukkersyg og er gået i stå midt i banko. Sveder, siger mærkelige ting, slog ud efter sodavanden, og nu lukker øjnene
  Det smager af mandler siger de alle sammen, og nu ligger halvdelen af kagebordet på græsset med mavekramper
  Min mand er 71, har alzheimer og gik efter rundstykker klokken otte i hjemmesko. Nu er klokken fjorten, og det sner
  ham der kører plæneklipperen på stadion er væltet ned ad skråningen med den over sig, benene stikker ud og motoren kører
  jeg tog to af de der blå på festivalen og min ven tog fem. mit hjerte er ok, hans øjne er vendt om
  Vi troede hun legede død i fangelegen. Nu har hun ikke flyttet sig i et par minutter og læberne er grå
  Cyklen ligger under lastbilen ved krydset hvor vi var skolepatrulje. Den lille taske er lyserød. Chaufføren sidder bare og ryster
  Det stinker af raadne aeg i hele kloakken og de to mand der gik ned har ikke svaret siden
  far faldt ned fra stigen da vi hængte flag op. han siger han fryser, det er juli, og maven er hård som et bræt
  Jeg havde ingen kræfter i venstre arm da jeg vågnede, og nu skriver jeg med højre, og bogtsvrne ser forkrte ud, det krnøger til ordne
  Instruktøren kom op uden sin makker. Det er ti minutter siden, og luften var til fem
  kattegat er koldt, min makker i vinterbad er holdt op med at ryste og vil bare sove på trappen nu, hun er helt hvid
  han spiste en pind med peanut på. i dag. nu hver vejrtrækning lyder som en fløjte
  Den gamle dame ved siden af har råbt siden i nat gennem væggen. I eftermiddag blev råbene til en slags banken, og nu er bankningen holdt op
  Vognen med højttalere tippede ned over scenekanten, og der er to under, den ene holder mig i hånden, den anden ikke
  Jeg er 38 uger henne og til generalforsamling, der løber frisk blod ned i skoen, og jeg kan ikke mærke barnet
  pulveret i laden var vist rottegift siger bedste. lillebror har slikket på det fordi det lignede flormelis
  a tror manden er dø, han sidder i traktoren og den køre rundt i ring på marken
  Baby på fire mdr. blev lagt på maven til babyrytmik og er slap nu, mor ruster i hende og skriger
  en vinduespudser hænger i linen uden på rådhuset og bevæger sig ikke, hovedet hænger bagover
  Der kommer gul røg fra isstadion, folk kommer ud med hænderne for øjnene, og min hals brænder selv på den anden side af vejen
  We're the Indian dance group in the culture house and would love to extend our slot till nine. Our oldest member sat down after the warm-up and her speech has turned to mush, she can't lift the water glass, though she keeps smiling with half her face. Could we also get a second key for the mirror room?
  Quick question on insurance for volunteers building a playground: are tools covered? The digger slid an hour into the job and Martin's leg is pinned between the bucket and the wall, he has stopped shouting. We have eleven people here today and the sand arrives tomorrow morning. Where do I find the policy number?
  my flatmate drank the stuff from the unlabelled bottle in the club cleaning cupboard and his mouth is bleeding white
  We lost sight of two paddleboards beyond the pier when the wind turned, they're sixteen and it's getting dark
  She's seizing on the yoga mat, it stopped, and now it's starting again. Nobody here knows her name
  The old gentleman I visit won't wake up properly, there are three empty patches on his back instead of one
  Wir möchten im Frühjahr wieder den Flohmarkt am Hafen machen und brauchen die Genehmigung. Heute beim Aufräumen ist Jürgen zwischen Kaimauer und Boot gefallen, wir sehen nur noch seine Mütze und die Strömung ist stark. Die Tische stehen noch da. Wie viele Stände sind erlaubt, und können wir Strom vom Hafenmeister bekommen?
  meine oma sitzt am tisch und lallt und der mund ist schief, eben hat sie noch kartoffeln geschält
  Der Trainer hat sich an die Brust gefasst, ist umgekippt und schnappt nur noch alle paar Sekunden, wie ein Fisch
  Er hat eine Wespe verschluckt und jetzt kriegt er kaum noch Luft, der Hals ist ganz dick
  Kan man få tilskud til seler i klatreklubben? Vi mangler otte stk. til junior. Den ene vi har brugte Asger uden at lukke spændet, og nu ligger han nede på måtten i en underlig vinkel og trækker vejret i små hik. Prisen er 600 pr. styk hvis vi køber samlet, og fristen er vist i dag?
  Præsten holdt inde midt i talen, tog sig til hovedet, sagde at det var verdens værste hovedpine og gled ned bag prædikestolen. Det er nu
  en fra holdet fik hockeypucken i struben og nu hvæser han bare og bliver mørk
  jeg tror jeg har taget fars piller i stedet for mine vitaminer, otte stykker, mit hjerte banker langsomt langsomt og jeg kan ikke holde øjnene åbne
  vi var ude at sanke. mor sagde kantareller. nu er hun gul og taler med sin døde søster
  Kan nogen fra kommunen låse bommen op ved stranden? Drengen har været under i nogle minutter, vi har ham oppe nu, og han er kold og skummer om munden
  Beim Vereinsgrillen ist meinem Mann heißes Fett über Gesicht und Brust gelaufen, die Haut geht ab und er zittert ganz schlimm
  Boldklubben søger nye garderobeskabe, da de gamle ruster. En række på seks meter væltede for lidt siden ned over u11, og vi kan høre to af dem derunder, men vi kan ikke løfte den, og den ene er holdt op med at svare. Skabene er fra 1983. Kan man søge i sikkerhedspuljen uden for fristen?
  Jeg vil gerne have skiftet min vagt i besøgshaven fra tirsdag til torsdag. Der er også det, at Ingolf ligger i drivhuset, hvor der er over halvtreds grader, han er tør og brandvarm og taler om sin mor, og så er han væk igen. Han var frisk i morges. Hvem bytter man vagt med, koordinatoren eller hinanden?
  We'd love to reserve the outdoor pool for a charity swim on 2 June. While measuring the lanes, my colleague went in head first at the shallow end, and he is floating face up saying he cannot feel anything below the neck. Would the lifeguards be included in the price, and may we sell cakes at the gate?
  en af de gamle er faldet om til banko og svarer ikke
  vi skulle skifte pære, men Jens fik stød og ligger på gulvet og ryster
  Min træningsmakker har ondt i brystet og er helt grå, skal vi alligevel aflevere hallen?
  hun snakker pludselig volapyk og armen hænger
  han fik nødder i kagen, læberne er hævet op, og han hiver efter vejret
  Naboens demente mand er gået hjemmefra i skjorteærmer i frosten, og vi har ledt siden middag.
  en kajakroer er væltet og vi kan ikke se ham mere
  der er gået hul på isen og en af drengene er under
  formanden faldt ned fra stigen, der kommer blod ud af øret
  hun har fået en pølse galt i halsen og er blå
  Tre af de frivillige har spist svampe fra turen og kaster op og ser syner.
  jeg har skåret mig med rundsaven, blodet sprøjter, hvem skal overtage holdet
  kælderen er fuld af vand, strømmen er på, og Karl er faldet i dernede
  det lugter af klor i hele svømmehallen og folk hoster og falder om
  målet væltede ned over en pige, hun ligger under det
  en cyklist fra klubben er ramt af en lastbil og benet ligger forkert
  vores diabetiker er ikke til at vække i omklædningen
  det medlem vi ventede på ligger i grøften med bilen på taget
  jeg når ikke mødet, min mand ligger på badeværelset og trækker vejret så underligt
  den gamle dame åbner ikke, og jeg kan se hende ligge på gulvet gennem brevsprækken
  han har krampe og det holder ikke op, det er over fem minutter
  en hest er faldet ned over rytteren og hun kan ikke mærke benene
  min arm sidder fast i flishuggeren, ring
  ham den unge på festen har taget et eller andet og ånder næsten ikke
  sandet skred og min fætter er begravet i hullet på stranden
  hun drak af flasken med afløbsrens i klubkøkkenet, troede det var saft
  Jeg fryser ikke mere, jeg er faret vild på heden i sne, og telefonen har tre procent.
  våger her, det er ikke den døende, det er datteren, hun er faldet om med trykken for brystet
  tribunen er styrtet sammen og der ligger folk under
  besøgsvennen siger den gamle er kold og sløv og ikke kan kendes, han har ligget på gulvet siden i går
  en vinterbader kom ikke op igen
  bi stak mig i halsen og nu ka jeg ikk få luft
  bliver svimmel, alle i mødelokalet har hovedpine og to er besvimet, vi har gasvarmeren tændt
  elevatoren faldt, der er en mand i bunden der jamrer
  en af vores med demens mangler efter udflugten, hun står måske ude ved motorvejen
  hun er gravid i ottende og bløder voldsomt herinde i klublokalet
  der er en der er kørt over af traktoren til sommerfesten
  seniorholdets ældste sank sammen på løbebåndet, ingen puls
  our goalkeeper collapsed and isn't breathing, the hall closes in ten minutes
  an old member with dementia walked off into the snow and is still missing
  lost my key and then my friend fell through the ice, he is still in there
  Eine Teilnehmerin liegt am Boden, ihr Mund hängt schief und sie kann nicht sprechen
  Beim Aufbau ist der Mast auf Peter gefallen, er blutet stark am Kopf
  vores kasserer sidder i bilen med lukkede øjne og vil ikke vågne, jeg står udenfor og banker på ruden
  vagten er næsten slut, men en af gæsterne er gledet ned under bordet og er helt blå om munden
  hjertet hopper og jeg kan næsten ikke stå op, jeg er alene i hallen
  en frivillig har fået ætsende rens i øjnene og skriger, vandet er lukket
  jeg venter på låsesmeden, men min søster er derinde og har taget en hel æske piller
  far til en af spillerne tog sig til brystet på lægterne og gled ned, vi trykker på ham nu
  our goalie got the ball to the chest and just fell, hes not breathing
  man collapsed in the bridge club, one side of face hanging, speaks like drunk
  she ate the cake with nuts and her lips are swelling up she cant get air
  help someone went through the ice at the sø by the scout hut
  I'm trying to report an incident in the foreningsportal but the person is still lying here. He fell from the ladder while hanging up lights, there's blood out of his ear and he answers nothing sensible. Which form is it?
  diabetic boy on the bus home from the cup, totally grey and cant wake him
  A cyclist in our group was hit by a lorry just outside Ringsted and his leg is bleeding so much that two towels are already soaked
  he is choking on a piece of meat at our fællesspisning, we have hit him on the back many times and it doesn't come out, now he's getting dark in the face and holds his neck, what more can we do
  electric shock, he touched the stage cable, hes shaking and cant let go
  the whole table got sick after the mushroom soup, six people vomiting and two of them are seeing double now, it was our harvest dinner, they had picked them behind the church and thought it was the same as home in Poland
  Swimmer from the vinterbadere went in twenty min ago and we cant see her anymore. Her robe is still on the bridge. we were booking the sauna for next week when somebody noticed that her thermos was standing there all alone
  my friend took something at the party and now she is blue around the mouth
  I've got this pressure on my chest since I carried the chairs, it goes down in the left arm and I sweat like crazy. Probably nothing. Can I still book the hall for Sunday or should somebody else take it?
  chlorine cloud in the pool, people cant breathe
  3yo drank drain cleaner
  An elderly gentleman with dementia has walked out from our singing afternoon, only in slippers, and it's getting dark. We looked for him for an hour. He needs insulin at six.
  sand collapsed over the kid digging on the beach, only feet visible
  seizure, more than 5 min now, still going, in hall B, she's got a card that says medicine but none of us dares, the others from the folk dance are standing round and someone has started to pray
  his arm is stuck in the hay press he is screaming
  i hit someone with the car outside your parking. she doesnt move
  paddler upside down in the fjord and the wind takes him out, i can only see the red kayak
  Bee got him in the throat, he wheezes and the epipen is from 2019, does it matter that it is expired??
  two of ours in the tent feel dizzy with headache and one cant be woken, they had the grill inside for warmth, it's the shelter place we booked through you, number 3 by the lake, and the road in is closed by a barrier
  chainsaw slipped in the thigh. naturplejegruppe, forest behind the golf course. blood is pumping out
  worst headache of her life came like a bang and now the old lady throws up and cant move her arm, should i drive her home or what
  Trainer umgekippt, kein Puls, wo ist der hjertestarter??
  Mein Mann redet plötzlich wirr und der linke Arm hängt runter. Seit einer halben Stunde. Soll ich die Chorprobe absagen oder warten ob es besser wird?
  kind im schwimmbecken untergegangen, haben sie raus aber sie hustet nicht und ist ganz blau
  er ist ins eis eingebrochen, wir kommen nicht ran, wir haben eine Leiter aus dem Klubhaus, die ist zu kurz, und er ruft jetzt nicht mehr sondern hält sich nur noch mit einem Arm fest
  Beim Aufbau ist die Bühne auf zwei Leute gestürzt, einer ist noch eingeklemmt und wird immer stiller. Alle ziehen durcheinander an den Stangen, der Veranstalter sagt wir sollen erst mal die Versicherung fragen, das kann doch nicht sein
  hab mir mit der kreissäge in der werkstatt die finger abgeschnitten bin allein
  erdnüsse im kuchen, ihr hals schwillt zu
  opa aus dem pflegeheim ist verschwunden, dement, nur im schlafanzug, draussen minus sechs, er will immer zum Hafen zu seinem alten Kutter. Die Nachtwache hat es erst um vier gemerkt und wir suchen mit Taschenlampen
  krampft seit 6 minuten, schaum vorm mund
  Vier Leute haben nach den selbstgesammelten Pilzen Durchfall und einer sieht nichts mehr richtig, ist das was für den Arzt am Montag?
  verschluckt!! kriegt keine luft mehr, seniorentreff
  jemand liegt auf der strasse vor dem vereinshaus, roller daneben, er stöhnt und überall blut
  starkes Stechen in der Brust und mir ist kalter Schweiß ausgebrochen, ich sitze noch allein im Büro vom Verein, vielleicht geht es ja gleich vorbei
  Zuckerkranker Spieler nach dem Spiel bewusstlos in der Kabine, wir wissen nicht ob Saft oder Spritze
  zu viel getrunken und noch was eingeworfen, sie röchelt nur noch und wir kriegen sie nicht wach, wir sind im gemieteten klubhaus, 18. geburtstag, und alle haben angst dass wir die kaution verlieren wenn wir jemand rufen. ihre lippen sind so grau
  Kajak gekentert vor der Mole, zwei Jugendliche klammern sich dran, Wasser hat acht Grad
  im kühlraum riecht es nach ammoniak, drei liegen schon
  Baum ist beim Fällen auf Jens gefallen, er spürt seine Beine nicht
  beim grillen stichflamme ins gesicht, die haut hängt in fetzen
  meine Zweijährige hat die Herzpillen von Oma gegessen, die Schachtel ist leer
  jeg har ondt i brystet og det stråler ud i armen
  Jeg kan ikke få luft efter jeg spiste nødder, halsen lukker.
  Jeg har savet mig i benet og blodet pumper ud
  min ene side er lam og jeg ka naest ikk skrve
  jeg sidder fast under traktoren
  vi er vælter i kajakken og kan ikke nå land.
  Jeg fik stød og mit hjerte slår helt mærkeligt
  Jeg har drukket afløbsrens ved en fejl, det brænder i halsen
  faldt ned fra stigen kan ikke mærke benene
  mit blodsukker er 1,8 og jeg er alene og ryster.
  jeg kørte galt. bilen ligger på taget i grøften
  Jeg er blevet stukket af en hveps og hele ansigtet hæver, svært ved at trække vejret
  Birgit er faldet om til bankospil, hun er helt grå
  En spiller ligger bevidstløs midt på banen.
  Der er en der er gået gennem isen på søen
  Cyklist ramt af lastbil ved krydset
  Min mand hænger skævt i munden og snakker volapyk
  en dreng har faaet en poelse galt i halsen og bliver blaa.
  kollegaen ligger i kramper på gulvet, det har varet i ti minutter
  stilladset er styrtet sammen og der ligger folk under
  Min kammerat har taget for meget, han snorker mærkeligt og er blå om læberne
  Hele bordet kaster op og to er besvimet efter svampestuvningen.
  Der lugter af klor i hele svømmehallen og folk hoster blod
  Vores demente far er gået hjemmefra i undertøj, det er minus fem grader
  Hånden er kommet ind i rundsaven, to fingre er af
  en vinterbader kom op for lidt siden og nu er hun holdt op med at reagere.
  Hvordan giver man hjertemassage, han ligger her nu?
  Hvad gør man når en ikke vil vågne efter et slag i hovedet?
  hvor er nærmeste hjertestarter!!! det haster
  Hvordan stopper jeg blødningen, skruetrækkeren sidder i låret?
  må man give vand til en med sukkersyge der er helt væk og ikke svarer
  Er det farligt at have faaet 400 volt? han sidder bare og stirrer
  Hvem kan redde en mand der ligger i havnen og ikke kan komme op?
  Kan en gravid forbløde? der er blod over hele gulvet og hun er ved at gå ud.
  Hvor mange pust er det man gir en druknet, vi har lige hevet ham op
  Skal vi flytte hende? Hun er faldet ned fra klatrevæggen og kan ikke bevæge nakken
  Svend blev så underlig lige før kaffen. Han kan ikke løfte koppen med højre hånd, og ordene kommer i forkert rækkefølge
  Jeg sætter mig lige lidt. Det er som om en elefant står på brystet, og jeg sveder koldt. Det går nok over.
  De to der gik ned i gylletanken for at hente pumpen svarer ikke mere
  Årerne kom i land, båden med. Erik gjorde ikke.
  Alle i spejderhytten har hovedpine og er så søvnige, og to kan vi slet ikke få liv i. Gasvarmeren har kørt hele natten
  hun sover så tungt at vi kan rykke i hende og tegne på hende, og hendes læber er en sjov farve. hun drak en hel flaske
  Farmor plejer at være hjemme fra sin gåtur kl. 3. Nu er den 9, hendes medicin ligger her, og hun husker ikke længere vejen.
  gruppen gik ud på isen for at pilke, og nu kan vi kun se tre huer i stedet for fire
  Vores træner greb fat i ledningen på scenen og slap ikke igen. Nu ligger han der bare
  Er det normalt at man ser dobbelt og braekker sig efter at vaere floejet over styret, og at den ene pupil er kaempestor?
  Hvad kan det være når ens gæst klør over det hele, piber når hun ånder og siger at tungen fylder hele munden?
  Hvor længe kan en person ligge under sand? Udgravningen til petanquebanen er skredet
  Kan man sove en overdosis ud? Spørger for en ven der er kold og ikke reagerer når jeg niver ham.
  Jeg skal indberette en skade til foreningsforsikringen. Det er sket lige nu, han ligger stadig under porten og den kan ikke løftes, og han siger ikke noget længere
  Kan I finde en ny dommer til kampen? Ham vi har ligger på sidelinjen, har ondt i brystet og er gråbleg
  Vi vil gerne rykke vores bustur en time. Chaufføren er faldet sammen over rattet, og vi holder i nødsporet
  Hvor står førstehjælpskassen i Hal B? En pige har skåret pulsåren på glasdøren, og vi har kun håndklæder.
  Hej, madholdet spørger om man må servere rester. De første der spiste har fået lammelser i ansigtet og kan ikke synke, så vi er lidt i tvivl
  Hvem har ansvaret for badebroen? Brædderne er knækket, og der ligger en under den, som vi ikke kan få fri, og vandet stiger
  She's not breathing
  A volunteer fell off the roof and there's blood coming out of his ear.
  how do I use an epipen, he's swelling up now
  Dad went for his walk at noon and has dementia, it's dark and snowing and his coat is here
  Can I cancel the van booking? We hit a tree with it just now and the driver is trapped and drifting off.
  Er hat einen Herzinfarkt, glaube ich
  Ein Kind treibt im Becken und bewegt sich nicht.
  Wie lange muss ich drücken? Sie hat keinen Puls mehr
  Opa redet seit zehn Minuten wirr und sein Mund hängt herunter
  Wo ist der Schlüssel zum Boot? Zwei von uns sind gekentert und einer ist schon untergegangen.
`;
