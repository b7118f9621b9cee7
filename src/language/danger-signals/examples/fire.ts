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
  det brænder i køkkenet på kollegiet
  der kommer røg ud under døren til omklædningsrummet
  bålet er løbet ind i hækken og vi kan ik slukke det
  gaslugt i hele opgangen og folk ryger udenfor
  min pc er brudt i brand og nu brænder gardinet også
  Vi er til overnatning i klubhuset med 24 børn. Røgalarmen hyler, og der er tyk røg på trappen op til sovesalen. Vi har fået de fleste ud, men vi mangler fire, og jeg kan ikke komme derop igen. Hvor hurtigt kan nogen være her?
  der er flammer på femte sal og nogen råber fra vinduet
  elcykel batteri eksploderer i kælderen nu brænder barnevognene
  drengene har tændt ild i containeren op ad skolen og det er nået taget
  dorm hallway is full of smoke and the exit door is locked
  There is a strong smell of gas in the club kitchen and the stove won't turn off. We are twelve people in here and someone already feels dizzy. Should we open windows or run?
  my friends car is burning with her dog and maybe her in it
  im Treppenhaus brennt ein Kinderwagen, wir kommen nicht raus
  Das Lagerfeuer von den Pfadfindern hat das trockene Gras angezündet, es läuft auf die Zelte zu und da schlafen noch Kinder drin.
  Gasflasche zischt und brennt am Ventil
  fyrværkeri ind ad vinduet sofaen brænder
  hjælp olien i gryden brænder, jeg hældte vand på og nu er det i loftet, min lillesøster er på værelset
  skal man blive i lejligheden? røgen er kommet op til os på 4. sal, trappen er sort, jeg har en baby på tre uger og min mand er på arbejde
  brænd i sauna, to inde
  fakkelen væltede i teltet til studiefesten, dugen og halmballerne er gået i brand og folk maser mod en udgang
  det knitrer i eltavlen og gnistrer og nu ryger det rigtig meget ude i depotet
  nogle har smidt en brændende flaske ind i klublokalet lige nu
  gravemaskinen ramte gasledningen foran fritidshjemmet, det hvæser
  min nabo er gammel og sidder i kørestol og hans lejlighed brænder jeg kan høre ham
  Til stævnet er en foodtruck gået i brand, og der står tre gasflasker lige ved siden af. Folk går bare hen og filmer. Vi har en lille brandslukker, men den er tom nu, og flammerne slikker op ad flaskerne.
  der er ild i skraldeskakten og røgen kommer ind hos os alle
  mit hår brændte og nu brænder trøjen på min ven
  halmen i stalden på rideskolen er antændt, pigerne er inde efter hestene
  hoverboardet står og brænder foran hoveddøren vi kan kun komme ud ad vinduet, tredje sal
  to biler i flammer i p-kælderen under biblioteket, der er folk deroppe
  ild i sovesalen
  det ryger fra loftet
  gas i klubben, flere er svimle
  kan ikke komme ud for røg
  Jeg er babysitter på tredje sal, og jeg troede bare det var naboens mad. Nu er hele opgangen grå, alarmen bipper inde ved siden af, og brevsprækken er varm. Jeg har to børn på to og fem, og vinduet ud til gården kan kun åbnes lidt. Skal jeg løbe gennem røgen?
  We made a campfire behind the student house and it caught the wooden shed. Somebody said there is paint and petrol inside for the lawn mower. It's windy and the sparks fly over to the kindergarten next door, we tried with buckets but it's way too hot to get near.
  laden brænder
  der kommer røg ud under døren til kostumelageret og vi er 20 børn i salen
  Sankthansbålet er væltet ud i det tørre græs og det går med vinden over mod stråtaget på gården
  æ stråtag er begyndt å ryg, å mowr ligger ovenpo
  Fyrværkeriet i containeren er gået i brand, og gasflaskerne til pølsevognen står lige op ad, folk står og filmer
  det lugter så kraftigt af gas i hele forsamlingshuset at vi får hovedpine, og der er lys i ovnen
  En af beboerne har røget i sengen, der er ild i dynen, jeg kan ikke få ham ud for sengehesten
  halmen er antændt, 600 søer inde
  Vi kan se flammer i loftet på kirken. Organisten er gået op i tårnet for ti minutter siden og er ikke kommet ned
  skorstensbrand, det buldrer og gnisterne står ud over taget
  Min nabo har sat ild til sit eget hus og vil ikke gå ud. Han sidder i køkkenet og drikker kaffe
  bilen brænder inde i ladet med to veteranbiler og benzindunke
  røgalarmerne hyler hos hende på 94 nedenunder, der er sort røg i trappen og hun kan ikke gå
  Friturekogeren i klubkøkkenet brænder, vi kastede vand på og nu er det i gardinerne
  de unge har tændt bål inde i den gamle kro og nu kan de ikke komme ned fra førstesalen
  der er hul på gasledningen, gravemaskinen tog den, det hvæser lige ud for børnehaven
  Heden brænder. Vi er tolv vandrere fra motionsholdet, ilden er mellem os og bilerne, og en af dem går med rollator
  batteriet til elscooteren er eksploderet i gangen på plejecentret
  kutteren er i brand og den ligger klods op ad brændstoftanken
  a ka lugt brændt å æ loft er varmt å der er røg i hele æ hus, hvor ska a rend hen
  Gødningslageret brænder, og min svigerfar siger at det hele kan springe i luften, vi er ved at trække kvæget ud
  ild i brændeovnsrøret, tapetet gløder, konen sidder fast i kørestolen
  the barn's alight and grandad went back in for the horses
  strong gas smell in the clubhouse kitchen and someone's just lit the candles
  smoke's pouring out of the scout hut, we think two of them are still asleep inside
  bonfire's jumped the road, it's in the thatch
  es brennt im Vereinsheim, oben schlafen noch welche
  Das Osterfeuer ist außer Kontrolle, es läuft auf die Scheune zu, da sind Tiere drin
  gasgeruch im ganzen haus und oma kommt nicht raus
  Naboens grå røg er blevet sort og der er flammer i tagvinduet. De har tre drenge, bilen holder hjemme, og ingen af dem er kommet ud. Jeg har banket på med en rive, men håndtaget brænder.
  transformeren bag hallen knitrer og gløder og der går ild i hegnet, børnene er inde til disco
  thatch burning, wife upstairs
  Strohballen brennen, Opa ist drin
  røg ud under døren til depotet og der er håndbold i hallen lige nu
  Sankthansbålet er blæst over i stråtaget på naboens hus
  jeg kan ikke komme ud der er ild i gangen
  Vi har en friture der flammer helt op i emhætten og to frivillige prøver at slukke med vand
  det lugter voldsomt af gas i spejderhytten og vi har 40 unger sovende ovenpå
  der er brand i opgangen, min nabo sidder i kørestol på 3. sal
  bil brænder under halvtaget ved hallen og der er en gasflaske lige ved siden af
  Jeg er vicevært og gik lige ned i kælderen, der står et elløbehjul og sprutter og hvæser med hvid røg, ilden har fat i barnevognene, og folk ovenpå er ikke vækket endnu.
  hele marken er gået i brand efter bålet vi kan ikke stoppe det, den går mod husene
  Mor har glemt gryden og nu brænder gardinet, hun vil ikke gå ud uden katten
  brandalarm og rigtig ild denne gang, omklædning 3
  der er røg overalt jeg er i værelse på flygtninge center, døren er varm
  Nogen har sat ild til containeren op ad skolemuren, det er oppe i tagudhænget nu
  vi brændte lidt haveaffald af for foreningen, ja jeg ved det godt, og så vendte vinden, og nu står læhegnet i lys lue helt ned til børnehaven, mine slanger er for korte
  grillen væltede i teltet, teltet brænder, der er folk derinde
  Gasledning gravet over foran forsamlingshuset, den hyler og folk ryger ti meter væk
  lynet slog ned i klubhuset og der kommer flammer fra tagryggen
  hej jeg er 8 der kommer røg fra køkkenet og far sover
  Batterirummet til ladvognene syder og buler, brandfaren er stor, der sidder halvtreds til bankospil ved siden af
  Solcellerne på halltaget gnistrer og der drypper brændende plast ned
  juletræet i forsamlingshuset er gået op i flammer, alle løber mod den samme dør og den er låst
  fire in the kitchen at the shelter, people asleep upstairs
  The bonfire has reached the trees and the campers can't get out past it
  strong gas smell in the clubhouse basement, hissing, kids' party upstairs
  our flat is full of smoke and stairs are black
  Es brennt in der Turnhalle, es sind noch Kinder drin
  Das Osterfeuer ist außer Kontrolle, die Scheune brennt schon
  Gasgeruch im ganzen Haus, mir ist schon schwindelig
  ild i elskabet
  Flammer fra køkkenet, alle er derinde
  det brænder og døren kan ikke åbnes
  Jeg sidder oppe på loftet i foreningens hus, hvor jeg skulle hente julepynten, og der kommer sort røg op ad trappen, og lemmen er blevet så varm at jeg ikke kan røre den. Der er et lille vindue, men der er vel syv meter ned til asfalten.
  det braender
  der er ild i klubhuset
  ild i køkkenet og vi kan ikke slukke
  der kommer røg ud af taget på hallen
  hele loftet er fuld af røg og der er folk deroppe
  sankthansbålet har fat i hegnet nu
  gnisterne har antændt marken, det går mod husene
  grillen væltede og teltet står i flammer
  min nabos hus braender og jeg ved ikke om hun er inde
  jeg er fanget af røg på 2. sal
  der er nogen derinde endnu
  hendes tøj er gået ild i
  frituren brænder højt op
  elcyklen eksploderede i kælderen, der er sort røg
  gasflaske står og hvæser tæt ved bålet
  det lugter kraftigt af gas i hele bygningen
  gravko har hakket hul i gasledningen
  gaskomfuret står åbent, vi er svimle
  nogen har sat ild til containeren op ad muren
  de hælder benzin ud foran døren
  tanken siver benzin ned mod grillen
  lavvo brænder spejderne er lige kommet ud, vi mangler en
  båden brænder i havnen
  bilen ryger fra motoren og døren kan ikke åbnes
  ska vi ud, der er røg i omklædningen og alarmen kører
  hvad gør jeg når det brænder i stikkontakten
  laden brænder mæ dyr i
  kasse med fyrværkeri er gået ild i inde i depotet
  theres smoke coming from the basement
  clubhouse on fire people inside
  strong gas smell in the hall, feeling dizzy
  bonfire spread to the trees
  es brennt in der halle
  rauch im treppenhaus wir kommen nicht raus
  es riecht stark nach gas
  der er gnister og flammer bag ved sikringsskabet, børnene er til gymnastik
  olien i gryden brænder helt op til emhætten, skal jeg hælde vand på??
  vi kan ikk komme ned ad trappen for røg, vi er fem på loftet
  der er tændt ild i halmballerne og vinden går mod campingpladsen
  mobiloplader sagde bang og nu braender gardinet
  Vi har booket bålhytten til i aften og vil høre, om der er brænde med i prisen. Bålet er rimelig stort nu, det er gået i det tørre græs og op i lærketræerne, og vinden står mod campingpladsen. Vi er 18 voksne og 12 børn. Skal vi selv feje op bagefter, eller er der rengøring på?
  Ældre Sagens lokale i kælderen har ingen kaffemaskine, kan vi få tilskud? Den gamle brændte sammen for lidt siden, og nu siver der sort røg ud under døren til depotet hvor gasflaskerne fra grillfesten står. Vi sidder 22 ovenpå og spiller whist. En maskine til 40 kopper koster omkring 1.500 kr. i Elgiganten.
  Hej, nøglesystemet på ungdomshuset virker ikke, brikken lyser rødt. Vi er fem inde i øverummet og kan ikke komme ud, og der er ild i sofaen nede ved trappen, vi har lagt jakker langs døren. Kan I åbne på afstand? I øvrigt ville vi gerne booke rummet fast om torsdagen til bandet, hvis det er ledigt.
  Spejdernes klubblad skal trykkes, giver I støtte til det? Trykkeriet ligger i naboejendommen, og jeg kan se flammer bag ruderne på første sal lige nu, der bor en familie ovenpå og de står i vinduet. Bladet er på 24 sider i 200 eksemplarer, og sidste år fik vi 2.000 kr. fra § 18 eller hvad det hed.
  vi lavede popcorn i klubben og olien slog op i emhætten, nu drypper der ild fra loftet og Silje er løbet ind efter sin taske
  Det lugter voldsomt af gas i kælderen under forsamlingshuset, og nogen siger at ventilen hvæser. Der er dåb ovenpå med halvtreds
  batteriet til min elløbehjul poppede i gangen og nu kommer der stikflammer så vi kan ikke komme forbi til døren, 4 sal
  farmor har lagt viskestykket paa komfuret igen, hele koekkenet er sort og hun vil ikke gaa ud for hun leder efter katten
  de drenge der smed krysere ind i halmladen er løbet. laden gløder, og der står ponyer inde og en pige prøver at få dem ud
  Juletræet futtede af på ti sekunder. Vi er ude, tror vi, men der er ingen der har set oldemor
  Brandalarmen har kørt i en halv time på plejehjemmet overfor, alle tror det er falsk, men der er orange lys bag gardinerne
  røg ned ad trappen, øjnene svier, lillesøster og mig i badekarret med vådt håndklæde
  We booked the community kitchen for our Diwali dinner, sixty guests, and I'd like to know about the dishwasher. The curtain by the lamps caught a minute ago and it's climbing to the ceiling panels, some of the elders are still sitting at the far end. Do we leave the bins outside afterwards or take them along?
  there's a hissing gas bottle under the food truck with flames licking round it and a queue of people taking pictures
  smoke is coming through the sockets in our hostel corridor and the exit is chained shut
  Für unser Osterfeuer haben wir die Erlaubnis bekommen, vielen Dank. Jetzt ist allerdings der Wind gedreht, das Reetdach vom Nachbarhof brennt und der alte Bauer ist noch drin. Wir haben nur Gießkannen. Müssen wir für das nächste Jahr einen neuen Antrag stellen, oder verlängert sich die Erlaubnis automatisch?
  in der werkstatt vom verein explodieren gerade die lackdosen und mein kollege kommt nicht raus
  Sankthansbålet i haveforeningen har taget Mogens' skur, og han gemmer ukrudtsgas og benzin derinde, folk står lige op ad det med børn på skuldrene
  fyren i værelset under røg i sengen, der kommer røg op mellem gulvbrædderne og han svarer ikke når vi tramper
  Må man stille en foodtruck på rådhuspladsen den 5. juni, og hvad koster strøm? Vi prøvede gasblusset af i garagen i dag, og nu står slangen og brænder som en fakkel ind mod flasken, og vi tør ikke gå hen og lukke, min svoger er derinde endnu. Vi sælger falafel og har fødevaresmiley fra i fjor.
  det lugter brændt og nu kommer der røg ud af eltavlen
  sikringen sprang, og nu brænder det bag panelet i køkkenet
  vi står udenfor, klubhuset brænder og to mangler
  sankthansbålet har fået fat i stråtaget ved siden af
  der ligger en og sover ovenpå og trappen er fuld af røg
  friture i boden står i flammer og gasflasken er lige ved siden af
  der lugter kraftigt af gas i spejderhytten, det hvisler fra slangen
  døren er låst og der kommer røg ind under den, vi er otte herinde
  pejsen har sat ild i gardinet, hvor er slukkeren
  nogen har sat ild til containeren op ad hallen, og det tager fat i taget
  madammen i kolonihave 14 har ild i sit hus og kan ikke gå
  ladcyklens batteri er eksploderet i gangen, det brænder stadig
  mine forældre er derinde og det hele er orange
  bålet løb i det tørre græs og er på vej mod teltene med børnene
  strikkecafeen lugter af gas, og en tændte lige komfuret så det gav et brag
  gravkoen ramte gasrøret ved stadion, det suser ud
  røg i hele opgangen, naboen i kørestol kan ikke komme ned
  smoke is coming from the storage room and we cannot find the two kids
  Es brennt im Vereinsheim, oben sind noch Leute
  klubhus is on fire
  smoke is coming out of the ventilation in hall 2 and there are 80 kids at the tournament
  The midsummer bonfire has caught the reeds and now it runs towards the summer houses, the wind is strong, we only have two buckets
  smells of gas very strong in the community kitchen and someone just went in with a cigarette, the old stove has been on its way out since summer and you've had two mails about it. people are still upstairs at the language class
  fryer caught fire in the cafeteria, we threw water on it and now the ceiling burns, the cup is still running and the parents are carrying food out instead of leaving, can you get hold of someone with a brain please
  black smoke, people at the windows asylcenter
  ebike battery is hissing and throwing sparks in the cellar under our clubroom, whole stairway full of fumes
  My neighbour's garage burns and he has gas bottles and petrol in there. Everybody just films it
  flammen im sicherungskasten, kinder oben beim ballett
  Sankt-Hans-Feuer ist uns abgehauen, das Feld brennt schon bis zur Hecke vom Bauern. Wir hatten die Genehmigung von euch, aber der Wind hat gedreht. Hinter der Hecke stehen die Pferde und ein Reetdachhaus, der Bauer geht nicht ans Telefon
  gasgeruch im ganzen treppenhaus, traue mich nicht den lichtschalter anzufassen
  dicker Rauch aus dem Keller der Flüchtlingsunterkunft und die Tür klemmt, es sind Leute drin. Ich bin die Sprachpatin von der Familie im dritten Stock und habe sie am Telefon, sie husten und wissen nicht ob sie raus sollen
  Die Friteuse steht in Flammen, Löscher leer
  gasflasche am grill brennt am ventil, steht direkt am zelt mit 100 gästen
  Jeg kan ikke komme ud, der er røg på trappen.
  min køkken brænder og jeg har ingen slukker
  jeg sidder på 3. sal og flammerne kommer op ad facaden
  Jeg lugter gas kraftigt i hele huset og bliver svimmel
  der er ild i min jakke hjælp.
  Vi er fanget på loftet over scenen alt er fuldt af røg
  jeg tændte grillen indenfor og nu brænder gardinerne
  mit elløbehjul er eksploderet i entreen og det brænder ved døren
  Bålet er løbet fra mig, marken brænder op mod gården.
  jeg har ramt en gasledning med minigraveren det hvæser
  Vores telt er gået op i flammer og Oliver er stadig derinde
  Jeg tør ikke åbne døren den er glohed og der er røg under
  Der står flammer ud af vinduerne på forsamlingshuset.
  Skolen brænder, der er børn på første sal
  en campingvogn er eksploderet på festivalpladsen
  Sankthansbålet har sat ild i stråtaget på gården ved siden af
  Folk hopper ud ad vinduerne fra blokken overfor.
  roeg vaelter op fra kaelderen under biblioteket
  tankbil væltet ved hallen, der løber benzin ud over vejen
  Nogen har sat ild til containerne op ad plejehjemmet
  Fyrværkeriet er gået af inde i boden og der ligger folk på jorden.
  Skoven brænder bag spejderlejren og vinden står herover
  Friture-gryden brænder og kokken har hældt vand på, nu er det hele loftet
  Bilen i p-kælderen brænder og dørene kan ikke åbnes
  Hvad gør vi, der er ild i sikringsskabet?
  hvor er nødudgangen i medborgerhuset vi kan intet se for røg?
  Skal man hoppe fra 2. sal når det brænder på trappen?
  Hvordan slukker man en olieovn der brænder, den når loftet nu?
  Må vi løbe ind efter katten og bedstemor? huset er omspændt af ild
  Hvem lukker for gassen, det siver ud i omklædningsrummet og nogen er besvimet?
  kan en gasflaske springe når det brænder lige ved siden af? den er helt rød
  hvor skal vi samles alle 80 det braender i koekkenet
  Er det farligt at blive siddende? Naboens lejlighed står i brand og væggen er varm.
  Hvordan får vi kørestolsbrugerne ned, elevatoren virker ikke og der er røg på gangen?
  Hvorfor kommer der sort røg ud af stikkontakterne og gnister, det knitrer inde i væggen
  Hvad slukker et lithiumbatteri? det brænder i depotet og vi hoster
  Der er så pænt orange inde bag persiennerne hos fru Holm, og hun plejer at sove middagslur nu
  Røgalarmen er holdt op med at hyle inde hos naboen, men det pibler gråt ud ad brevsprækken, og hans cykel står her.
  det suser ude i køkkenet fra komfuret, og alle er blevet så trætte. Bent er ude og finde sin lighter
  Vinden vendte. Nu går bålet baglæns ind i krattet, og vi har kun to spande
  jeg kan mærke varmen gennem gulvet i kontoret, og malingen bobler på kælderdøren
  Nede i skuret hvor vi har malingen og flaskegassen er lyset begyndt at blafre, og det er ikke lampen.
  Taget på laden gløder i kanten, og det er dér ungerne har overnattet på høloftet
  Mon det er damp, det der kommer ud under tagstenene på kirken? Det lugter af brændt træ og fuglene er lettet
  Hvor længe kan man holde et vådt håndklæde for munden? Vi er fire herinde og kan høre det knitre på den anden side
  Skal det lugte af raadne aeg i hele opgangen efter at haandvaerkerne gik? Min fugl er faldet ned af pinden.
  Kan man ånde gennem et nøglehul? Spørger fordi gangen udenfor er helt sort nu
  Vi har booket festsalen til kl. 23, men vi må nok gå før. Der er ild i gardinerne ved scenen, og vi kan ikke få den bageste dør op. Har I en kode?
  Hvem er vagtmester i dag? Der kommer røg ud af tavlerummet, og klatreholdet er stadig oppe på 2. sal
  Kan vi få en ny brandslukker til værkstedet? Den gamle er tom, og det brænder stadig henne ved lakken
  Vi søger om tilskud til nyt køkken, for det gamle er ved at brænde ned mens jeg skriver. To af de ældre er ikke kommet ud endnu.
  Hvordan ændrer man ruten for fakkeloptoget? En fakkel har antændt en hæk, nu brænder carporten, og der bor folk
  Jeg vil melde en fejl på varmen i klublokalet. Der lugter voldsomt af gas, det hvæser fra røret, og rengøringsdamen derinde svarer ikke
  Skal loppemarkedet aflyses når teltet ved siden af er i brand? Der står seks gasflasker under bordet, og folk handler bare videre
  Jeg kan ikke nå fristen for årsregnskabet kl 16, bilagene er inde på kontoret, og der står ild ud gennem døren. Ulla gik ind efter dem for fem minutter siden.
  there's thick smoke in the stairwell and my neighbour can't walk
  Which exit do we use? The kitchen is burning and the hall is full of people
  Something hisses behind the stove and everyone at the table feels dizzy and sleepy.
  Could you extend the bonfire permit by an hour? It has jumped to the reeds and is heading for the summer houses, we can't stop it.
  Es brennt im Keller
  Aus dem Jugendhaus schlagen Flammen, oben stehen noch Kinder am Fenster
  Was macht man bei Gasgeruch? Es zischt und meiner Frau ist schon schwindelig
  Unter der Tür vom Lager kommt grauer Rauch hervor und die Klinke ist heiß.
  Können Sie den Saal absagen? Die Bühne brennt gerade und wir finden den Techniker nicht.
`;
