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
  der sidder en lille pige alene på legepladsen i mørket hun ved ikke hvor hun bor
  mor er ikke kommet hjem i to dage og vi har ikke mere mad, min lillebror græder hele tiden. jeg er 8
  far slår storebror nu
  baby i varm bil på parkeringspladsen ingen forældre
  min datter på 4 var lige her ved gyngerne og nu er hun væk, vi har ledt i ti minutter
  en mand tog en dreng i hånden ved svømmehallen og drengen råbte at det ikke var hans far. de gik ned mod parkeringen
  jeg er alene hjemme og der er nogen der tager i døren. jeg er 9 år
  Hej, jeg står for børneklub i dag, og vi mangler en dreng på seks år. Han skulle i bad efter gymnastik, hans tøj og sko ligger her endnu, og yderdøren stod åben. Det er to grader udenfor. Moren er på vej for at hente ham.
  mit lille søskende vågner ik og mor sover på gulvet og lugter af øl
  en 2 årig går rundt på motorvejsrampen i ble
  han ruster babyen han ryster den hele tiden fordi den skriger
  min stedfar kommer ind til mig når mor er på nattevagt. hun er på nattevagt i aften. jeg vil ikke være her når han kommer. jeg er 13
  Jeg er au pair hos en familie, og moren har lige holdt den lille under den kolde bruser i meget lang tid som straf. Han er tre. Han er helt blå om læberne nu, og hun siger at jeg ikke må røre ham.
  Vores søn er ikke kommet hjem fra skole. han har fri kl 14 nu er den 19. mobil slukket. han er 7 og har diabetes
  der er et barn oppe på taget af børnehaven
  min ven alfred han må ikke komme ind i huset, hans far har smidt ham ud uden sko og det sner
  et barn på femte sal kravler ude på altankanten lige over for os
  the kids I look after, the little one ran out while I was in the shower, she's 3, I searched the whole street, there is a canal
  dad is hitting mum and my baby sister is in the same bed
  I just picked up my student's homework and saw his back, it's all fresh belt marks, he says dad will "do the rest" when he comes home at five today. He's 9 and begging not to go home.
  somebody took my son from the stroller
  das Baby im Auto bewegt sich nicht mehr und es ist so heiß da drin, Fenster sind zu
  meine kleine Schwester ist seit drei Stunden weg, sie ist erst fünf und wollte nur zum Spielplatz
  Ein Junge aus meiner Turngruppe hat sich im Geräteraum eingesperrt. Er sagt, sein Vater schlägt ihn heute tot wegen der Note, und der Vater steht schon draußen am Auto und brüllt.
  nogen fra roblox venter på mig nede ved bussen han sagde jeg ikke må sige det til mor. han er voksen. jeg tror jeg vil ikke alligevel men han står der nu
  babyen trækker ikke rigtig vejret efter han tabte hende
  Jeg passer nabobørnene og forældrene skulle være hjemme i går. De svarer ikke. Den mindste har feber og vil ikke drikke. Jeg er 14 og jeg har ikke penge og jeg ved ikke hvem jeg må sige det til, for moren sagde at så kommer kommunen og tager dem.
  lille dreng alene i toget uden forældre mod odense
  de har glemt et barn i bussen og låst den, han hamrer på ruden
  mig og min søster gemmer os i skabet for far er sur han har ødelagt døren
  der ligger en nyfødt i en pose ved containeren bag klubhuset
  min lillesøster på 5 er gået med en dame med en hvalp. jeg løb efter men de kørte
  pigen på mit hold tør ikke tage hjem, hendes storebror har banket hende til blods i dag og han holder ude på p-pladsen og dytter. hun er 11 og gemmer sig bag mig
  jeg har lige tæsket min dreng og jeg kan ikke stoppe. tag ham fra mig inden jeg gør noget værre
  hun er kun et år og sidder alene i barnevognen ude i frost, vi har ringet på i hele opgangen
  en pige i discord på 11 siger der er en mand i hendes seng nu og hun skal være stille
  Halløj fra spejderne. Vi er på natløb i skoven, og en patrulje på tre piger på 10 år er ikke kommet tilbage, de skulle være her for to timer siden. Det regner, de har ingen telefon, og der ligger en mose mellem post 4 og 5.
  mor har låst os ude på altanen hele natten og vi fryser, storesøster kan ikk mærke tæerne
  mit barns far hentede ham i børnehaven uden lov og skriver nu "I ser os aldrig igen". han har også taget passene
  den lille er faldet ud af vinduet på anden sal men hun græder ikk
  der er en der rører ved lillebror inde i omklædningen hjælp
  jeg hører børn skrige inde hos naboen og en mand der siger nu slår jeg jer ihjel unger
  kan nogen hente mig, far kører bil og han er fuld og kører meget stærkt og vi er tre børn bagi
  en 6 årig mangler efter diskoteket i hallen, sidste gang set kl 16.40 med en ukendt mand i grøn jakke
  barn gået ud på isen alene vi kan ikke nå det
  Jeg er frivillig i lektiecaféen. En dreng på otte fortæller mig lige nu at hans mor ikke er vågnet siden i morges, at hun er kold på hånden, og at lillesøster sidder derhjemme i tremmesengen. Han gik selv herned fordi han var sulten. Hvad gør jeg først?
  min bror binder min lillesøster fast og tager billeder, han gør det nu og mor og far er i byen
  han har ladet tvillingerne på 2 blive i badekarret og er kørt
  hej jeg hedder noah jeg er 7 jeg er faret vild og det er mørkt
  de store drenge har låst ham inde i fryserummet i klubben for sjov og nu kan vi ik åbne
  en dame ved stationen forsøger at give sin baby til fremmede og løber ud mellem bilerne med den
  mama slår os med ledning. nu. kom
  Min kæreste har lige sparket vores søn på to, så han fløj ind i dørkarmen, og nu kaster drengen op og er helt slap. Han siger jeg ikke må køre nogen steder, og han har taget bilnøglerne. Jeg skriver mens han ryger.
  to små børn leger alene nede på skinnerne ved nørrebro
  mit barn blev ikke afleveret af skolebussen, chaufføren siger han aldrig steg på, det er 3 timer siden nu
  jeg er stukket af fra ham manden men jeg ved ikke hvilken by jeg er i. jeg er 12. jeg gemmer mig i en kælder
  baby alene i lejlighed, græder, ingen åbner
  far har kniv og lillebror
  mit barn er væk i tivoli
  hun drukner sin baby
  barn i pyjamas midt på ringvejen
  Jeg sidder vagt i børnecaféen. En pige på fem har tegnet noget, og da jeg spurgte, sagde hun at onkel gør det hver dag når mor er i bad, også i morges, og det gør ondt at tisse og der er blod. Onklen står i døren nu for at hente hende.
  Mit barnebarn, nej undskyld, min lillesøsters barn, er 18 måneder, og jeg passer ham. Jeg faldt i søvn på sofaen i ti minutter, og nu står havedøren åben og hans ene sko ligger ved søen i parken. Jeg kan ikke se ham nogen steder og jeg råber og råber.
  My little brother is eight and he called me on WhatsApp from a toilet. He says a man from the football chat picked him up and won't tell him where they are. He hears trains. The call cut and now it goes straight to voicemail. I'm an exchange student, I don't know who to tell.
  Ich bin Au-pair und die Eltern sind nach dem Streit beide weggefahren, der Vater ist eben zurück, völlig betrunken, und will die Kinder jetzt nachts mit dem Auto zur Oma nach Kolding mitnehmen. Er hat den Kleinen schon angeschnallt und schreit mich an.
  lille dreng i ble ude på landevejen ved mælkekørslen, ingen voksne
  Mit barnebarn på fire er væk. Vi plukkede brombær og jeg vendte mig om, det er tyve minutter siden, og der er å lige bag hegnet
  farfar er fuld og har slået mig med bæltet han kommer tilbage nu
  der sidder et spædbarn alene i en bil foran Kvickly i solen, ruderne er lukkede og hun er helt rød i hovedet
  En fremmed mand har taget Mikkel med fra spejderhytten. Han sagde han var hans onkel men moren siger der ikke er nogen onkel
  bette pig o tow år gor ene rundt po æ gård ve gyllebeholderen, der er ingen hjemm
  mor vil ikk vågne og jeg er 6
  jeg kan høre naboens børn skrige, han kyler dem ind i væggen, det har stået på den sidste halve time
  Drengen fra vores juniorfiskeri skulle være hentet kl 16, nu er klokken 19, det er mørkt, hans jolle er heller ikke ved broen
  hun er 11 og har skrevet til mig fra toilettet at stedfaren har rørt ved hende i aften og han er uden for døren
  min bedstefar faldt om og nu er vi helt alene mig og lillesøster og vi ved ik hvor vi er
  barnevogn står tændt sol, ingen mor, ingen, baby græder ikke mere
  Jeg er reservebedstemor for to små. Da jeg kom i dag var døren åben, der var ingen voksne, den mindste på halvandet sad i trappeskakten på fjerde sal, og moren har ikke været hjemme siden i går formiddags ifølge naboen.
  der er en mand der filmer og lokker pigerne ind i sin bil ved svømmehallen, en er lige steget ind
  vores 3 årige er gået fra legestuen i menighedshuset og porten mod jernbanen står åben
  han holder babyen ud over altanen og råber
  Goddag, jeg er 84 og passer min oldesøn. Han er løbet ud i majsen for en time siden, og nu er finsnitteren begyndt at høste i den anden ende af marken, og jeg kan ikke råbe dem op
  min storebror har slået mig med en hammer og der er ikke nogen hjemme
  en dreng på en 8 år står og ryster i sine sokker ved kirkemuren i frosten og siger at han ikke tør gå hjem for far har kniven fremme
  de har låst ham inde i fryserummet for sjov og kan ikke få døren op
  pigen her i lektiecafeen har friske mærker på halsen og siger mor tog kvælertag i morges og at hun skal hjem om en time
  Jeg så en kvinde ryste et spædbarn så hovedet slog frem og tilbage, nu er barnet helt slapt
  far er kørt og han har låst os inde og der lugter af gas
  Vores barnebarn blev ikke afleveret i dag. Faderen har sendt en besked fra Rødby om at vi aldrig ser hende igen. Han har ikke forældremyndighed og hun er fem
  der ligger et nyfødt barn i en pose i tøjcontaineren, det klynker
  en gruppe store drenge har bundet en lille dreng til flagstangen og tænder kinesere under ham
  Mit barnebarn chatter med en voksen mand, og nu er hun taget ned for at møde ham ved stationen. Hun er tolv. Hun tog bussen kl. 18.10 og har slukket telefonen
  ungen er kravlet op på kornlageret og sidder på kanten, der er ti meter ned, ingen voksne tør
  ponyvognen er løbet løbsk med to børn i, de er drejet ud på hovedvejen
  dom har ladet hornet ligga alene i sommerhused, hon e tre år å dom e tawne te Svarje
  kan nogen komme, mormor sover på gulvet og lillebror har drukket af flasken under vasken
  Kære hjælpere. Min dattersøn ringede hviskende for få minutter siden. Hans fader gennembanker i aften den lille søster, og drengen har gemt sig i klædeskabet. Adressen har jeg. Jeg bor desværre selv på Anholt.
  to små piger ligger på en luftmadras og driver udad i fralandsvinden, jeg kan kun lige se dem
  hun er 9 år og har ikke været hjemme siden skole. det er aften nu. hendes jakke hænger ved søen
  moren her i mødregruppen hvisker at hun vil kvæle den lille i nat for at få fred
  der er en dreng der er faldet ned i gylletanken han holder fast i stigen
  jeg er 10 og min plejefar har låst mig ude i nat og det sner jeg ved ik hvor jeg skal gå hen
  en mand hev en pige af hendes cykel og ind i skoven ved stadion
  vi er to søskende i bilen og mor er gået ind på kroen for mange timer siden det er koldt og hun svarer ikk
  bette Jens er wæk, han er it i æ stald å it i æ haaw, å æ brønd er åben
  our grandson is two and he's gone from the garden, the gate to the harbour is open
  There's a little boy locked in a car outside the hall, it's thirty degrees and he's stopped crying
  grandpa wont wake up and i am seven
  a man none of us know has just walked off the pitch holding Ella's hand, he's heading for a van
  The girl next door climbed through our hedge in her nightdress with a split lip. She says dad is hitting her brother with a cable now.
  she's twelve, she left to meet an older guy from a game an hour ago and her phone's dead
  kid stuck in the slurry pit
  der Kleine ist seit einer Stunde weg, zuletzt am Hafen gesehen
  Im Auto vor der Turnhalle sitzt ein Baby allein in der Hitze, es bewegt sich kaum
  papa haut uns gerade und mama ist nicht da
  Ein fremder Mann hat ein Mädchen vom Spielplatz mitgenommen, sie hat geweint, das war vor fünf Minuten
  Mein Enkel ist vier und steht allein auf dem Eis vom Dorfteich, ich kann nicht so schnell laufen
  kind allein auf der straße, barfuß, es schneit
  Jeg sidder som vågen nattevagt i eget hus, kan man sige. Overfor står en pige på vel seks år på vindueskarmen på tredje sal med vinduet åbent, hun kalder på sin mor, og der er ikke lys i lejligheden.
  de har efterladt den lille i klapvognen ved stranden og er sejlet, vandet stiger
  min fætter på 5 fik lov at køre med på traktoren og er faldet af, farfar så det ikke og kører videre på marken
  Der kom en dreng ind i smedjen uden sko. Han siger at mor er stukket af, at fars ven har gjort noget mod ham i sengen i nat, og at vennen leder efter ham i landsbyen nu. Han ryster og vil ikke slippe ambolten.
  kan ik komme ud af den her kasse vi legede gemme og de andre er gået hjem der er ikke meget luft
  Vi mangler én ved optællingen efter svømning. Han er syv, hedder noget med V, hans tøj hænger her stadig, og der er ingen i vandet som vi kan se, men det er grumset i søen
  vi må ikke sige det men far har bundet Lukas til radiatoren og hælder kogende vand
  baby in the bins, alive
  I drive the senior bus. There's a boy about five standing by himself on the motorway verge in a football shirt, I couldn't stop with twelve passengers aboard and nobody else seems to have noticed him.
  Mädchen im Brunnen, sie ruft noch
  far slår mig nu jeg er 9
  Der går en lille dreng på måske tre år alene ude på landevejen i ble, her er ingen voksne nogen steder
  min datter er væk! hun var på legepladsen for ti minutter siden, hun er 5, lyserød jakke
  der sidder en baby i en bil på parkeringspladsen i 30 graders varme og ingen ved hvis bil det er, vinduerne er lukkede
  mor er gået. det er tre dage siden. vi har ikke mere mad og min lillesøster er varm
  En mand i hvid varevogn har taget en dreng fra U8 med efter træning. Ingen af forældrene kender ham. De kørte for et par minutter siden.
  Jeg er pædagog og har en pige på 6 hos mig, der siger at morfar gør noget ved hende om natten, og hun skal hjem til ham klokken fire i dag, han står allerede i garderoben
  kan i komme. far ligger og råber og har smidt lillebror ind i væggen
  Vi mangler et barn fra lejren. Vi talte 23 i morges og 22 ved frokost. Der er sø på den ene side og skov på den anden, og han er kun syv og kan ikke svømme.
  min stedfar kommer ind til mig i nat igen han har sagt det, mor er på arbejde
  tre små børn alene i lejlighed, de står i vinduet på 4. sal, det er åbent
  Naboens barn skriger på en måde jeg aldrig har hørt før, og man kan høre slag med noget hårdt. Det står på nu mens jeg skriver. Jeg har ellers altid passet mig selv.
  hej jeg hedder noah er 7 mor vil ikke vågne
  Spædbarn efterladt i en indkøbspose i vores tøjcontainer!! Den bevæger sig
  Min eksmand skulle have afleveret drengene kl 17. Nu skriver han at jeg aldrig får dem at se igen og at de sidder på færgen til Tyskland. Jeg har forældremyndigheden alene.
  en fremmed mand er i gang med at lokke to piger med ind i skoven bag boldbanen, de går med ham
  Autistisk dreng på 10 er løbet fra SFO'en for 40 minutter siden og han elsker tog, han går altid ned til skinnerne
  min søn kom ikke hjem fra træning. kl er 23.30. han er 11 og har aldrig gjort det før. cyklen står stadig ved hallen
  pigen i omklædningsrummet har friske mærker af strygejern på ryggen og hun siger at hun får flere når hun kommer hjem om en time
  De kører med min datter til udlandet for at omskære hende, flyet er i eftermiddag, min svigermor har taget hende ud af vuggestue
  Kære I. Jeg er tidligere skolelærer og har aldrig blandet mig. Men der står et barn i natkjole i haven overfor, det har stået der siden klokken ni, det fryser, og hver gang det banker på døren bliver der råbt inde fra huset at det kan blive derude til det dør.
  kan man dø hvis ens far holder en under vand
  min bror har låst min lillesøster nede i kælderen og gået, hun græder og jeg kan ikke få døren op
  Barnevogn uden nogen i nærheden nede ved molen, der ligger et barn i, vi har ventet en halv time
  Han har ramt hende i hovedet med en flaske, hun er fire, hun kaster op nu, jeg er hendes mor og tør ikke køre fordi han har nøglerne
  jeg gemmer mig under sengen med mine søskende de vokse slås og der er blod
  Der er et barn på taget af skolen, måske 8 år
  lille pige er bortført fra asylcentret, det siger de andre mødre, hun var i sandkassen, nu væk 2 time
  Aflastningsbarnet hos os har fortalt at faren i aften vil tage hende med ud og "lære hende at dø". Han har samvær fra kl. 18 og han ringer på nu.
  min dreng er løbet ud i stormen i strømpesokker, vi har ledt i to timer, han er ni og har lige fået at vide at hans mor er død
  træneren tog mig med hjem og vil ikke lade mig gå jeg er 12
  mine unger er i hans bil han er stangdrukken og han kører nu
  der er en dreng der er spærret inde i et redskabsskab i hallen og nogen har vendt noget tungt foran, vi hører ham banke men svagere og svagere
  hun har rystet babyen og nu er den helt slap
  Barnet på fem er stadig ikke hentet, moderen svarer ikke, og nu kommer en mand vi ikke kender og råber at han tager ham med magt, han har fat i armen på drengen
  jeg er ti og helt alene og der er nogen der prøver at komme ind af vinduet
  Min datter på 13 mødtes med en hun kender fra nettet, han er voksen viser det sig, hun skrev "hjælp" for en time siden og så blev telefonen slukket
  far har bundet mig til stolen og gået jeg kan skrive med en hånd
  En af natteravnene har fundet en dreng på måske ti år sovende på en bænk klokken to om natten, iskold og han siger han ikke tør gå hjem fordi de slår ham i aften
  to små ude på svømmehallens tag
  min søn er fem og han er gaaet ud af døren mens jeg sov nattevagt, sneen er dyb, ingen spor mere
  drengen blev sparket i maven af sin onkel ude bag hallen for lidt siden og onklen venter stadig på ham, jeg har gemt ham i dommerrummet
  Barnepigen har låst sig inde med den lille, fuld eller skør, hun siger at ingen får ham tilbage
  Min mor har hældt noget i min søsters sutteflaske for at hun skal sove for altid
  My little girl is missing, we were at the harbour festival and she let go of my hand, it's been half an hour
  there is a toddler walking alone on the motorway bridge
  The boy says his dad is beating his sister right now and he ran here barefoot to get help. He's maybe eight.
  im 10 and my mums boyfriend is hurting her and he said im next
  A man nobody knows just walked off with one of the scouts, they're past the gate
  dog locked no baby locked in car, windows up, sun, she is not crying any more
  They took my son from kindergarten, his father's family, they will fly him to Iraq today
  Mein Kind ist weg, seit einer Stunde, vier Jahre alt, wir sind am Strand
  Ein fremder Mann hat gerade ein Mädchen vom Spielplatz mitgenommen
  papa haut mama und gleich mich
  Das Baby liegt allein in der Wohnung und schreit seit gestern, die Mutter ist nicht da, ich habe durch den Briefschlitz geschaut
  min søn er væk
  baby alene i varm bil!
  drengen bliver pryglet lige nu
  to-årig står på vejen alene
  nogen tog min lillesøster
  Hun er faktisk ikke min datter, hun er naboens, men hun er kommet ind ad havedøren i nattøj med blod på kinden og siger at de slår den lille nu, og at den lille ikke græder mere. Hun er seks. Jeg har låst døren, men jeg kan høre faren kalde på hende udenfor, og han lyder fuld.
  Vi er på tur med modtageklassen, og en dreng på ni som næsten ikke kan dansk er ikke kommet tilbage fra kiosken. En af de andre har set ham stige ind hos en voksen med briller i en grå bil. Det er femten minutter siden, og hans mor ved det ikke endnu.
  min far slår mig
  far slår mor og jeg er bange
  mor er fuld og slår min lillebror nu
  min stedfar kommer ind til mig om natten, også i aften
  jeg er 9 og alene hjemme og der er en mand ved døren
  jeg er alene hjemme og mor kommer ikke hjem
  mormor ligger på gulvet hun siger ikke noget jeg er 8 år
  mor og far slås og han har en kniv
  jeg er loebet hjemmefra og ved ikke hvor jeg er
  jeg er gemt i skabet han maa ikke finde mig
  min papfar har laast mig inde i kælderen
  jeg tør ikke gå hjem far har sagt han slår mig ihjel
  en mand i en bil siger jeg skal køre med ham
  der er en voksen som har taget billeder af mig uden tøj og nu vil han mødes nu
  han fra snap står udenfor, han er voksen, jeg er 12
  barn er vaek
  vi kan ikke finde min søn på 4
  min datter er forsvundet paa stranden
  vi mangler et barn efter turen i skoven, har ledt i en halv time
  pige 6 år kom aldrig ud fra svømmehallens omklædning
  dreng med autisme er løbet fra spejderlejren, det er mørkt
  min 13 årige er ikke kommet hjem i nat
  knægten er løbet mod havnen og vi kan ikke se ham
  en fremmed mand gik med et af børnene fra sfo
  faren har hentet barnet selvom han ik må og siger vi aldrig ser det igen
  min eks har taget ungerne og er på vej til lufthavnen
  der sidder et spædbarn i en bil i solen og den er laast
  baby alene i barnevogn bag klubhuset, ingen voksne, den er blå om munden
  en toårig går alene på landevejen
  lille barn i nattøj ude i sneen foran hallen
  der står en unge på ydersiden af altanen på 4. sal
  et barn er kravlet op i højspændingsmasten
  to små drenge leger på isen på søen og den knager
  børn på jernbanesporet lige nu
  babyen er faldet ned fra puslebordet og er helt slap
  mit barn har spist en batteri
  min lille søn har drukket afløbsrens
  han har spist farfars hjertepiller, 2 år
  dreng har perle i halsen kan ikke faa luft
  barnet har 41 i feber og pletter der ikke forsvinder
  min datter har kramper
  hun rystede babyen og nu er den mærkelig
  naboens boern skriger og man kan hoere han slaar dem
  mor på banen sparker sin søn i hovedet
  moderen er så påvirket at hun taber babyen, hun vil køre hjem med den nu
  en dreng på holdet siger hans far brækkede armen på ham i morges og han skal hjem nu
  pigen siger at onkel gør det igen i aften når han passer hende
  hun er 14 og låst inde hos nogle ældre drenge
  hvad gør jeg når et barn siger det bliver slået når det kommer hjem i dag
  dreng 10 græder i omklædningen, blod i bukserne, siger træneren gjorde noget
  my dad is hitting my mom
  my son is missing, hes 5
  kid locked in hot car at the arena parking lot
  a man just grabbed a girl outside the hall
  im 11 and alone and somebody is knocking hard
  baby is not breathing
  mein kind ist weg
  papa haut mama und ich hab angst
  ein baby sitzt allein im auto, es ist heiß drin
  ein fremder hat das mädchen mitgenommen
  min lillesøster på 3 er gået ud af døren mens jeg var på wc og jeg kan ik finde hende
  jeg må ik komme ind, det er koldt og jeg har kun sokker på, far er sur
  mor ligger i sofaen med en sprøjte og min lillebror græder
  trænerens bil kørte med Sofie og hun ville ik med
  de store drenge holder mig under vandet
  min mor siger hun tager os med op til gud i aften
  der er et barn der græder inde i en bil ved føtex, vinduerne er lukket og der er 30 grader
  han har brændt min arm med en cigaret og gør det igen når I lukker
  min morfar passer mig og nu falder han hele tiden og savler
  Hej, vi er en legestue der låner gymnastiksalen fredag formiddag, og vi vil gerne have nøglen en halv time før. I dag mangler der et barn efter oprydningen, Alma på tre, porten mod vejen stod åben og vi har kaldt i tyve minutter. Ellers gik det godt. Kan pedellen åbne kl. 8.30 næste gang?
  Jeg er fodboldtræner for u8 og vil spørge om det er normalt at forældre ikke henter. Vilfred på syv gik med en mand som ingen af os kender, han sagde han var onkel, men mor siger nu i telefonen at der ikke findes nogen onkel. Skal klubben have en politik om afhentning, og har I en skabelon?
  Vedr. loppemarked: hvor mange biler må holde på pladsen foran hallen? Der er allerede 40, og det er 31 grader i dag. I en af dem, en grå stationcar, sidder en baby alene og er helt slap og rød, vi kan ikke finde ejeren. Vi ville have folk til at holde på marken, men den er pløjet.
  hej jeg er 9 år og går til floorball og vil spørge om man må låne en stav. min stedfar slår min lillebror nu med støvsugerrøret fordi han tissede i sengen, han skriger hele tiden. mor er på arbejde. træningen er tirsdag kl 16 og jeg har kun en gammel stav der er knækket
  Kære alle, jeg koordinerer familievenner og har brug for to nye til efteråret. Min egen familie skrev i dag et underligt brev: moderen er rejst til Polen i morges, og de to små på to og fire er alene i lejligheden, den store på seks svarer gennem døren. Hvornår er næste introaften for nye frivillige?
  Fastelavnsfesten bliver i år med 90 børn, og vi vil søge 3.000 kr. til tønder og slik. Et praktisk spørgsmål: hvem har ansvaret ude ved gadekæret? For der går lige nu en lille purk på halvandet alene ude på isen i prinsessekjole, ingen voksne i sigte. Jeg sidder i kørestol inde bag vinduet. Ansøgningsfrist er fredag?
  Vi vil gerne have en ny børneordning i skytteforeningen med luftrifler fra 10 år. Jeg har også en bekymring, en pige på holdet blev hos mig efter træning, hun ryster og siger at hendes far kommer ind til hende igen i nat og at hun skal hjem nu. Bilen dytter udenfor. Hvilke regler gælder for instruktører?
  Jeg er plejefamilie og frivillig i naturklubben. Kan man få befordring dækket ved udflugter? Vores dreng på 11 er ikke kommet hjem efter turen i går, telefonen sidst set ved grusgraven ved midnat, det har regnet hele natten og han har kun t-shirt på. De andre børn er hjemme. Turen var 60 km i alt i to biler.
  Som nabo til børnehuset klager jeg over støj og parkering, særligt ved arrangementer. I eftermiddag er alle gået, porten er låst, og alligevel står der en lille dreng i flyverdragt inde på legepladsen og græder, det er blevet mørkt og fem graders frost. Jeg kan ikke kravle over. Hvornår er næste møde i brugerrådet?
  mor har ikke været hjemme siden i går morges og lillesøster er varm og vil ikke vågne rigtigt. jeg har givet hende saftevand. jeg er 8
  Pigen på fire står på vindueskarmen på tredje, vinduet er på vid gab, og der kommer ingen når vi ringer på
  min papfar holder min bror ude fra altanen i foden for at lære ham at holde mund
  Vi talte børnene ved bussen: 24. Vi talte igen: 23. Det er Noah, han kan ikke svømme, og hans sko står på badebroen
  En dame med barnevogn sagde hun bare skulle ind og hente noget. Det er tre kvarter siden, hun kommer ikke, og den lille er blå om læberne
  min lillesøster på 12 skulle mødes med en hun kender fra roblox ved centret. det er en voksen mand, veninden så hende sætte sig ind i hans bil for lidt siden
  Dagplejemoderen aabner ikke, jeg kan hoere fire boern graede derinde, og hun ligger paa gulvet i gangen kan jeg se
  han er to år og har gået ud ad døren mens jeg var i bad. terrassedøren går lige ned til åen
  de har lukket ham inde i hundeburet ude i regnen igen. jeg kan se hans hånd. han er måske fem
  Farfar ruskede babyen fordi den skreg, og nu skriger den ikke, den kigger bare skævt op i loftet
  Hun hviskede det under lektiecafeen: i aften skal jeg skæres ligesom min søster. Tanten er kommet med flyet
  Jeg er på vej hjem fra Gedser og har først nu opdaget at Liam på fem ikke er i nogen af de to biler. Rastepladsen er fyrre kilometer tilbage
  der står en dreng i nattøj ved motorvejen helt alene, jeg kørte forbi og kunne ikke standse, han vinkede
  den store fra sfo har taget Sofus med ind i skoven og tøj af og Sofus kom løbende men Elias er der endnu
  mine forældre er fulde og mor har smidt min bror ned ad kældertrappen i aften, han siger hans arm er forkert og der er is udenfor hvor han sidder nu
  Barnet er hentet i vuggestuen af faderen, som har tilhold. Han har skrevet til moderen at hun aldrig ser det i live igen
  I coordinate the international playgroup and need a bigger room from September, around fifteen families. One urgent matter: a toddler was left with us this morning and the mother has vanished, and now her boyfriend has grabbed him and driven off drunk without a car seat. Would the room at the health centre have a kitchen?
  My little cousin went to get ice cream at the beach festival. That was an hour ago and the stall is thirty metres away
  there is a kid locked in a hot camper van next to our tent, he was knocking before and now he stopped
  Daddy is hurting Mia with the belt again and she is on the floor. I am seven. I know the tablet code
  Unser Kinderturnen braucht für den Winter eine andere Halle, am liebsten dienstags. Noch etwas: Emils Oma sollte ihn abholen, stattdessen ist der Fünfjährige vor fast einer Stunde allein Richtung Hafen gelaufen und bis jetzt hat ihn keiner gefunden. Es wird schon dunkel. Gibt es auch eine Halle mit Matten und einem Trampolin?
  papa schlägt meine schwester gerade gegen die heizung ich bin im schrank
  Die Tagesmutter schläft betrunken auf dem Sofa und drei Kleinkinder krabbeln draußen auf der Straße, ich sehe es vom Balkon
  Vi kom for at låse salen af, og på scenen sad en pige på cirka fem med en kuffert og en seddel om halsen. Manden som satte hende af er nu tilbage og vil have hende ind i bilen, og hun skriger
  drengen er faldet ned i den gamle brønd bag hytten vi kan høre ham græde men der er vand
  Jeg sidder barnepige for naboen. De skulle være hjemme i går. Babyen har ikke tisset siden i nat, drikker ikke, og fontanellen er sunket helt ind
  Ein Mann hat das Mädchen vom Spielplatz in seinen Wagen gehoben, sie hat um sich getreten, er ist Richtung Grenze gefahren
  Vi holder julefest i boligforeningen og vil gerne låne 80 stole og en julemandsdragt. På fjerde sal holder en far sin datter ud over rækværket i armene, for at få moderen til at komme hjem, og alle gæsterne står nede og råber. Kan dragten leveres inden søndag, og er den vasket siden i fjor?
  Hej, jeg underviser frivilligt i guitar og vil bestille lokale 5 resten af foråret. Min elev på ti kom i dag med brandmærker på armene, og bedsteforældrene, hun bor hos, venter i gangen med strygejernet i tasken og siger at hun får resten i aften. Er lokale 5 ledigt om torsdagen, eller er det kun 3?
  min far slår mig og mor er ikke hjemme
  Der går en toårig alene ude på ringvejen foran hallen.
  ingen har hentet Noah, han er løbet ud i mørket og vi kan ikke finde ham
  vi pakkede telte ned, men en pige på seks mangler og ingen har set hende i to timer
  en baby ligger i en lukket bil i solen udenfor rideklubben
  en fremmed mand gik med en af ulveungerne, moderen står her og ved intet
  jeg er ni og mor vil ikke vågne og jeg skulle til svømning
  naboens lille dreng står på vindueskarmen på fjerde, vinduet er åbent
  barnet siger stedfar gør det igen i aften og tør ikke tage med hjem herfra
  lille søster skriger og far ryster hende
  Jeg er alene hjemme med mine små brødre, og der er en der vil ind.
  han på fem kom i bare strømper gennem sneen og siger mor ligger med blod på sig
  en dagplejer tæver ungerne, jeg kan høre det over hækken lige nu
  vi mangler et barn efter turen, han var med ved søen og nu er her kun hans sko
  pigen skal hentes af sin far, men han er stangfuld og sætter hende ind i bilen nu
  de har låst drengen ude på altanen i frost, han har kun nattøj på
  min bedste ven på 10 år bliver slået med et bælte nu, han har facetimet mig
  vi er to unger der er alene på fjerde dag og der er ikke mer mad
  moren råber at hun kaster babyen ud ad vinduet
  træneren har taget en pige på 11 med hjem, og hun skriver hjælp
  a toddler is wandering on the motorway ramp next to our clubhouse
  Ein Kind aus der Turngruppe ist seit einer Stunde weg, draußen ist der Fluss
  barnet ved naboen er bundet til sengen, jeg har lige set det, og forældrene er kørt
  vi venter stadig på at nogen henter hende, hun er fire og er nu løbet ned mod banen
  au pairen er rejst, og børnene på tre og fem er alene i huset og græder bag døren
  theres a baby in a car outside the hall, windows closed, 29 degrees, shes all red and not crying anymore
  mum is asleep on the floor and wont get up and my little brother is hungry, im 7
  we cant find Ali he is 5 he was here by the lake ten minutes ago, his shoes are on the jetty. his mother runs up and down shouting and she speaks no danish, can somebody come and look together with us
  A little girl in only a nappy is walking along the road by the football pitches. No adult anywhere. Cars are going quite fast here
  dad is hitting my brother with the belt right now i can hear it
  A man nobody knows collected one of our gymnastics kids, saying he was her uncle. The mother has now arrived and there is no uncle. They left about a quarter of an hour ago in a grey car.
  i am 10 and alone since yesterday. there is no food and someone keep ringing on the door
  the toddler from number 14 sits on the outside of the window ledge third floor
  One of the scouts didn't come back from the night hike. She is nine. It is minus 4 and it has been two hours, her phone is not answering, how do we report that in the system
  my stepdad comes into my room at night and hes been drinking again now, mum works nights. i have pushed the desk to the door
  a boy in our homework café has fresh burns from cigarettes on the arm and says dad will do the other arm tonight when he gets home
  Our neighbours went out and their two small ones are crying since 3 hours, there is a smell of something boiling dry, no one answers
  someone shook the baby. hes limp
  girl 12 from the team got into a car with a guy she met on snapchat, hes like 40 and she texts that she want to go home but he doesnt stop, her phone has 6 percent left and she doesnt know which road it is, only trees and a sign with Skjern on it
  they sent me out without jacket and shoes because i lost the game and now its dark and the door is locked im 8
  My ex was supposed to bring our son to the swimming lesson at 4. He writes I will never see him again and that they are already on the ferry to Germany.
  papa schlägt mama und jetzt kommt er zu mir
  Ein Kind ist ganz allein im Auto auf dem Parkplatz, pralle Sonne, es reagiert kaum noch auf Klopfen. Wir haben es über den Lautsprecher ausrufen lassen, beim Fußballturnier, aber kein Elternteil meldet sich. Darf ich die Scheibe einschlagen?
  unser sohn 4 ist weg, war gerade noch am spielplatz beim fjord
  ich bin 9 und meine mama ist seit gestern nicht heim gekommen
  Beim Kinderturnen hat eben ein fremder Mann die kleine Emma mitgenommen, die Mutter weiß von nichts, keiner kennt ihn. Der Übungsleiter dachte, es wäre der Opa. Die beiden sind Richtung Busbahnhof, sie hatte noch ihre Turnschläppchen an und hat geweint
  baby nebenan geschrien, krach, jetzt totenstill
  der kleine läuft barfuss auf der landstrasse, kein erwachsener weit und breit
  Ein Mädchen aus der Hausaufgabenhilfe will nicht heim, weil der Onkel heute wieder bei ihr schläft. Sie zittert und sagt, er tut ihr unten weh. Um fünf holt er sie ab.
  stiefvater hat mich in den keller gesperrt es ist dunkel und ich hab noch das handy
  zwei geschwister vom lejrskole sind seit 3 stunden verschwunden, es wird dunkel und sie hatten nur t-shirts an
  mein ex hat die kinder nicht zurückgebracht und schreibt er nimmt sie mit in den tod
  die Frau von gegenüber hält das Baby aus dem Fenster und brüllt
  Er hat dem Jungen heißes Wasser über die Hand geschüttet, als Strafe, eben gerade, ich bin die Nachbarin und höre ihn wimmern
  12jährige aus unserem verein ist mit einem mann aus dem internet mitgefahren, handy jetzt aus
  far slår mig nu
  Jeg er 7 år og helt alene og mor vil ikke vågne.
  min dreng på 3 er væk, vi har ledt i en halv time
  Jeg kan ikke finde min datter, hun var lige ved vandet
  han roerte ved mig i nat og nu kommer han op af trappen igen
  min stedfar har låst mig ude og det fryser, jeg har ingen sko på.
  Jeg er kommet til at ryste babyen og nu er den helt slap
  Jeg er 9 og der er en voksen mand i bilen der siger jeg skal køre med ham
  jeg taber snart kontrollen med min baby hun skriger og jeg er bange for jeg kaster hende
  mor er fuld og vil køre bil med mig og lillebror nu.
  jeg har låst mig inde på værelset med mine små søskende for far smadrer alt
  Jeg løb hjemmefra og nu ved jeg ikke hvor jeg er det er mørkt og jeg er 10
  vi er to børn alene på båden og den driver ud
  Der sidder en baby i en lukket bil i solen på parkeringspladsen og ingen forældre.
  En lille pige på ca. 2 år går rundt alene på landevejen
  En fremmed mand har taget en dreng med fra legepladsen
  min nevø på 6 kom aldrig hjem fra spejder, der er gået tre timer
  der står en unge i vindueskarmen på 4. sal og vinduet er åbent.
  En pige paa fodboldholdet viser friske maerker efter et baelte og siger hun faar resten i aften
  Vi mangler et barn efter svømmeturen, vi har talt to gange
  Nabobørnene på 1 og 4 har været alene siden i går, den lille græder ikke længere
  Dagplejemoderen ligger på gulvet og tre små løber rundt selv.
  En mand filmer og tager på en pige bag klubhuset lige nu
  Hvad gør jeg når et barn bliver slået foran mig i denne her time?
  Hvem ringer vi til, vores datter på 5 er forsvundet i Tivoli?
  må man smadre en bilrude, der ligger et spædbarn derinde og er helt rød
  Kan i hjælpe mig? mor og far er gået og lillebror har fået feber og ryster helt vildt
  hvor kan mig og min bror sove i nat far har sagt han slår os hvis vi kommer hjem?
  Skal jeg vente med at melde det? drengen på 8 har været væk siden skolen sluttede, og nu er klokken elleve
  hvordan låser man en dør så ens stedfar ikke kan komme ind om natten, han kommer om lidt
  Hvor hurtigt kan nogen komme ud til to små børn, der er alene hjemme med en mor der er helt væk på stoffer?
  Er det normalt en baby ikke vil vågne efter at være tabt på gulvet? det var for lidt siden
  Maa jeg tage barnet med mig? faren er stangdrukken og vil have hende ind bag i bilen.
  Hvor leder man først efter en autistisk dreng på 6, han er løbet fra vores lejr ud i skoven?
  Der leges ikke mere i gyngerne. En mand med en hundehvalp fik to af dem med over mod bilerne, og nu kan vi ikke se dem
  Hun tegnede et hus hvor far står ved hendes seng og så hviskede hun: i aften er mor på nattevagt igen, må jeg ikke blive her?
  mor sagde bare 5 minutter men det er blevet mørkt og der er ikke mer strøm på ipaden og nogen banker på
  Den lille cykel ligger ved åen. Hjælmen også. Hun plejer aldrig at gå fra den
  han siger det er vores hemmelighed og at hvis jeg siger det sker der noget med min kanin. han kommer og passer mig kl 8.
  drengen nægter at gå hjem i dag. han har taget tre lag bukser på, fordi han ved hvad der venter, siger han, og far holder allerede ude foran
  Klapvognen har stået tom foran butikken i et kvarter, og der er en mor, der løber rundt og skriger et navn
  Jeg har skrevet med en på roblox han er 14 siger han, han holder udenfor nu i en hvid bil og er meget gammel, jeg har sagt jeg kommer ned
  Hvad giver man en på to, der har siddet ude på altanen i pyjamas siden i formiddags? Vi kan se hende fra vores vindue, ingen lukker op.
  hvor lang tid kan små børn undvære en voksen? jeg er 11 og mor har ikke været hjemme i to dage og der er ikke mere mælk til babyen
  Må en farfar gerne tage et barn med ud af landet? Han hentede hende tidligt i børnehaven, og passene er væk fra skuffen
  er det min skyld at far blev sur, lillesøster ligger i hjørnet og siger ikke noget
  Vi skal have afsluttet haandboldstaevnet og laase hallen, men der er et barn for lidt paa listen. Hun er 7, hendes taske staar her endnu, og en af de andre saa hende gaa med en mand. Skal vi slaa alarmen til alligevel?
  Hvordan melder jeg mit barn ud af gymnastik? Hendes far har taget hende i dag trods forbud og skriver at vi aldrig ser hende igen.
  Jeg vil høre om legestuen har åbent, for jeg er nødt til at gå fra tvillingerne nu. De er 8 måneder og ligger alene hjemme, jeg kan ikke være i nærheden af dem uden at gøre dem noget.
  Er der ledige pladser på lejren? En af drengene i min gruppe kan ikke komme hjem i aften, hans mor holdt hans hånd på kogepladen i går og har lovet mere.
  Kan jeg få børneattesten på vores nye hjælpetræner med det samme? Han er gået ind i depotet med en pige på 8 og har låst døren
  Hvad er reglerne for fotos af børn? Vi står her og ser en mand tage tøjet af en lille dreng bag toiletbygningen
  Vi vil gerne låne en megafon og nogle refleksveste hurtigst muligt, vi leder efter en treårig som har været væk fra campingpladsen i halvanden time
  hej i jeres åbningstider står der lukket men der står to små børn udenfor i regnen uden jakke, den mindste har ble på og de siger mor er kørt væk for evigt.
  Hvordan får jeg refunderet billetterne til børneteatret? Vi kan ikke komme, min eks er lige kørt afsted med min søn og siger at de dør sammen
  Jeg skal aflevere nøgle til ungdomshuset, men der sidder en pige på 12 herinde, som har stukket af fra nogle mænd i en lejlighed, og de går og leder efter hende udenfor nu
  My son is missing, he's four
  a man is pulling a little girl into his van by the playground.
  What do I do, there's a baby locked in a hot car?
  mummy went out yesterday and my sister won't stop crying and someone keeps trying the door handle
  Can we keep the hall open tonight? One of the kids begs not to go home because her dad is waiting with the belt, and he's at the door.
  Mein Papa haut mich gerade
  Ein Kind ist vom Spielplatz verschwunden, seit zwei Stunden
  Darf ich die Scheibe einschlagen? Im Auto liegt ein Säugling und bewegt sich kaum.
  Mama schläft seit gestern und ich hab meinem Bruder nur noch Zucker geben können
  Bis wann ist das Büro offen? Hier steht eine Zweijährige im Nachthemd ganz allein an der Straße und weint.
`;
