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
`;
