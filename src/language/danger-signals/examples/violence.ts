/** Messages about violence that happens or threatens. One a line; the guard learns from them. */
export const violenceExamples = `
  En dreng på holdet har lige ringet til mig fra badeværelset derhjemme. Kontingentet er betalt, og faren plejer at være flink, men nu går han efter moren og de små, siger han, og man kan høre det i røret.
  Min søster kom altid til vores kvindegruppe om torsdagen, og dér havde hun det godt. Lige nu skriver hun til mig, at hendes mand har låst døren, har slået hende og ikke lader hende gå ud. Jeg ved ikke, hvor længe hun kan blive ved med at skrive.
  I can hear a man threatening a woman next door right now, and children are crying.
  My husband hit me, he is coming back.
  Der er nogen, der slår inde hos naboen lige nu, og et barn skriger.
  Hun har låst sig inde på badeværelset, fordi han står udenfor og truer.
  En mand truer med kniv inde i varmestuen lige nu, og vi har gemt os på kontoret.
  Min mand har slået mig igen, og han står uden for døren til kirken.
  Et barn fra lektiecaféen er blevet trukket ind i en bil, og vi ved ikke hvor.
  Min ægtefælle truer mig i dette øjeblik, og jeg har låst mig inde på badeværelset med børnene.
  Hos naboen høres skrig og tumult, og et barn råber om hjælp nu.
  Min brors kone er bange, fordi han går rundt med et våben i huset, imens de små sover.
  En ung i vores gruppe har låst sig inde på toilettet med en kniv og siger, at han ikke kan mere.
  Naboen står og hamrer på hendes dør med noget i hånden, og hun skriger, at han slår hende ihjel. Skynd Dem!
  Det er min svigersøn. Han har låst min datter inde, og hun skriver til mig, at han har en kniv. Jeg er 79 og ved ikke, hvem jeg skal kalde på.
  Han har slået mig igen i aften, og nu er han gået ud efter flere øl. Jeg sidder på toilettet med døren låst og er bange for, hvad der sker, når han kommer.
  Drengen bliver banket inde ved siden af lige nu, jeg kan høre det gennem væggen, og han råber på hjælp. Hvem kommer?
  kæreste slår mig
  vold i hjemmet lige nu
  trusler med kniv
  gemmer mig, far er voldelig
  han slår hende lige nu, vi kan høre det gennem væggen
  min kæreste har truet mig med kniv og står udenfor
  en mand går rundt og truer børnene på banen lige nu
  tør ikke gå hjem med børnene i aften, han slår os
  Min mand slår mig nu. Jeg er låst i badeværelset.
  Naboen råber og barnet skriger lige nu. Jeg tror han slår.
  min eks står udenfor min dør og siger han slår mig ihjel
  han slår på døren og siger han gør os noget, børnene er gemt i badeværelset
  naboens lille dreng skriger om hjælp lige nu og faderen er fuld, nogen må komme
  han slår mig lige nu
  min kæreste har tævet mig og vil ikke lade mig gå
  min eksmand står ude foran og banker på døren, jeg er bange
  han har sagt at han dræber mig hvis jeg går
  han har taget kvælertag på mig
  jeg har låst mig inde på toilettet, han er ved at sparke døren ind
  min far slår min mor, kom nu
  min far har en kniv
  der er en mand med pistol på biblioteket
  En mand skyder på torvet
  der bliver skudt uden for klubben
  to fyre slås med knive på parkeringspladsen
  der er en der er blevet stukket ned ved stationen
  vi bliver overfaldet
  jeg er lige blevet overfaldet ved hallen
  jeg er blevet voldtaget i nat
  en af pigerne er blevet voldtaget til festen, hun er her nu
  naboen tæver sin kone, vi kan høre hende skrige
  Jeg kan høre min nabo blive slået igennem væggen
  Der er vold i lejligheden ovenover, hun skriger om hjælp
  han truer med at slå mig ihjel
  min søn truer mig med en økse
  Min voksne søn er påvirket og smadrer alt i huset, jeg har gemt mig
  der er indbrud hos mig lige nu, de er i stuen
  en fremmed er ved at bryde ind
  nogen prøver at komme ind i mit hus og jeg er alene
  han følger efter mig, jeg er bange for at gå hjem
  Der holder en bil og følger efter mig, kan nogen komme
  jeg tør ikke være hjemme i nat, min mand har slået mig
  jeg er flygtet ud af huset med børnene, han leder efter os
  vi sidder i bilen, børnene og jeg, han må ikke finde os
  min bror holder mig indespærret og har taget min telefon
  Min familie holder mig fanget, de vil sende mig væk i morgen
  de vil tvinge mig til at blive gift i næste uge, jeg må ikke gå ud
  Slagsmål i hallen, en ligger ned og bliver sparket i hovedet
  De sparker ham i hovedet, han ligger ned
  en beboer går amok på plejehjemmet og truer personalet med en gaffel
  han kaster med tingene og siger at han brænder huset af
  hjælp han kommer efter mig
  Han holder min datter fast og vil ikke give slip
  min veninde skriver at hendes kæreste er ved at kvæle hende
  han har våben og han er fuld
  min onkel rører ved mig om natten, han er her i aften
  my husband is beating me
  he has a knife and he is at the door
  he's going to kill me
  a man is threatening people with a gun at the library
  my boyfriend locked me in and took my phone
  I'm hiding in the bathroom from my husband
  someone is breaking into my house right now
  there is a fight outside, somebody got stabbed
  I was raped last night
  my neighbour is hitting his wife, I hear screaming
  mein Mann schlägt mich
  er hat ein Messer und steht vor der Tür
  mein Nachbar schlägt seine Frau, sie schreit um Hilfe
  ich werde bedroht, bitte helfen Sie mir
  er will mich umbringen
  jemand bricht gerade bei mir ein
  han kommer hjem om ti minutter og så går det løs igen, hjælp mig
  jeg har blod i hele hovedet han slog mig med en flaske
  min mand har lige smadret min telefon og sagt at jeg ikke kommer levende ud herfra
  Han har hældt benzin ud i gangen og står med en lighter
  min kærestes familie har taget mit pas og jeg må ikke gå ud af lejligheden
  min bror siger han skal nok sørge for at jeg aldrig skammer familien igen, jeg er bange
  de siger de vil sende mig til Somalia i morgen mod min vilje
  min eks sidder i sin bil uden for vores hus og har skrevet at jeg ikke overlever natten
  Der er en mand der går rundt i børnehaven med en økse
  en fyr med maske og kniv inde i kiosken
  Vi er en flok på ungdomsskolen og der kommer en gruppe udefra med køller
  de jagter en dreng gennem parken og råber at de slår ham ihjel
  jeg hørte to skud og nu ligger der nogen på fortovet
  min nabo råber at han vil skære halsen over på hende
  Konen i lejlighed 3 skriger og så blev der helt stille, jeg tror han har slået hende ihjel
  min datter på 19 er hos sin kæreste og sms'er at hun ikke må gå og at han har slået hende i maven
  vi har en kvinde her på krisecentret og hendes mand er ved at sparke døren ned
  en af beboerne på bostedet har taget kvælertag på en medarbejder
  jeg blev tvunget ind i en bil og er sluppet væk nu, jeg ved ikke hvor jeg er
  min stedfar står uden for badeværelset og han har drukket
  hjemmehjælperen slår min mor, jeg kan se det på kameraet lige nu
  han siger han har en pistol i tasken
  der bliver banket på min dør og de råber at de brænder mig inde
  min mand har skubbet mig ned ad trappen og nu leder han efter børnene
  nogen er i kælderen, jeg kan høre dem, jeg er alene med babyen
  han voldtog mig. han er stadig i lejligheden
  en pige løb hen til os ved kiosken og siger at hun er stukket af fra nogle mænd der holdt hende fast
  kæmpe slåskamp på parkeringspladsen ved hallen de har jernrør
  træneren har lige stukket en af drengene en på siden af hovedet så han gik i gulvet
  min søn er skæv og har slået sin far ned
  my ex is outside and he says he will burn the house down
  he won't let me leave and he took my passport
  please send police he is hitting my mother
  A guy just pulled a knife on us at the bus stop
  two men are beating someone up behind the library
  I think my neighbour is killing his wife
  Mein Exmann steht vor dem Haus und droht, mich umzubringen
  ein Mann mit einem Messer läuft durch die Schule
  Hilfe, er hat mich gewürgt und kommt gleich zurück
  vi skulle have mødtes om sommerfesten, men hans hænder sad om min hals for lidt siden og jeg tør ikke åbne døren
  min mand er på vej hjem, han har fundet ud af at jeg vil flytte, og han har truet med at slå os alle ihjel
  der står to mænd nede i opgangen med jernstænger og spørger efter min søn
  en dame fra sprogcaféen hvisker at hun er holdt fanget hjemme af sin mand, hun skal hjem om en time
  Min svigerdatter skriver i smug fra toilettet. Han har taget bilnøglerne og slået hende.
  en gæst til festen går rundt og slår på folk og ingen kan stoppe ham
  formanden er blevet slået i gulvet af et medlem, og medlemmet er stadig rasende herinde
  en dreng på 16 har trukket kniv i klubben
  Der er skudt mod huset ved siden af vores klub
  en mand har lige slæbt en kvinde ind i buskene bag hallen, hun skreg
  min eks har fået ny adresse på os og skriver at han kommer i nat
  jeg har lige fået en knytnæve i ansigtet af en forælder, og han vil ikke gå
  min bror slår min mor når han ryger, og han er i gang nu
  min voksne datter har skubbet mig og spærrer for døren, jeg er 78
  de har bundet ham til et træ og hælder noget over ham
  jeg ligger under sengen, han leder efter mig
  naboens hund bider en mand nede på vejen, og den vil ikke slippe
  han skriger at han vil kaste barnet ud af vinduet
  jeg er bange for han dræber mig i aften
  nogen prøver at sparke min dør ind
  Der foregår noget vold i telt 14 på campingpladsen, kom hurtigt
  My neighbour's husband is drunk and smashing everything, she is hiding with us
  help, someone is following me and I can't get home
  he has been choking me, I can hardly talk
  My stepfather is coming to hurt us
  Mein Vater schlägt meine Mutter gerade
  Draußen wird jemand zusammengeschlagen
  min kæreste er fuld og smider med ting efter mig og ungerne
  min kone slår mig og jeg har låst mig inde på kontoret
  han har truet mig på livet og holder nede på gaden
  nogle mænd har taget min fætter med magt
  min søster bliver banket af sin mand lige nu
  der er en med kniv ude på legepladsen
  jeg bliver forfulgt af en bil på vej hjem fra træning
  Min eksmand er dukket op til sommerfesten, og han har slået vores bartender ned.
  en mand har sparket døren op hos min nabo og hun skriger
  han har sagt at hvis jeg ringer til politiet så skærer han mig
  der er nogen der tæver en fyr henne ved cykelstativet
  min far truer med at skyde hunden og så os andre
  jeg er løbet hjemmefra i bare tæer, han er efter mig
  en mand holder sin kæreste nede og hun kan ikke få vejret
  gæsten er gået helt amok og går løs på de andre med en stol
  vi har barrikaderet os i klubben, de prøver at komme ind
  min svoger vil ikke lade min søster komme ud af huset
  en kvinde kom ind med blod i ansigtet og siger at manden er lige efter hende
  min onkel tvinger mig til ting og jeg er alene med ham
  he keeps calling saying he will find me and kill me
  my roommate is holding a knife and screaming
  there's a man hitting a child in the car park
  I ran away from my husband, he is looking for me with a bat
  mein Freund ist betrunken und schlägt auf mich ein
  jemand steht mit einer Waffe vor dem Verein
  han slor mig hver dag og nu er han på vej op ad trapen
  Vi har booket cafeen kl 19, men jeg kan ikke komme, min mand har låst mig inde og slår
  jeg sidder i bilen på p-pladsen med børnene, han står og hamrer på ruden
  min ekskæreste har sat en gps på min bil og står nu uden for mit arbejde med en kniv
  Min kone har kastet kogende vand efter mig
  min far har sagt at i aften er det min tur
  der er en der har trukket en pistol på nattevagten
  jeg bliver holdt i en kælder, jeg ved ikke adressen
  en mand er gået ind i omklædningen til pigerne og har låst døren
  naboen har sparket sin hund og nu er han gået efter konen
  min mand kom hjem fra krig og tror vi er fjender, han har geværet fremme
  to drenge holder en tredje nede under vandet i svømmehallen
  han har hevet hende ud af bilen og slår hende i vejkanten
  jeg tør ikke trække vejret, han går rundt i huset og leder
  min svigermor slår børnene med en bøjle lige nu og jeg kan ikke stoppe hende
  der er en flok der smadrer biler og overfalder folk på stationen
  Jeg er tolk og kvinden jeg tolker for hvisker at hendes mand slår hende ihjel i aften
  jeg har fået tæsk igen, jeg kan ikke se ud af det ene øje
  min kæreste har taget hul på min dør med en økse
  en beboer truer os med en saks i fællesrummet
  Kan I sende nogen? Han er vågnet og han er rasende, og børnene er i stuen.
  They are fighting with knives in front of the youth club
  My uncle locked me in and says I will be married tomorrow
  my boyfriend hit my head against the wall, I'm dizzy
  a man is dragging a woman into the bushes behind the hall
  Someone in the library has a gun under his coat
  I hear my neighbour begging him to stop
  mein Vater hat meine Mutter die Treppe runtergestoßen
  er schlägt die Tür ein, bitte schicken Sie jemanden
  Ein Junge wird hinter der Schule von fünf anderen getreten
  meine Nachbarin ruft um Hilfe und ich höre Schläge
  jeg er blevet slået så meget at jeg ikke kan rejse mig, han sover nu
  Der er en der har fået trukket en kniv mod sig i bussen
  min kæreste sidder oven på mig og jeg har kun en hånd fri
  et medlem af bestyrelsen er gået til angreb på formanden og der er blod
  Hvordan får jeg min søster ud? Hendes mand har taget hendes telefon og slår hende når hun græder
  mine forældre har sagt de slår min kæreste ihjel hvis jeg ikke kommer hjem i aften
  nogen har fulgt efter mig fra stationen og står nu ved min hoveddør
  vi kan se en mand slå løs på en kvinde på parkeringspladsen bag biblioteket
  han har tvunget mig til sex og jeg er låst inde i hans lejlighed
  min ekskone er her med sin nye kæreste og de truer med at tage børnene med vold
  en gruppe unge har omringet en dreng og tager hans tøj
  der er brudt nogen ind nedenunder og jeg ligger i sengen
  a guy in the hall is threatening to stab the coach
  my brother is beating our mother, please come fast
  she is locked in the bathroom and he is kicking the door
  Mein Mann hat mich mit dem Messer bedroht und sucht mich jetzt
  Draußen schießt jemand
  han står udenfor med en kniv
  min eks er på vej herop han siger han slår mig ihjel
  skyder på skolen lige nu vi gemmer os under bordene
  der er nogen der følger efter mig fra stationen, han stopper når jeg stopper
  de har låst mig inde i kælderen
  vi er fem piger på toilettet i klubben og de drenge udenfor prøver at sparke døren ind, de har en hammer
  mine forældre har taget mit pas og vi flyver til syrien i morgen kl 6, jeg skal giftes med min fætter. jeg er 16. hjælp mig
  Jeg er au pair og manden i huset kommer ind på mit værelse om natten. Han er her nu, han står ude i gangen, konen er på arbejde. Jeg har sat en stol for døren men den holder ikke længe.
  hvis nicolai møder op til træning i dag stikker jeg ham ned. jeg mener det
  de slås 20 mod 20 på plænen bag hallen med boldtræer
  jeg kommer ned til jeres kontor kl 14 og så kan i se hvad der sker når man afviser mig. jeg har en økse i bilen
  en voksen rører ved mig lige nu i bussen og jeg kan ik komme væk
  kæresten har taget kvælertag på mig to gange i aften og er gået ned for at købe flere øl. han er tilbage om ti minutter. jeg har babyen hos mig og han har mine nøgler
  nogle drenge kaster brosten mod bussen vi sidder i
  jeg blev voldtaget for en time siden efter fredagsbaren. jeg sidder på toilettet på kollegiet og tør ikke gå ud for han er stadig til festen
  han har en pistol i tasken her i ungdomsklubben, jeg har set den
  min bror siger han dræber mig når far er hjemme fordi jeg har en kæreste
  I får en bombe på jeres næste generalforsamling. På torsdag kl. 19. Så kan I lære det.
  en fra gamingklanen har fundet min adresse og skriver at han er 3 min væk og at han smadrer mig. han har lige sendt et billede af min opgang
  de har taget min ven ind i en bil og kørt
  he won't let me leave the apartment and he is sharpening a knife in the kitchen
  someone is shooting outside the mall please
  My host father hit me in the face tonight and threw my phone in the sink, I'm writing from the kid's tablet. He is downstairs now and shouting that he will finish it when the children sleep.
  guys with machetes are in front of the student bar, people run everywhere
  I will burn his face tomorrow at practice, I already have the acid, he will regret laughing at me
  a man has followed me three streets and now he is waiting at my dorm entrance, I am alone
  they said if I don't pay by midnight they come and break my brother's legs, they know where we live, they are in the yard now
  mein Freund tritt gerade die Tür ein, er hat getrunken und will mich umbringen
  auf dem Platz vor der Halle prügeln sich bestimmt dreißig Leute, einer hat ein Messer und einer liegt schon
  Die Gastfamilie hat mir den Pass weggenommen und sperrt mich nachts ein, heute Abend kommt ein Mann, mit dem ich mitgehen soll. Ich hab solche Angst, ich bin grad im Bad.
  ich mach den Trainer morgen kalt, hab das Messer schon eingepackt
  hier schießt jemand im Jugendhaus
  hun tør ikke skrive selv men min veninde sidder i sit skab og hendes far går rundt med et bælte og leder efter hende
  jeg smadrer ham der dommeren når han går til sin bil om lidt, vi er fire mand
  jeg kan høre ham gå på trappen. han har drukket. han sagde sidst at næste gang overlever jeg ikke
  er der en bagudgang i medborgerhuset? min mand har fundet ud af at jeg er til mødregruppe her og han står ude foran og råber at han vil skære mig op
  Hej, jeg er hjælpetræner og 18 år. En far er lige gået amok på parkeringspladsen, han har slået vores holdleder ned og bliver ved med at sparke ham i hovedet. Der er tyve børn der ser på, og ingen tør gå imellem. Hvad skal vi gøre?
  de har bundet mig fast til stolen det er ikk en joke mere de hælder noget ud over mig
  kom nu nogen, der er en med machete i kiosken
  jeg er på vej til min eks med en dunk benzin. så kan hun lære det
  tre drenge fra 10. klasse venter på mig ude ved cykelskuret med knojern, de siger jeg ikke kommer hjem i dag. alle lærere er gået og jeg står inde bag døren
  en pige blev lige trukket ind i en varevogn ved skaterparken
  han holder mig nede og filmer hjælp
  min kusine er blevet kørt til lufthavnen af sin onkel. hun tror det er ferie, men hun skal omskæres, jeg har hørt dem snakke om det. flyet går klokken 17
  hvad gør man hvis nogen sigter på en
  Jeg sidder i et aflåst lokale i kulturhuset sammen med otte børn fra teaterholdet. Der er en mand på gangen som banker på alle døre og siger at han skal have fat i sin ekskone, og han har noget langt i hånden. Vi har slukket lyset.
  kniv slagsmål s-tog linje b nu
  min kæreste tvinger mig til at have sex med hans venner for penge og de kommer igen i aften. de har min telefon det meste af tiden. jeg har 5 min
  i skal bare vide at hvis jeg ikke får mit depositum tilbage så kommer jeg og skyder hende i receptionen. jeg kender hendes arbejdstider
  naboens kone skriger og der lyder som om nogen bliver kastet rundt og nu er der stille
  han er udenfor vinduet igen og nu prøver han at lukke det op
  en dreng i 8.b har skrevet på snap at i morgen i anden time dør alle i hans klasse, og der er billede af en riffel på sengen
  jeg er hoppet ud ad vinduet og gemmer mig i nabohaven i nattøj, min mand leder efter mig med lommelygte, han har jagtgeværet
  de siger jeg skal køre med til sverige og sælge noget ellers gør de min lillesøster ondt. bilen holder nede foran nu
  får bank lige nu de er mange
  kan i slette min adresse fra medlemslisten med det samme, min voldelige eks er med i foreningen og han har lige skrevet "så ved jeg hvor du bor, ses om lidt"
  nogen har puttet noget i min drink og en fyr jeg ikke kender er ved at få mig ind i en taxa. jeg kan næsten ikke skrive
  nogle fulde typer har omringet vores natteravnehold på torvet, den ene har smadret en flaske og stikker ud efter folk
  min far siger han hellere vil have en død datter end en uden tørklæde og han har ringet efter mine onkler. de er her om en time
  tænd bare for nyhederne kl 12. så ser i mig på biblioteket. de skulle ikke have grinet
  åh gud han slår hende med en stol
  Min stedfar har låst hoveddøren og slukket wifi, jeg er på mobildata. Han siger ingen går herfra i dag, heller ikke mor. Han har fundet hendes beskeder. Han har taget de store knive ud af skuffen og lagt dem på bordet på række.
  vi er til koncert og der er panik, nogen sprøjter med noget og en anden slår med en jernstang
  der ligger en på jorden og 4 tramper på ham foran 7eleven
  Jeg træner parkour med nogle unge, og lige nu er der kommet en flok med kæder og siger det er deres område. De har slået en af drengene i ansigtet, og én er løbet efter "det store" i scooteren. Vi kan ikke komme ud af gården.
  han skriver hvert minut: 500 meter. 400 meter. 300 meter. jeg er alene hjemme
  jeg har fået nok. den næste der griner af mig i gymmen får stukket saksen i halsen
  en mand har taget fat i min veninde inde i parken og slæber hende ind i buskene
  skal jeg åbne døren? han siger han er fra politiet men han har elefanthue på og brækjern
  min roommate er psykotisk og går rundt med en køkkenkniv og siger jeg er djævlen, jeg er låst inde på badeværelset
  de kommer efter mig kl 18 ved basketbanen pga gæld
  en mand holder receptionisten fast i rådhuset og råber at han har en bombe på maven
  ville spørge om noget med lokalebooking men nu står der en og truer min kollega med en sprøjte ved skranken, hvad gør vi
  jeg blev lige røvet med kniv bag hallen og de løb ind mod de små der træner
  HJÆLP HAN ER INDE I HUSET
  jeg er student fra nepal, chef han lukker os i container om natten og slår, i dag han siger den som går ud bliver skudt, min ven bløder
  hende der er min mentor-unge skriver: de har fundet mig, de er i opgangen, sig til nogen. og så ikke mere
  min søsters mand har lige ringet og sagt at hvis hun ikke kommer hjem inden kl 20 så skærer han halsen over på hunden og bagefter på hende, hun er hos mig og han kender adressen
  nogen skyder efter folk med et luftgevær fra altanen, en dreng er ramt i øjet
  jeg kører ind i jeres sommerfest med bilen hvis i ikke sletter det billede. ser jer kl 15
  tror de vil brænde os inde, de har hældt noget ind ad brevsprækken og jeg hører en lighter
  please my sister, uncle took her from school, he says wedding is tomorrow in Pakistan and she is only 15, they drive to airport now
  kniv mod min hals
  han har benzin med
  de sparker døren ind nu
  hun skyder
  jeg slår ham ihjel i frikvarteret
  stopper i ikke så sprænger jeg rådhuset fredag
  han vil ikke lade mig gå, har låst
  Jeg er træner for et pigehold, og en af spillerne skriver til mig fra omklædningen, at hendes brødre holder ved alle udgange. De har set et billede af hende med en dreng. Hun er 17 og siger at de har sagt foran hele familien at det skal ordnes i dag, så familien kan få sin ære igen.
  Vi var tre i byen, og nu er vi kun to. Han lagde en arm om hende og sagde de skulle hente cigaretter. Hendes telefon ligger på gulvet i baren, og dørmanden siger at hun blev båret ud. Hun kunne ikke stå selv. Det er et kvarter siden, og hvid varevogn, polske plader.
  I volunteer in the language café and a woman just slipped me a paper: her husband is waiting in the car, he has a gun under the seat, and he said that today is the last drive for her and the two kids. She has to go out in five minutes or he comes in.
  Bei uns im Wohnheim läuft einer mit einer Axt über den Flur und schlägt die Türen ein. Er ruft den Namen meiner Zimmernachbarin, das ist sein Ex. Wir haben den Schrank davor geschoben, aber die Tür ist schon halb kaputt, bitte schickt jemanden.
  så nu er det sådan her: i har lukket min klub, i har taget mine nøgler, og ham der sagsbehandleren har smilet imens. jeg har stået nede ved hans cykel i en time nu og venter, jeg har et boldtræ og jeg går ikke før han kan ikke gå
  han står ude i gården med øksen
  Min svigersøn er lige kørt ind på gårdspladsen, han har tilhold, og han har sagt at i dag får vi alle tre hvad vi har fortjent. Jeg har låst døren og sidder på loftet sammen med min datter, hun er gravid
  der bliver skudt nede ved klubhuset og det er ikke jagt
  Han kommer hjem klokken fem og så slår han mig ihjel, det har han lovet. klokken er kvart i
  æ karl haa taan æ høtyw å rænd ætter mæ, a haa låst mæ ind i æ mælkrum
  To mænd med elefanthuer er i gang med at bryde døren op hos min nabo, hun er 90 og er hjemme, jeg kan høre hende råbe
  kniv. pensionisthuset. skynd jer
  der er fuldstændig slagsmål efter håndboldkampen, tredive mand mindst, de slår med flasker og en ligger ned mens de sparker ham i hovedet
  Jeg har fået nok af den formand. Jeg kører over til ham nu med bøssen, og så kan I holde generalforsamling uden ham
  Min bror holder mig indespærret i kælderen på tredje døgn, jeg har kun den her gamle tablet, han kommer ned igen når det bliver mørkt
  Hjemmehjælperen er låst inde på badeværelset hos min far. Far er forvirret og har jagtkniven i hånden og tror hun er tyv
  min mand tager kvælertag på mig når vi har gæster er gået de går nu hjælp
  der følger en mand efter mig fra præstegården, han har gået bag mig hele vejen ned ad markvejen og nu løber han
  Der er lige blevet affyret skud gennem ruden i forsamlingshuset, vi er otte kortspillere under bordet og vi ved ikke om han er gået
  Pigen i vores lektiecafé skal sættes på et fly i aften. Hun er 17, onklen har taget hendes telefon, hun skrev på toilettet at hun skal giftes derned og at de slår hende ihjel hvis hun siger nej
  jeg er lige blevet voldtaget efter høstfesten. jeg sidder i skuret bag hallen. han er stadig derinde
  Han har skrevet: "lørdag ved andagten stikker jeg dig ned foran dem alle sammen". Det er om en halv time og hans bil holder uden for kirken
  de smider brosten ned på bilerne fra motorvejsbroen lige nu, store knægte, fem seks stykker
  Skipper har slået bådsmanden med en jernstang, han vil ikke lade nogen komme fra borde. Vi ligger ved kaj i Nexø
  min nabo banker sin kone nu, jeg kan høre det gennem væggen, hun skriger om hjælp og der bliver smadret glas
  Jeg hugger hånden af ham næste gang han rører mine bundgarn, og næste gang er nu, for der sejler han
  en mand har taget en af vores frivillige ind i sin varevogn, hun ville ikke, hun sparkede, hvid bil kørt mod Hobro
  Undertegnede tillader sig at meddele, at en beruset herre i dette øjeblik truer damerne i genbrugsforretningen med en saks. De er flygtet ud på lageret og har barrikaderet døren med en sofa.
  der er en der har hældt benzin ind ad brevsprækken hos os og står og råber at vi skal brænde
  min søn er på stoffer og har smadret hele huset, nu har han fat i sin mor og vil have hendes dankort, han har en skruetrækker mod halsen på hende
  kom nu han er inde i huset
  han slår løs på dommeren med en hjørnestang, folk kan ikke holde ham
  Vi sidder otte mand til bestyrelsesmøde og en tidligere kasserer er gået ud til bilen efter sit gevær siger han. Han blev smidt ud for svindel. Vi har slukket lyset og holder døren
  jeg skyder den ulvetosse når han kommer til borgermødet kl 19. jeg mener det
  Hun har låst mig ude på altanen i frost og jeg har kun skjorte på, hun truer med at skubbe mig ud hvis jeg råber, jeg er 81 og har været gift med hende i halvtreds år
  de tæver ham ved rutebilstationen med bat
  To brødre står i opgangen og venter på deres søster, de siger at hun har vanæret dem. Hun er her i strikkeklubben hos os. De har set hende gennem vinduet, og den ene har noget langt under jakken.
  Der er en der går rundt på kirkegården med en hjemmelavet pistol og sigter på folk
  han ligger ovenpå hende bag ved teltet hun siger nej og græder, skynd jer til festpladsen
  jeg bliver holdt fast i bilen. gråt stationcar. vi kører sydpå. han har taget min telefon men ikke uret
  A ska slå hwer knowl i kroppen o ham, a er po vej øwer te ham mæ æ jernstaang
  Min plejer har lige slået mig i ansigtet med en sko, og hun kommer tilbage om lidt, jeg kan ikke gå selv
  slagterkniven er væk og min mand er væk og han råbte at nu skulle hans bror have den i maven. broren bor tre huse herfra og svarer ikke
  Hvem i kommunen låner låsesmed ud? Min eks står og borer låsen op ude fra, mens jeg skriver, og han har en hammer med. Jeg sidder med min mor på 85 i soveværelset, og hun forstår ikke noget af det
  Mine forældre har låst mig inde og min fætter er på vej for at hente mig med til udlandet i nat. de har mit pas. du må ikke ringe til dem
  der er to bander der skyder efter hinanden ovre ved brugsen, vi er inde på biblioteket med seniordatastuen
  kan I hjælpe ham den nye frivillige, han har en kniv i låret og de andre er løbet
  han sagde at hvis jeg tager til korprøve i aften så er det det sidste jeg gør, og nu står han foran døren med remmen
  De kaster med sten mod bussen med ældre, ruderne er knust og chaufføren bløder og de bliver ved
  Jeg tager min motorsav med ned på rådhuset i morgen kl. 9, og så skal ham byggesagsbehandleren få at se hvad der bliver skåret ned
  en gæst i varmestuen har en machete, vi er gemt i køkkenet fire frivillige
  Der er en mand, som har trængt sig ind på plejehjemmet og ligger i sengen hos en af beboerne, hun er dement og græder. Personalet er på tredje sal og hører ikke kaldet. Jeg er bare pårørende og tør ikke gå derind
  naboen har sat hundene på postbudet og står og griner, han slipper ham ikke, der er blod over alt
  hjælp mej han slå mej nu han lukke dør
  På havnen står der syv-otte mand med køller og venter på polakkerne fra trawleren, som lægger til om ti minutter
  Kassereren sidder bundet på kontoret, de vil have koden til pengeskabet, jeg kiggede ind ad vinduet og listede væk
  Manden der blev smidt ud af skytteforeningen har skrevet på Facebook at han rydder banen i eftermiddag, juniorerne skyder fra kl 15, og han har stadig to rifler
  jeg banker ham til plukfisk til i aften så de kan bære ham ud, han har rørt min datterdatter
  han har lige trukket hende ned i kælderen i håret
  he's outside with a crowbar and he's seen the light on
  My husband lands at seven and he has told me that this time I won't walk away from it. I'm at the harbour café with two bags and nowhere to go, and he tracks my phone
  somebody is firing a rifle into the car park by the sports hall
  four blokes are kicking a lad half to death outside the clubhouse
  I'm going round to the chairman's house with my axe and he can explain the accounts to me then
  The farmer I work for took my passport, locks us in the container at night and today he came with a gun because we asked for wages. Please, we are five people, he comes back in one hour
  a man got in through the window, I'm under the bed
  I was raped in the changing rooms ten minutes ago, please don't tell the coach
  my brothers found out where the shelter is. they are in the street, three of them. one has a knife
  he's choking her in the kitchen we can hear it
  an old member has locked the door of the meeting room and says no one leaves alive until the vote is reversed
  er hat ein Messer und steht vor der Küche
  Mein Mann kommt gleich von der Jagd zurück und hat gesagt, heute bin ich dran. Er ist betrunken und hat beide Gewehre mit. Ich bin mit der Oma allein auf dem Hof
  große Schlägerei am Vereinsheim, einer hat eine Eisenstange, einer liegt am Boden
  Ich werde verfolgt, seit dem Bahnhof, er ist drei Schritte hinter mir
  Man hat mich im Stall eingesperrt, er sagt er kommt mit der Axt wieder
  den vorsitzenden mach ich heute abend kalt, wenn er aus der halle kommt
  Die Familie von unserem Mädchen aus dem Nähkurs zerrt sie gerade in ein Auto, sie schreit, sie will nicht
  Jeg er hjemmehjælper og sidder i min bil på en gård. Manden står foran køleren med et gevær og siger at jeg ikke kører nogen steder, før han har fået sin kone hjem fra plejehjemmet. Han er helt ude af den, og grusvejen er den eneste vej ud.
  min datter ringede fra bagagerummet af sin kærestes bil hun hviskede de kører mod grænsen så blev der stille
  Han har sendt mig et billede af min egen hoveddør, taget nu, og skrevet "er du klar". Det er ham jeg vidnede imod. Jeg er enke, bor alene, og naboen er på Mallorca.
  hver eneste i den bestyrelse skal have en kugle og jeg starter i aften hos sekretæren
  der blev lige råbt "nu dør du" inde bag sakristiet og så et brag, og organisten løb ud med blod på skjorten
  Pigen i rengøringen fortæller grædende at chefen voldtog hende i morges i lageret, og nu har han låst porten, så hun kan ikke gå. Jeg er bare ham, der leverer kartofler, men han kommer og råber ad mig.
  A haa fåt møj nok a æ nabo å hans drængåwn, no kyrer a æ traktor lig igemmel hans stuehus, di er hjem å spis
  to gæster til brylluppet har trukket kniv, brudens bror er ramt i maven og den anden familie henter flere folk, børnene er låst inde i køkkenet på kroen
  de kører op på siden af mig og prøver at tvinge mig i grøften, tre mænd i en bmw, jeg er på knallert og kørt ind på en mark og ligger fladt
  min nevø vil have penge, han holder hækkesaksen ved min hals nu
  Jeg er en gammel dame på firs. Der gik en mand ind i mit hus for et øjeblik siden, han sagde han var fra banken, nu har han bundet min mand til stolen og leder efter smykker. Jeg sidder på das.
  han ser mig ikke skrive. han slår mig med spaden hver gang jeg siger noget
  den der anmeldte min kutter skal op at hænge i nokken i aften, jeg ved hvor hun bor og jeg er på vej
  Min kone har fået en besked fra sin familie om at de kommer og henter hende og børnene i nat, og at hun ikke ser Danmark igen. Der holder allerede en bil i indkørslen med slukket lys, og vi er frivillige venner, ikke familie, hvad må vi?
  de kaster flasker med ild mod moskeen, folk er inde til bøn
  en mand blotter sig og holder fast i en af de ældre damer nede på stien
  gun at the bingo hall
  My nephew says I sign the farm over before dark or he'll put me in the slurry tank. He's sitting across the table with my late husband's shotgun and thinks I'm looking up the land registry for him on this phone.
  i'll stab that referee after the match, watch me
  Schüsse am Hafen, nicht von Jägern
  Mein Schwiegersohn hat der Pflegerin eben gedroht, dass er sie mit dem Spaten erschlägt, wenn sie noch einmal kommt, und jetzt biegt ihr Auto in den Hof ein und er steht mit dem Spaten hinter der Tür
  a skyder ham i awten
  han sparker døren ind
  de slår far ihjel derude
  han står udenfor med en økse
  min mand kommer hjem om en halv time og han har skrevet at denne gang slipper jeg ikke levende
  Der er slagsmål foran hallen, mindst tyve mand, nogle har køller og der ligger en på jorden og bliver sparket
  jeg er låst inde på soveværelset, han har taget min telefon, skriver fra den gamle tablet, hjælp mig
  Jeg er halinspektør i en mindre hal, og jeg står lige nu inde bag glasruden i cafeteriet med seks børn fra badminton, fordi en far til en af dem går rundt på parkeringspladsen med et boldtræ og smadrer biler og råber navnet på sin ekskone som er herinde.
  nogen følger efter mig fra stationen, han har gået bag mig i tyve minutter
  de skyder ude på torvet
  Min bror siger de kommer i aften og henter mig, jeg skal til Pakistan og giftes, passet har de taget
  jeg smadrer ham i aften når han møder til kamp, tager kniven med, så kan I komme og hente resten
  Hun kom lige ind i natcaféen med revet tøj og siger at to mænd har voldtaget hende bag busterminalen for en halv time siden
  han slår min mor nu
  Kære venner, jeg skriver stille fordi han ikke må høre tasterne. Han har drukket siden frokost og han har sat en stol for døren. Sidste gang brækkede han min arm. Han siger at når fodbolden er slut er det min tur. Der er tyve minutter igen.
  en dreng har trukket kniv i ungdomsklubben, vi har låst os inde på kontoret
  Jeg ved hvor kommunens sagsbehandler bor og jeg kører derud nu med riflen. I kunne bare have givet mig den bolig.
  min eks er inde i lejligheden hvordan kom han ind
  de kaste sten på vindue af moskeen nu, mange mænd, vi er inde med børn
  pigen siger at hendes onkler venter i bilen uden for skolen og at de vil slå hende ihjel fordi hun har en kæreste. Hun sidder på mit kontor, jeg er hendes lærer.
  Natteravnene her. En fyr truer folk med en pistol ved pølsevognen.
  Vi har en mand i receptionen på herberget, som har revet køkkenkniven til sig og holder den mod en anden beboers hals
  han har lige taget kvælertag på mig, jeg så sorte pletter, nu er han ude og ryge, han kommer ind igen om lidt
  brænder jeres lorte rådhus af i morgen kl 10 med jer indeni
  min svigersøn har kidnappet min datter, han trak hende ind i varevognen for fem min siden, hun skreg
  Kan I fortælle hvor træneren bor? Han har rørt min søn og jeg kører derhen nu med haglgeværet, så er den ged barberet.
  der bliver banket på med en hammer, de råber de vil slå os ihjel, vi bor på asylcentret stuen
  Hun er stukket. På parkeringspladsen. Han løb
  Tre voksne mænd i elefanthuer er lige gået ind i klubhuset til de unge med jernrør
  Jeg bor i en familie hvor det her er normalt, men i aften har far sagt at min søster ikke skal opleve solopgang, og han mener det, han har låst alle døre og sat min lillebror til at holde vagt.
  han ligger ved siden af mig og sover nu. jeg har kniven i hånden. jeg gør det nu, han skal aldrig slå mig igen
  har fået besked at de er på vej med machete til kampen 19.30
  overfald i gang bag hal 2!!
  min mand sagde hvis jeg gå til dansk kursus i dag han skære mit ansigt, kurset er kl 5, han staar ved døren
  Socialrådgiver i opsøgende team. Sidder i bilen med centrallåsen slået til, borgeren hamrer på ruden med en skruetrækker og forsøger at smadre den, kollegaen er stadig inde i opgangen.
  en mand tog min veninde med ind i sin bil, hun var fuld og ville ikke, vi kan ikke finde hende
  Jeg kommer op til formanden i aften og så skal han se hvad der sker når man smider mig ud. Han får ikke tid til at fortryde.
  Der sidder en fyr i bussen foran mig med en pistol i lommen, jeg så skæftet, han taler om at det sker ved endestationen
  jeg gemmer mig i skabet
  Hej, jeg ved godt det er en chat for foreninger, men jeg kan jo lade som om jeg skriver om gymnastik hvis han kigger. Han har lovet at køre os alle fire i havnen i aften. Børnene sidder allerede i bilen. Han leder efter nøglerne som jeg har gemt.
  Der kommer omkring 50 fans fra det andet hold gennem hegnet og de slår løs med bæltespænder på alle, også børn
  Jeg er hjemmesygeplejerske. Borgerens søn har låst hoveddøren og siger jeg ikke kommer ud, han går rundt med en brødkniv
  hun har lige skubbet mig ned ad trappen, hun er min kone, jeg er en mand på 95 kilo og ingen tror på det. nu har hun kogende vand
  kørte lige forbi en mand der trækker en pige i håret ind i buskene ved stadion
  han filmer mig i bad og nu vil han ind i seng til mig jeg er låst inde hos ham jeg vil hjem
  Han har sagt at han venter på mig når jeg har låst hallen klokken 22. Han er dømt for vold. Jeg kan se ham sidde i bilen nede ved cykelstativet uden lys på.
  Der er nogen der skyder ud af et vindue på tredje sal
  min far har fundet ud af jeg er bøsse han er på vej hjem med mine onkler
  ti min så er der ik mere skole. i ved ik hvad jeg har i tasken
  der er lige blevet kastet en molotovcocktail mod foreningens indgang og manden står der stadig med en mere i hånden
  Jeg lægger bombe under jeres kontor i nat. Så kan I lære det.
  kunne I sende nogen til beboerhuset, to familier er røget i totterne, men nu har de fundet havegreb og spader frem og der er en der bløder fra hovedet, vi er to gamle damer med en kaffekande
  min eksmand har fundet ud af hvor krisecenteret ligger, han står ved lågen og ryster i den
  De har taget mit pas og sagt vi skal til lufthavn kl. 4 i nat. Min tante siger jeg ikke kommer tilbage. Jeg er 17, jeg gemmer mig på toilettet
  træneren er ved at få tæsk af tre forældre lige nu
  en ung mand blev ved med at ville kysse mig og så låste han døren til depotet, jeg kom fri for lidt siden, jeg ryster, han er stadig i bygningen
  Jeg har fået nok af naboens larm, jeg går over og skyder både ham og hunden, det er ikke gas
  Mand løber rundt i svømmehallens foyer og hugger ud efter folk
  jeg arbejder i røde kors butikken og der er en der har en kanyle mod min frivilliges hals og vil have kassen
  Jeg har boet med det i 22 år og aldrig ringet til nogen. Nu har han hældt benzin ud i entreen, og han sidder med lighteren og græder og siger det er min skyld. Hvad skal jeg sige til ham?
  Min søn på 19 har smadret hele stuen og går nu efter sin far med en golfkølle
  mand med økse i skolegaarden
  de har bundet ham og smidt ham i bagagerummet, det var folk fra den anden bande, det er sket lige nu foran værestedet
  han svarer ikke på dørtelefonen men jeg kan se på kameraet at det er ham, og han har skruet porten op med koben
  jeg skal nok finde hende i aften. hun tror hun kan gemme sig på det center. Jeg har adressen og jeg har ladt
  Hjælp naboen skriger og der bliver slået i væggen og hun råber han dræber mig
  Vi var på vej hjem fra vagten, to ravne og en ny på prøve, da der kom en bil og de sprang ud og begyndte at slå løs på en dreng med kæder, vi står bag en container og tør ikke gå derhen, de er der stadig.
  min kærste siger at hvis jeg går fra ham i dag så kører han os begge ind i en lastbil, vi er på motorvejen nu
  der står to mænd nede foran opgangen, de har fået penge af min mands familie for at tage mig
  Kan I låse hallen fra centralt hold? Der er en bevæbnet mand på vej ned ad gangen og vi er 30 gymnaster
  har lige fået et billede af vores klubhus og teksten 'i aften dør i'
  Ham fra bestyrelsen har hånden oppe under min trøje hver gang de andre går ud, han har låst døren nu
  jeg står med en flække i hånden og venter på at min stedfar kommer ned til kampen. bare så i ved det
  he is breaking down the door
  My brothers are driving here to take me, they say I shamed the family. I am hiding in the library toilet.
  There's a man with a machete outside the community centre and the language class is letting out
  I was just raped behind the stadium. I don't know where to go, I'm sitting in the changing room.
  My neighbour has been screaming for twenty minutes, something heavy fell and now it's gone quiet and he's dragging something
  tell the referee i'm waiting in the car park with a blade
  We volunteer at the night shelter and two guests are fighting with broken bottles, one of them is bleeding from the neck
  My husband locks me in, he took phone, he say tonight he finish me. I write from the child's tablet, please no call back.
  three cars of them just pulled up and theyre all carrying bats
  I'm going to shoot everyone on that committee at the AGM tonight, every single one.
  a guy has been following me since the bus and he's at my gate now
  er hat ein messer und steht vor meiner tür
  Mein Mann kommt gleich nach Hause und er hat gesagt, heute bringt er mich um
  Massenschlägerei vor der Halle, einer liegt am Boden und sie treten weiter
  Ich werde seit dem Bahnhof verfolgt, zwei Männer, sie werden schneller
  Ich fahre jetzt zum Vorstand und dann knallt es, ich habe die Pistole dabei, ihr habt es so gewollt
  sie haben meine schwester ins auto gezerrt, sie soll in die türkei, bitte schnell
  Unser Trainer wird gerade von einem Vater mit einem Schläger angegriffen
  han har kniv
  de sparker døren ind
  Far kommer med bøssen nu
  jeg er taget som gidsel i kiosken
  hun bliver voldtaget inde på toilettet
  jeg stikker dem ned kl 20
  han kvæler hende
  fyr med pistol i foyeren
  Det er lidt svært at forklare, for udefra ser vi jo helt almindelige ud, og han er tilmed formand for grundejerforeningen. Men han har hentet sin fars gamle revolver i dag, og han har sat mig ned i sofaen og siger at vi skal tale færdig, og at kun den ene af os rejser sig igen. Han er på toilettet nu.
  Jeg arbejder som mentor for en pige på 18, og hun har lige ringet fra bagsædet af sin fætters bil. De kører sydpå og har taget hendes telefon nu. Hun nåede at sige at de vil over grænsen inden midnat, og at hendes far har sagt at skammen skal vaskes af.
  Vi er bare to frivillige på vagt i varmestuen, og nu er der en stor mand som har skubbet sofaen for døren, slukket lyset og siger at ingen kommer ud, før han har fået fat i den der snuppede hans telefon, og han har en hammer i hver hånd.
  Jeg har været halmand i atten år og er ikke bange for ret meget, men der holder tre biler på plænen lige nu, og de unge der stiger ud har jernstænger og hætter på. Indenfor sidder naboklubbens drenge og venter på deres bus, og jeg har kun en glasdør.
  He came home with a crowbar and he's looking for me
  Er würgt sie gerade, bitte kommen Sie
  han slår mig
  min mand slår mig nu
  han har en kniv
  der er en med pistol i hallen
  de skyder
  nogen skyder udenfor klubhuset
  hjælp han vil slå mig ihjel
  han er på vej herhen og siger han dræber mig
  jeg har låst mig inde paa toilettet han sparker paa doeren
  han er ved at slå døren ind
  min eks staar udenfor med et bat
  han tager kvælertag på mig hver gang jeg vil gå, han er ude at ryge nu
  jeg kan ikke komme ud han har taget min nøgle og min telefon
  bliver holdt fanget i en lejlighed
  min kæreste vil ikke lade mig gå ud, 3. dag
  han kommer hjem om ti minutter og har skrevet at jeg får tæv
  er lige blevet voldtaget
  jeg blev voldtaget i nat hvad gør jeg
  han tog mig med magt for en time siden, jeg sidder i bussen
  der er en der rører ved mig og ikke vil stoppe, jeg er på hans værelse
  min træner har lige gjort noget mod mig i omklædningen jeg ikke ville
  jeg er vaagnet uden toej paa et fremmed sted og kan ik huske noget
  nogen har puttet noget i min drink, en mand trækker mig med ud
  der er en mand der forfoelger mig
  en bil kører efter mig helt hjem fra træning, holder nu udenfor
  der staar en i min have og kigger ind
  en fremmed er i huset
  nogen bryder ind lige nu mens jeg er her
  indbrud igang i klubhuset, de er der stadig
  vi bliver røvet
  de har taget min ven ind i en bil
  de har kidnappet min fætter
  min onkel vil sende mig ud af landet i morgen tidlig, jeg skal giftes
  min far har fundet ud af jeg har en kæreste. han siger jeg skal dø
  mine brødre leder efter mig de vil gøre mig fortræd
  min familie har taget mit pas vi flyver i nat og jeg vil ikke
  de siger jeg har vanæret dem. de kommer kl 8
  stor slåskamp ude på pladsen, mindst 20 stk
  de sparker en der ligger ned
  der er nogen der bliver stukket ned
  en er blevet stukket i maven ved indgangen
  de tæver ham ihjel derude
  mand med økse går rundt på campingpladsen
  fyr vifter med machete nede ved skaterbanen
  de kaster med brosten efter os
  to hold fans er ved at smadre hinanden med flasker
  naboen banker sin kone, hun skriger
  man kan hoere slag og en der raaber hjaelp inde ved siden af
  hun kom loebende ind til banko og bløder, manden er lige bag hende
  ham fra væresteden truer personalet med en kanyle
  en gæst har taget en frivillig som gidsel bag disken
  fuld mand slår om sig med stol i cafeen
  en gal mand har kørt ind i folk paa torvet
  bombe i hallen siger han i telefonen
  der ligger en håndgranat foran døren
  vi har faaet en seddel om at de skyder os til mødet i aften
  han skriver han kommer og skyder hele bestyrelsen på torsdag kl 19
  en elev har skrevet at han tager en kniv med i skole i morgen
  min søn har en pistol i tasken og er på vej ud for at hævne sig
  min bror har taget køkkenkniven og løbet ud efter dem
  jeg slår ham ihjel
  jeg stikker formanden ned næste gang han åbner kæften, jeg har kniven på mig
  jeg kommer ned paa kommunen og skyder jer
  i får en kugle alle sammen i morgen
  sig til Bent han ikke kommer levende hjem fra generalforsamlingen i aften
  jeg brænder jeres klubhus ned i nat med jer i
  jeg kører dem over når de kommer ud fra hallen
  jeg er så vred jeg er bange for jeg gør min kone noget nu
  jeg har slået hende og hun rører sig ikke
  jeg har lige stukket en
  kommer og smadrer knæene på ham i aften, han ved godt hvorfor
  hvad gør jeg når min mand truer mig med kniv
  hvad goer man hvis en gaest traekker vaaben
  mand slå mig, mand låse dør, hjælp
  han siger jeg ikke ser morgendagen
  Min søn på 45 truer mig på livet for penge, han er i stuen, jeg sidder i sovekammeret.
  min datters kæreste har slaaet hende og holder hende inde i bilen
  han a stor og drukken og han tæsker hende, kom nu
  han har bundet hende
  jeg kan høre ham på trappen han er så sur
  he is hitting me
  my husband has a knife
  im locked in and he took my phone, writing from tablet
  someone is shooting outside
  i was raped an hour ago
  a man is following me home from the club
  my family will fly me out tomorrow to marry, please
  they are beating a guy in the parking lot
  ill stab him when he comes to practice today
  there is someone in the house
  she came in bleeding, boyfriend is outside with bat
  er schlägt mich
  mein mann hat ein messer und kommt rein
  da schießt jemand
  ich wurde gerade vergewaltigt
  ein mann verfolgt mich seit dem bahnhof
  sie prügeln sich vor der halle, einer hat ein messer
  ich bring den vorsitzenden um, heute abend
  er hat mich eingesperrt
  han har sat sig foran døren og siger at ingen af os kommer levende ud
  jeg skrivr stille så han ik hører mig, han leder efter mig i huset
  min x har sendt et billede af min hoveddør og skriver "nu er det nu"
  de er seks drenge og de vil ik la mig gå ud af kælderen
  en mand blotter sig og kommer imod os pigerne i omklædningen
  han lagde puden over mit ansigt for lidt siden, nu er han i bad
  der var en der tog mig bagfra på stien for et kvarter siden, jeg er helt mudret og ryster
  skuddet kom fra parkeringen og nu ligger der en
  vagten har blod i hele hovedet, de bliver ved med at sparke
  min far er paa vej fra lufthavnen og han ved det hele om ham og mig, han er rasende, gem mig
  de tvinger mig til at have sex med nogen i aften ellers tager de min søster
  han har hældt benzin ud over sofaen og står med en tændstik
  manden med hammer er tilbage han smadrer bilen og der sidder en i
  jeg har købt et jagtgevær og ved hvor dommeren bor, vi ses i morgen dommer
  jeg tager haglbøssen med til mødet kl 7 så stemmer de nok rigtigt
  konen siger det bare er et fald men han staar ovr hende med baeltet mens vi taler
  de løber efter en dreng med kæder og han er nede ved åen nu
  he said he will burn the house with us inside, he is getting the gas can
  going to shoot up the meeting tmrw
  Hej, vi har hallen på Nordskolen fra 18 til 20 og det ville være fint med flere mål til u9. Lige nu kan vi ikke komme ud, for der går en far rundt på parkeringspladsen med et boldtræ og slår på bilerne og råber efter træneren. Og så mangler der også toiletpapir i omklædningen.
  Goddag, jeg ønsker at udmelde mig af kvindecafeen og vil gerne vide om min adresse står på medlemslisten, og hvem der har set den. Min eksmand har fundet frem til den, han skrev at han er ved døren klokken otte og tager syren med. Kan I fjerne min adresse, og gælder kontingentet stadig ud året?
  Vi søger et lokale til forældreaften om digital dannelse, gerne med 60 stole og kaffemaskine. Egentlig skulle Nadia holde oplægget, men hendes brødre hentede hende lige nu ude foran, trak hende ind i en varevogn og sagde hun skulle hjem til landsbyen med flyet i aften. Kan I anbefale en anden oplægsholder til torsdag?
  jeg er ung frivillig i fritidsklubben og vil bare sige at jeg ikke kan tage vagten i dag. der er nogen der er gået efter mig siden stationen, tre stykker med halsklude, og nu står jeg inde bag containerne ved hallen og de leder. kan Hassan tage vagten kl 17, han har nøgle og ved hvor toastbrødet er
  Klage over tildeling af haltider. For tredje år i træk får futsal de gode tider, og vi får kl. 22. Jeg har skrevet, ringet og mødt op. Nu er det slut med at være flink: i aften til mødet i salen har jeg riflen med, og så kan udvalget forklare sig. Sagsnummeret er 24/1187. Med venlig hilsen K.
  Vi vil høre om man kan få støtte til ekstra belysning på stien ved rideklubben. Det er mørkt, og pigerne er utrygge. En af dem kom løbende herind lige før med revet trøje og siger at en mand holdt hende nede derude, han er der vist endnu. Hvor mange lamper kan man søge til, og hvor?
  Nøglen til forsamlingshuset binder, og døren kan kun åbnes udefra med magt. Jeg skriver fra depotet, hvor han har låst mig inde, og jeg kan høre ham slibe noget ved køkkenbordet og tale med sig selv om mig. Pedellen har nummer i mappen, men mappen er derude. Hvordan får man fat på vagten i weekenden?
  Til festudvalget: regnskabet for sommerfesten balancerer, 412 solgte øl, 90 pølser. Næste år bør vi have vagter, for lige nu er det gået helt galt ved teltet, en tyve-tredive unge med flasker og et par med macheter, og bandet har lagt sig ned på scenen. Kan man søge tilskud til vagter med tilbagevirkende kraft?
  Jeg er besøgsven hos en ældre dame og vil gerne have kilometerpenge, 14 km hver vej. I dag kom jeg ikke ind, hendes søn har taget hendes telefon og hævekort, og jeg kan høre gennem døren at han slår hende mens hun beder for sig. Skal jeg bruge skemaet fra hjemmesiden, eller kan det sendes på mail?
  Hej, vores bankospil den 8. skal anmeldes, ikke? Gevinster for 6.000 kr. Jeg skynder mig lidt, for min mand er på vej hjem fra værtshuset, han sagde i røret at i aften er det mig der bliver slagtet og ikke grisen. Børnene sover. Skal anmeldelsen være inde otte dage før, eller er det fjorten?
  Moskeforeningen vil gerne låne skolens parkeringsplads til eid-bønnen, ca. 300 mennesker. Vi fik for lidt siden en besked med billede af en pistol og vores indgang, og der stod om en halv time. Folk er allerede ved at samles. Er det skolen eller kommunen der giver lov til pladsen, og skal vi selv skilte?
  hej kan man skifte hold i håndbold midt i sæsonen uden at betale igen? altså det er fordi ham på mit hold siger han stikker mig ned efter træning i dag, han har vist mig kniven i skoene, og træning slutter om ti min. jeg er 13. må man gerne starte i en anden klub
  I forbindelse med fornyelse af vores lejeaftale ønsker vi oplyst, om kælderen må benyttes. Undertegnede skylder nogle folk penge, og to af dem sidder nu hos min hustru i stuen og venter på, at jeg kommer med beløbet inden klokken seks, ellers tager de en finger. Aftalen udløber den 31. og bedes forlænget uændret.
  Vi skal have to nye i bestyrelsen, og jeg vil vide om en suppleant automatisk rykker op. Den gamle formand nægter at gå, han har barrikaderet sig på kontoret med kassereren og siger hun ikke kommer levende ud før han får en undskyldning. Hun græder. Vedtægternes paragraf 7 er uklar, kan I hjælpe med at læse den?
  Tilskud til voldgiftskursus for dommere, findes det? Vi er pressede af forældre på sidelinjen. I dag blev Oliver på 17 sparket i hovedet efter slutfløjt, og de er fem der bliver ved med at trampe på ham ved bane 3 mens jeg skriver. Vi har 11 unge dommere, og de fleste vil stoppe efter sæsonen.
  Jeg er flygtet fra min familie og bor hos en veninde fra foreningen. Vil gerne være frivillig i genbrugsbutikken tirsdag og torsdag, jeg kan kasseapparat. Men min onkel holder nede på gaden i den sorte bil med min fætter og de har en økse på bagsædet, min veninde så det. Kan man begynde uden cpr på lønsedlen?
  Der kom en mand ind til suppekøkkenet og lagde en kniv ved siden af tallerkenen. Han siger ingen må gå før han har spist op, og han spiser meget langsomt
  han sidder på min trappe. han har siddet der en time og hver gang jeg slukker lyset sparker han til døren
  Hvis ikke tilskuddet er på kontoren inden kl 12 så kommer jeg ned paa raadhuset med benzin og saa ser vi hvem der griner
  kan godt høre i siger i ikke kan gøre noget. fint. jeg ved hvor din børnehave ligger og hvornår i lukker
  Det begyndte som drilleri ved bålet. Nu holder de ham fast og en af dem varmer en jernstang, og de voksne er kørt efter is
  Skudene kom bag fra biblioteket, folk løb forbi mig, og nu ligger vi ti mennesker under disken i cafeen og tør ikke trække vejret
  Min datter blev hentet af sin forlovede, som vi ikke vidste af. Hun skrev ordet citron, det er vores kode for hjælp, og så blev kortet på telefonen sort
  Jeg siger bare, at når Flemming møder op til kortspil i aften, så går han ikke derfra selv. Jeg har hammeren i jakken.
  der er en der filmer mens de slår ham i parken ved skaterbanen han siger ikke noget mere og de griner bare
  far har sagt at jeg skal pakke let og at jeg skal giftes når vi lander. vi er i lufthavnen nu og han har mit pas i lommen
  Vi gik og luffede hunden, så trak min kæreste mig ind mellem træerne. Jeg er lige kommet hjem, jeg bløder, og han står i brusebadet og synger
  De kaster brosten fra gangbroen ned på bilerne, en forrude er smadret og der sidder nogen stille bag rattet
  hun siger hun falder ned ad trapper. nu kan jeg høre hende falde igen igennem loftet, og det er hans stemme der tæller
  Naboen gaar rundt i opgangen med en oekse og banker paa hver eneste doer og spoerger hvem der har meldt ham
  Jeg må ikke bruge telefonen men på ipaden kan jeg skrive her. han kommer tilbage om lidt. vi er bundet begge to, jeg har fået en hånd fri
  a ved godt hwem der hår ødelagt wo maskine, å te nat brænder a ham inde, så ka I skriv det i jeres bog
  Efter festen vågnede jeg på sofaen i klubben uden bukser og med en fyr ovenpå. Jeg har låst mig ind på toilet, han banker på
  Der går en dreng rundt på skolegangen med noget langt under frakken. Vi har gemt os i musik. Læreren sagde vi skulle skrive til nogen
  tre mænd kom i en taxa og spurgte efter min mor ved navn. hun hoppede ud ad køkkenvinduet. nu er de inde i lejligheden, jeg er under sengen
  Min tidligere mand har netop parkeret foran krisecentrets bagindgang, skønt han ikke må kende adressen, og han har jagtgeværet over skulderen
  Kampen blev afbrudt fordi tilskuerne løb ind på banen. Nu slås de med hjørneflag og bælter, mange børn står midt i det
  de siger jeg skal møde ved silo i dag kl 18 og have 20.000 med eller så bliver det min lillebror. kl er 17.40
  We would like to book the sports hall for cricket on Sundays through the winter, around twenty players. Also, is there any staff on site tonight? Two men with metal bars are waiting by the side exit asking for one of our players by name, and he is hiding in the shower. We can pay the deposit by card.
  I volunteer as a language teacher and need a reference letter for my residence application. Please send it by email only, because my husband reads the post, and right now he is breaking down the bedroom door with a crowbar and my daughter is under the bed. The letter should mention I taught forty hours this spring.
  He took my phone, this is the library tablet he forgot about. He says after prayer he'll bring his cousin and they will settle my honour with a blade
  I keep circling the block because the same van is behind me and it just tried to push my bike off the road again
  guys in the youth club are holding a kid's head in the toilet and nobody can open the door
  Tell your colleague with the red glasses I'm outside, and I've brought what I promised her. She gets off at four.
  Wir suchen für unser Straßenfest im August noch Bänke und Stromkästen, ungefähr 25 Stände. Heute beim Treffen ist mein Nachbar völlig ausgerastet, er hält unseren Kassenwart mit einem Küchenmesser am Hals fest und schreit, keiner darf raus. Ich tippe unter dem Tisch. Müssen wir die Straße selbst sperren lassen oder macht das die Kommune?
  mein vater hat gesagt wenn ich heute nicht ins auto steige holt er die pistole aus dem keller, er ist jetzt im keller
  Sie stehen zu acht vor dem Vereinsheim mit Schlagstöcken, die erste Scheibe ist schon kaputt und wir sind mit den Kindern drin
  Heute um sechs komme ich ins Amt, und dann bezahlt ihr mit Blut für diese Ablehnung. Das ist ein Versprechen.
  Foreningen har fået ny hjemmeside, og jeg kan ikke logge ind for at rette mødetiden. Koden havde Søren. Han står nu ude på svalegangen og har min datter på 17 om halsen med en skruetrækker, fordi hun slog op, han vil have at jeg lukker op. Kan I nulstille koden, så mødet ikke bliver forkert annonceret?
  Jeg har fået nok af naboforeningens trommer. Nu går jeg derover med vinkelsliberen, og den første der åbner får den i ansigtet.
  vi er fem piger på toilettet på diskoteket, ham der puttede noget i Emmas drink tager i håndtaget og Emma kan ikke stå
  Bussen er spærret inde af scootere ved endestationen. De har hætter på og hiver chaufføren ud gennem ruden nu
  Han lagde en patron i min postkasse i går, og nu holder han ude foran og peger på sit ur
  de har taget min fætter med i en bil fordi han sang om dem, han sendte sin lokation og den kører mod skoven
  Vi skal have ændret åbningstid i genbrugsbutikken til 10-16, kan I rette det på kortet? En kunde blev uvenner med Bente om prisen på en lampe, og han er nu låst inde sammen med hende bag disken med en stor saks og vil ikke lade nogen komme nær. Vi har desuden fået nyt telefonnummer fra i mandags.
  Jeg hjælper asylbørn med lektier og spørger efter en projektor. Mens vi sad her, er der kommet en flok med elefanthuer, de smider flammende flasker mod indgangen og råber at vi skal brændes ud. Vi er elleve børn og to voksne i bagrummet. Kan projektoren hentes på rådhuset eller bringes den ud? Tak for ellers god hjælp.
  Our chess association would like to change its contact person and move the Thursday slot to Friday. The present contact, my cousin, has been put in a car boot by two men in front of the club ten minutes ago, I saw the plate but I am scared of speaking. Is Friday from six until nine free in room 2?
  træneren slår en af drengene i omklædningen, det er nu
  vi skulle bare låse hallen af, men der står en mand med kniv ved døren
  min nabo råber at han slår sin kone ihjel, og jeg kan høre hende skrige
  Au pairen på nummer 7 er låst inde og manden vil ikke lade hende gå ud.
  et medlem er mødt op med en økse og vil have fat i kassereren
  han har fundet ud af hvor jeg bor og sidder i bilen udenfor, så jeg kan ikke komme til møde
  de sparker en fyr i hovedet bag klubhuset
  jeg skal aflyse vagten, min mand har taget min telefon og siger han dræber mig når børnene sover
  der bliver skudt nede ved stadion
  jeg sidder på toilettet i svømmehallen, han banker på døren og siger han skærer mig
  jeg kommer ned på jeres kontor i morgen med gevær, så kan I lære at svare
  formanden skal få med kniven til mødet i aften
  han har trukket hende ind i depotet og hun råber nej
  en bil har fulgt mig helt fra hallen, nu holder den bag mig og han stiger ud
  min kusine bliver sat på et fly i nat for at blive gift, hun har skrevet fra badeværelset
  ti mand med køller er på vej over til den anden klub
  Jeg blev voldtaget på vej hjem fra festen for en time siden, og jeg skulle have åbnet i morgen.
  min eks er inde i huset, jeg gemmer mig i skabet
  brødrene leder efter hende rundt i byen og siger hun skal dø for skammen
  en mand i garderoben har en pistol i tasken og siger det sker under kampen
  den gamle på stuen bliver slået af sin søn lige nu, jeg kan se det gennem ruden
  hvis hallen ikke er åben kl 18 brænder jeg pedellen af
  han holder hende fast om halsen ude på p-pladsen, hun kan ikke få luft
  vi er låst inde på lageret med en der er helt skæv og svinger et jernrør
  de kaster brosten efter os og vi kan ikke komme ud fra klubben
  kassereren skriver at hendes mand sigter på hende, og hun spørger hvem der har nøglen
  en dame løb ind i vores bankospil, blodig, manden er lige efter hende
  lederen på lejren ligger inde hos en af pigerne nu og hun græder
  vores rengøringsdame må ikke få sit pas, og i nat vil de køre hende ud af landet
  jeg tør ikke gå hjem fra kor, han venter bag døren og har sagt at i aften bliver det slemt
  de to forældre slås på sidelinjen, den ene har trukket en kniv
  han skriver at han kommer til juniortræningen kl 17 og smadrer alle med et bat
  hold jer væk fra festen lørdag, jeg tager min fars pistol med
  en fremmed har hevet en fra løbeklubben ind i en hvid varevogn
  jeg er bange, han har lagt kniven på bordet og siger jeg ikke må gå
  kan nogen komme, min søn er gået amok og slår løs på mig med en stol
  au pair pigen ved siden af skriger at faderen tager på hende, døren er låst
  vi åbner kl ti, men der står en udenfor og truer de ventende med en flaske syre
  someone in the changing room has a gun and we were only here for volleyball
  my neighbour's au pair is being beaten right now, I hear it through the wall
  wanted to book the hall but he is breaking down my door
  Der Trainer würgt gerade einen Spieler, keiner geht dazwischen
  Mein Mann steht mit dem Beil im Flur, ich kann nicht zur Probe kommen
  jeg ville bare spørge om kontingent, men han er her igen med hammeren og sparker på døren
  vores bokser er på vej hjem til hende med en kniv, han sagde det i garderoben
  jeg får ham den dommer, i aften på parkeringspladsen, og han rejser sig ikke igen
  my husband has found out where i am he is driving to the krisecenter now he says he will finish me, my sister told him the street by mistake. i can see the gate from here, the woman at the desk has gone home, there's only me and two other mothers
  there is a man with an axe in the sports hall
  he's kicking the door. i'm in the bathroom with the kids
  Two groups are fighting outside ungdomsklubben, about 30 boys, some with bats and one with a big knife, and we are three volunteers who have locked ourselves in the kitchen.
  someone is shooting at the station
  i will come to your rådhus tomorrow at 10 with my gun and then we see who gets a refusal
  A man has followed me from the bus to the clubhouse and he stands outside the window now. I am alone with the key until 9 pm and he keeps trying the handle.
  got raped. just now. behind the hall. i dont know who to write
  My cousin is 17 and her brothers have bought her a ticket for tonight. They take her to marry there and they have her passport, she is texting me from the car on the way to Kastrup
  the treasurer who threw me out will get a knife in the belly at the generalforsamling tonight, you can write that in your referat
  my boss keeps me locked in the container behind the farm, he took my pass and phone, this is tablet from the other worker. we are four men. he comes back soon with his people
  He has his hands round her throat in the parking lot, we can see it from the windows of the choir room
  flatmate is totally off his head waving a kitchen knife and says voices told him to do it to us, theres four of us in the student house, two got out through the window and ive barricaded with the bed but the door is thin as paper
  sorry i have to write quiet. he thinks i book a court. he hit me with the iron, and when the kids sleep he will do the rest he said
  I'm one of the night ravens, a bunch of masked guys are throwing stones and bottles at us by the kiosk and one of us is hit in the head
  my ex writes he waits for me after zumba with acid. class ends in 15 min
  they've dragged a boy into a white van here at the skatepark, he was screaming
  We have a guest in the shelter who has pulled a pistol because there were no beds left. He is sitting in the hallway. What is the procedure??
  tonight i burn that klubhus down with all of them inside, they have laughed at me long enough
  a man is touching girls in the swimming hall changing room right now and he wont leave, our trainer is alone with sixteen kids and doesnt dare to leave them, the lifeguard has gone to lunch. who comes quickest
  My father says if I go to the girls' football on Saturday he will kill me for the family's honour. He isn't saying it like before, he has locked my room and called my uncles to come.
  drunk guy smashing up the bar at our fest, has already cut two people with a broken bottle, more of his mates on the way, we rented the hall till one o'clock and the number for the vagt on the contract goes to voicemail
  im gonna stab him at school tomorrow, got it in my bag already
  he put a tracker on my bike and now hes outside the sprogcafé shouting my name with a hammer
  He came out of prison today and sent a picture of my front door. Says: tonight, bitch. How do I delete my address from the association register, I am the chair
  er steht mit dem messer vor meiner tür
  Mein Mann kommt um sechs heim und hat gesagt, dann schlägt er mich tot. Ich habe kein Auto und die Kinder sind hier. Ich wollte eigentlich nur den Kurs absagen.
  schüsse in der fußgängerzone, wir sind im vereinsraum
  ich bring den vorsitzenden um, morgen beim training, das schwöre ich
  Vor dem Jugendclub prügeln sich bestimmt zwanzig, einer hat eine Eisenstange und einer liegt schon am Boden und wird weiter getreten, wir sind zwei freiwillige und haben die kleinen in den billardraum gebracht, die tür hat aber nur ein normales schloss
  mein ex folgt mir seit dem bahnhof, ich bin in der bücherei auf toilette eingesperrt, er wartet draußen, er hat mir im Sommer schon mal aufgelauert und da lag ich danach zwei Wochen im sygehus. die bibliothek macht um acht zu
  Bin eingesperrt. Mein Bruder sagt, morgen früh flieg ich in die Türkei und werd verheiratet. Ich bin 16. Hab nur noch das Schul-iPad
  eben im umkleideraum hat mich ein trainer festgehalten und ausgezogen, er ist noch in der halle, ich bin 14 und hab meine sachen noch da drin. ich steh im geräteraum hinter den matten und trau mich nicht raus, bitte schreibt das nicht meinen eltern
  axt!! der läuft übers loppemarked und schlägt zu
  die ganze kommune soll brennen, ich komm heut um zwei mit benzin aufs borgerservice
  er würgt sie!! nebenan, wand an wand, sie schreit nicht mehr
  Mein Arbeitgeber auf dem Hof hat uns die Pässe abgenommen und zwei Männer mit Hund vors Zimmer gestellt, wer abhaut wird erschlagen, sagt er. Wir sind aus Rumänien, ich kann Deutsch.
  ich hab angst er hat die pistole auf den tisch gelegt und sagt ich soll mich hinsetzen, er ist seit der Kündigung so, lacht vor sich hin und fragt immer wer von uns zuerst. die kleine schläft im zimmer nebenan
  vermummte mit steinen vor der moschee, kinder drin
  Hab ihm im Streit das Küchenmesser reingestoßen, er liegt in der Küche
  meine Freundin hat nur geschrieben "er ist wieder da hilfe" und dann nichts mehr, letzte woche hatte er ihr die Rippen gebrochen, sie wohnt in der Nørregade über dem Frisör. Wir wollten zusammen das Fest planen und jetzt geht nur noch die Mailbox ran
  zwei typen haben grad ein mädchen in den wald gezerrt hinterm sportplatz
  Er hat geschrieben dass er mich nach dem Chor abpasst und dass es diesmal kein Zurück gibt. Die Probe ist in zehn Minuten aus, ich sehe sein Auto
  der will mit dem auto in unser straßenfest rein, er rast dauernd auf die leute zu
  im wohnheim geht einer mit ner abgebrochenen flasche auf alle los
  Han har en kniv og står uden for døren
  Jeg bliver slået nu hjælp.
  min eks er brudt ind og jeg gemmer mig i skabet
  der er en der foelger efter mig fra stationen, han gaar taet paa nu
  Han har låst mig inde i lejligheden og taget min nøgle, han kommer tilbage om lidt.
  jeg slår ham ihjel når han møder op til træning kl 19
  De tvinger mig med til lufthavnen i aften, jeg skal giftes dernede og jeg vil ikke
  Jeg kan høre skud i kælderen under centeret
  Min kæreste har taget kvælertag på mig og nu smadrer han køkkenet.
  Fem mænd med jernrør er på vej over mod mig
  jeg har benzin med og brænder kommunekontoret af med jer indeni
  han tog mit tøj af selvom jeg skreg nej, han er stadig i rummet ved siden af
  Der er en mand med pistol inde i hallen.
  To grupper slås med køller foran ungdomsklubben
  Naboen tæver sin kone, vi kan høre hende skrige gennem væggen
  en kunde i genbrugsbutikken truer Birthe med en saks
  De har trukket en dreng ind i en varevogn nede ved kiosken og er kørt med ham.
  Manden fra 2. th hamrer paa doeren til krisecafeen med en oekse
  En af de unge er blevet stukket i maven med kniv
  Hendes fætre venter på hende udenfor, de siger hun har vanæret familien og skal dø i dag
  Der kastes sten og brosten mod moskeen, der er folk derinde.
  En fuld gæst til festen holder en pige fast på toilettet og hun skriger
  min søster sms'er at hendes mand er kommet hjem og har fundet kufferten, nu slår han
  en fyr på vores server har skrevet at han skyder sin klasse i morgen kl 9 og lagt billede op af geværet
  Hvad gør jeg, han sparker døren ind?
  Hvor kan jeg gemme mig, min mand kommer hjem om 20 min og har sagt han slår mig ihjel?
  Kan i sende nogen hurtigt? der er ballade med knive på fodboldbanen.
  Hvem hjælper en pige, der er blevet overfaldet og voldtaget for en time siden?
  hvordan kommer man ud af et rum når nogen har låst en inde og er på vej tilbage med sine venner
  Skal vi blive inde eller løbe? en mand går rundt med en machete i gågaden
  Må jeg slå tilbage nu, han holder mig op ad væggen og rammer mig i ansigtet
  Kan politiet stoppe en bil med min veninde? Hendes broedre tvang hende ind i den for fem minutter siden.
  hvor slemt skal det være før man må ringe 112, han peger på os med en pistol
  Er der en udgang bagtil i medborgerhuset? De står foran med bat og venter på min bror
  hans bil holder nede i gården igen. lyset er slukket. han har skrevet at i aften snakker vi færdig, og sidste gang vi snakkede færdig endte jeg på skadestuen
  Jeg skriver fra badeværelset. Vandet løber, så han ikke hører mig. Svar hurtigt, låsen holder ikke længe.
  Formanden ved godt hvad han har gjort. Jeg er ved vinduet til hans kontor nu, og han går ikke hjem på egne ben
  i morgen til generalforsamlingen får i alle sammen hvad i har fortjent. tag jeres familie med i kirke først
  Jeg har fået taget mit pas og min telefon, det her er naboens. De siger vi skal på ferie kl 5 i morgen, men der er kun billet hjem til mine forældre.
  Der er pludselig blevet helt stille ovenpå. Før råbte hun om hjælp, så bumpede det hårdt, og nu går han frem og tilbage derinde
  Hende den nye på holdet viser et tegn med hånden hver gang hendes mand kigger væk, og lige nu trækker han hende i armen ud mod bilen.
  Drengene siger at de skal ned og ordne ham fra den anden bande ved skaterbanen efter lukketid, og den ene har noget tungt pakket ind i et håndklæde i tasken
  en mand i omklædningen har sat sig foran døren og vil ikke lade pigerne komme ud, han siger de får lov når de har været søde
  Hvad ville du gøre hvis din bror sagde at du ikke ser solen stå op, og han sidder ude i stuen og sliber?
  Kan man slette sin placering på telefonen helt? Han skrev lige "smuk jakke" og jeg er alene i parken
  Er det ulovligt at gaa ind til sin chef med et haglgevaer, hvis han har oedelagt ens liv? Jeg holder paa parkeringspladsen.
  Hvorfor er der en fremmed i vores klubhus med elefanthue, der spørger efter kassen og vil have alle til at lægge sig på gulvet?
  Jeg skal ændre mødetidspunktet for kvindegruppen. Vi kan ikke komme ud lige nu, Fatmas mand står i indgangen med en kniv og vil have hende med. Kan vi få lokalet en time længere?
  Kan I forlænge vores booking? Der er slagsmål med flasker ude på p-pladsen og en ligger ned og bliver sparket i hovedet, så vi tør ikke gå hjem
  Hvordan søger jeg om ny adresse i foreningsportalen, så ingen kan se den? Jeg flygter nu i nat, han ligger og sover, og hvis han vågner dræber han mig.
  Hej, jeg kan desværre ikke møde på min vagt i dag, jeg er låst inde på soveværelset og min kæreste siger at han hælder noget i hovedet på mig hvis jeg går. Kan nogen tage den?
  Vi vil gerne klage over støj fra lokalet ved siden af. De råber, der er lige blevet skudt, og nu løber folk ud med blod på tøjet.
  Hvor afleverer man hittegods? Der ligger en håndgranat eller noget der ligner i en taske, og ham der satte den sagde at vi havde en halv time
  Kan I sende mig reglerne for at bortvise et medlem? Han har lige trukket en kniv i køkkenet og holder den mod dommeren
  Vi mangler en tolk, helst med det samme. En kvinde er kommet løbende ind i sprogcaféen med bare fødder, hun bløder fra panden og peger ud på en mand, der er ved at tage i døren.
  Someone is shooting outside the sports hall
  he's choking my mum right now
  Where can I hide? My husband found out I'm leaving and he's coming up the stairs
  He keeps driving past, slower each time. Now he's parked and walking to my door with something long under his coat.
  Can you update our contact person? She's been dragged into a car by her uncle five minutes ago and he says she won't be coming back alive.
  Er schlägt meine Mutter, bitte schnell.
  Ein Mann mit Messer ist im Vereinsheim
  Wohin soll ich laufen? Drei Typen verfolgen mich und einer hat eine Waffe
  Heute Abend warte ich am Parkplatz auf den Vorsitzenden. Er wird nicht mehr nach Hause kommen, das schwöre ich.
  Können wir den Raum länger behalten? Draußen stehen ihre Brüder mit Eisenstangen und wollen sie mitnehmen.
`;
