/** Messages about one's own life, or another's: outright, veiled, reported. One a line; the guard learns from them. */
export const ownLifeExamples = `
  Jeg ved godt, at I mest svarer på det med foreninger og tilskud, og regnskabet er afleveret, alt er ryddet op. Jeg har ikke lyst til at være her mere, og jeg er bange for, hvad jeg gør i nat.
  Jeg er træner for et pigehold, og alt det med klubben er i orden. En af mine spillere på 14 har skrevet til mig for fem minutter siden, at hun har taget en masse af sin mors piller og ikke vil vågne igen. Jeg ved, hvor hun bor, men jeg er langt væk.
  Der er ikke noget, I skal booke eller svare på om gaver. Jeg har delt mine ting ud, skrevet brevene og fundet en til katten. Jeg ville bare sige til nogen, at det bliver i aften.
  I don't want to be here any more, and tonight I can't see any reason to keep going.
  My friend writes she took all her pills.
  selvmordstanker help me now
  Jeg kan ikke holde det ud mere og vil helst ikke være her i morgen.
  Min veninde har skrevet farvel til os alle, og hun tager ikke telefonen.
  Jeg kan ikke være her mere og har skrevet farvelbrev til mine børn i aften.
  En af vores frivillige har lige sendt en besked om, at hun ikke vil leve længere.
  Den unge pige i vores teater har taget en masse piller, og hun er alene hjemme.
  Jeg står på broen og orker ikke en nat mere med det her.
  Han skriver, at alle har det bedre uden ham, og nu tager han ikke telefonen.
  Et medlem har netop skrevet til mig, at han ikke ønsker at leve længere, og han svarer ikke på opkald.
  Jeg kan ikke overskue at vågne i morgen og har tænkt på at gøre en ende på det hele i aften.
  Jeg har taget flere piller, end jeg burde, og er begyndt at blive meget sløv.
  Vores kasserer siger farvel til os alle på mail og skriver, at det er bedst, hvis han forsvinder i nat.
  Jeg har skrevet brev til børnene og gjort alting klar til i aften. Jeg ville bare sige pænt farvel til nogen.
  Siden hun døde, er der ingen mening mere, og i nat gør jeg en ende på det. Det er ikke nogens skyld.
  Jeg har besluttet, at De alle får det nemmere uden mig. Katten har fået mad til i morgen. Tak for alt.
  Mit barnebarn på 16 skriver, at hun står oppe på broen og ikke vil mere. Jeg er i en anden by. Hvad gør jeg lige nu?
  Der lugter så stærkt af gas i hele opgangen, og min nabo ligger i sin gang og vil ikke vågne. Jeg skriver, fordi jeg ingen telefon har.
  selvmordstanker
  hjælp vil ikke leve længere
  ven har skrevet farvelbesked
  taget for mange piller
  ingen udvej, kan ikke mere
  en pige på holdet skriver at hun ikke vil være her i morgen
  kan ikke mere, det er nemmere for alle hvis jeg er væk
  har taget for mange piller
  veninde skrev farvel til mig og tager ikke telefonen
  jeg orker ikke mere, jeg vil ikke være her længere
  min ven har lige skrevet farvel til os alle i gruppen og svarer ikke
  Jeg har taget mange piller. Jeg er bange nu.
  har en plan for i nat, kan ikke holde det ud. ved ikke hvorfor jeg skriver her
  min søster siger det ville være bedst for alle hvis hun ikke vågnede i morgen
  alle har det bedre uden mig. jeg har skrevet brevet
  Jeg kan ikke mere, jeg har skrevet et brev til mine børn og så er det slut i nat
  Der er ingen der hører på mig, og efter i nat behøver ingen gøre det mere
  Min veninde har skrevet farvel til os alle sammen for ti minutter siden og tager ikke telefonen
  jeg har lyst til at dø
  Jeg vil ikke leve længere
  jeg orker ikke at leve mere
  jeg gider ikke livet mere
  jeg tager livet af mig selv i aften
  jeg har tænkt mig at begå selvmord
  Jeg overvejer at tage mit eget liv.
  jeg tænker på selvmord hele tiden
  har selvmordstanker og ved ikke hvem jeg skal snakke med
  hej, jeg ved ikke om det er her man skriver men jeg har ikke lyst til at være i live
  jeg håber jeg ikke vågner i morgen
  i ville alle have det bedre uden mig
  verden er et bedre sted uden mig
  jeg er en byrde for alle, det er bedst at jeg forsvinder
  jeg kan ikke se nogen grund til at blive ved
  jeg ser ingen vej ud
  det er slut nu. jeg har taget alle mine sovepiller
  Pillerne ligger klar på bordet
  jeg står på taget af parkeringshuset og tør næsten ikke skrive
  jeg sidder ved skinnerne og venter på toget
  jeg har fundet et reb
  jeg har købt et reb og skrevet et brev til min mor
  jeg har skåret mig i armen og det bløder meget
  jeg skærer i mig selv og kan ikke stoppe
  Nu har jeg sagt farvel til alle. Tak for alt.
  i morgen er jeg her ikke mere
  dette er det sidste i hører fra mig
  når I læser det her er jeg væk
  Jeg vil hellere være død end leve sådan her
  jeg ville ønske jeg var død
  jeg savner min kone så meget at jeg vil op til hende i nat
  jeg vil være sammen med min kone igen, pillerne er talt op
  det gør for ondt at leve
  livet er ikke værd at leve mere
  jeg har mistet lysten til at leve
  jeg har ikke mere at leve for
  Kan i passe min hund fra i morgen, jeg er her ikke mere
  jeg ender det hele i dag
  jeg gør en ende på det nu
  jeg kan ikke mere, jeg springer ud foran et tog
  jeg hopper fra broen i aften
  jeg har siddet med kniven i hånden hele natten, jeg er bange for mig selv
  Jeg er bange for at gøre noget dumt i nat
  jeg er bange for hvad jeg kan finde på at gøre ved mig selv
  jeg vil gøre skade på mig selv
  jeg stoler ikke på mig selv i aften, jeg er alene og har drukket
  kms i dag
  orker ik mer vil bare dø
  vil ik leve mer
  jeg vil slå mig selv ihjel
  jeg hænger mig
  jeg har taget en overdosis
  Har lige slugt 40 panodiler
  jeg har taget alle pillerne i skabet
  min søn har skrevet at han vil tage livet af sig
  Min datter har taget en overdosis
  min kæreste truer med at begå selvmord lige nu
  min mor siger at hun vil dø og har låst sig inde
  en fra holdet skriver han vil hænge sig
  Et af vores medlemmer har lagt et opslag op om at han ikke er her i morgen
  min bror har sendt en besked hvor han siger undskyld for det hele og at vi skal passe på mor, og nu er telefonen slukket
  vores nabo står ude på altanen på femte sal og vil springe
  en dreng sidder ude på kanten af broen
  min veninde har skåret i sig selv, der er blod over det hele
  min mand er gået i skoven med sit jagtgevær og siger han ikke kommer hjem igen
  hun har taget alle sine hjertepiller og vil ikke have hjælp
  Han har skrevet et afskedsbrev
  Vi har fundet et afskedsbrev på hans værelse og han er væk
  selvmord i aften
  jeg har alt planlagt, det bliver på fredag efter arbejde
  Jeg har planlagt hvordan jeg gør det
  jeg er færdig med livet
  Livet giver ingen mening mere. Jeg vil væk herfra for altid.
  jeg er træt af at leve
  jeg ønsker ikke at være en del af den her verden længere
  der er ingen der ville savne mig hvis jeg var død
  jeg har givet min kat væk og betalt mine regninger, så nu er der ikke mere at gøre
  I don't want to live anymore
  i dont wanna be alive
  I'm going to end my life tonight
  I can't go on like this, I just want it to be over
  everyone would be better off without me
  I have taken all my sleeping pills
  I took too many pills and I'm scared
  thinking about suicide
  i am standing on the bridge and i want to jump
  my flatmate says he is going to kill himself
  my daughter cut her wrists
  there's no point in living any more
  I have a plan and I'm going to do it tonight
  I feel suicidal
  my friend texted me a goodbye message and isn't picking up
  Ich möchte sterben
  ich habe zu viele Tabletten genommen
  Meine Freundin will sich umbringen
  ich kann nicht mehr, ich mache Schluss mit allem
  ohne mich wären alle besser dran
  Ich will nicht mehr aufwachen
  Mein Sohn hat einen Abschiedsbrief geschrieben und ist weg
  ich habe Selbstmordgedanken
  hej bot. jeg tror ikke jeg er her til næste uge, kan i slette min tilmelding og sige til min mor at det ikke er hendes skyld
  jeg gider bare ikke mere. livet er noget lort og jeg er klar til at smutte for altid
  Undskyld at jeg forstyrrer. Jeg er 82 og har besluttet mig for ikke at være til besvær længere. Tabletterne har jeg sparet sammen.
  det ville være lettest for alle hvis jeg kørte galt på vej hjem
  jeg har mest lyst til at køre direkte ind i en bropille
  skal bare have det til at stoppe. har barberbladet her
  jeg sidder i bilen i garagen med motoren tændt
  Min kone er gået bort og nu vil jeg følge efter hende, alt er gjort i orden
  jeg er så tæt på at gøre det
  kan ikke klare en dag til
  jeg vil ikke mere, jeg vil have fred, jeg har slugt det hele
  Jeg føler mig fanget i mit eget liv og den eneste udvej er døden
  hvis ingen svarer mig nu så gør jeg det
  har slået op hvordan man gør, det bliver i weekenden når de andre er væk
  min ven på discord har lige tændt for en live og sagt at han tager sit liv for øjnene af os
  Vores datter er løbet ud i natten og siger hun vil kaste sig ud foran toget
  Min far har taget haglgeværet og gået ud i laden, han har snakket om at han ikke gad mere
  en af mine elever har vist mig friske snitsår og siger hun ikke kan love at være her i morgen
  min roomie har låst døren og svarer ikke, og der ligger tomme pilleglas i køkkenet
  Han ringede grædende og sagde at det var sidste gang vi talte sammen
  hun har skrevet på facebook at hun slutter fest her, og at vi skal kysse børnene fra hende
  min søster har skrevet til familien at nu får hun endelig fred
  jeg har prøvet at hænge mig men rebet knækkede
  Jeg er bange for at være alene med mig selv i nat
  stemmerne siger jeg skal hoppe ud af vinduet
  stemmerne i mit hoved siger at jeg skal slå mig selv ihjel
  jeg har det så dårligt at jeg overvejer om det er det værd at være i live
  jeg vil væk. ikke flytte. bare væk.
  det er sidste gang jeg skriver til jer, tak for det hele og pas på hinanden
  Kan man donere sine organer hvis man selv vælger at gå? det haster
  jeg har aftalt med mig selv at det er i dag
  har drukket en flaske vodka og taget mors sovepiller, tror ikke jeg vågner
  jeg skar for dybt denne gang
  vi har en frivillig der sidder og siger at hun vil gøre en ende på sit liv, hvad gør jeg
  En mand ringede til vores telefon og sagde, at han står på Storebæltsbroen
  Jeg er bisidder for en ung fyr, og han har lige sendt mig en sms: 'nu er det nok, jeg smutter herfra, tak fordi du prøvede'
  I can't do this anymore. I've written the letters.
  please tell my sister I'm sorry, I took everything in the cabinet
  I just want to disappear forever tonight
  nobody would even notice if I died
  My student says she has a rope and wants to use it
  he's on the roof and says he'll jump
  I have been cutting myself and it won't stop bleeding
  life isn't worth it anymore, goodbye
  Ich habe keine Kraft mehr zum Leben
  Mein Bruder steht auf der Brücke und will springen
  Ich habe alle Schlaftabletten geschluckt
  es hat alles keinen Sinn mehr, heute Nacht mache ich Schluss
  sie sagt sie will nicht mehr da sein und hat sich eingeschlossen
  vil gerne afmelde mig holdet. og resten også. jeg holder ikke ud at være mig mere
  Jeg ville egentlig booke hallen, men det kan være lige meget nu. Jeg orker ikke at leve længere.
  Kan I finde en anden kasserer? Jeg er ikke her efter weekenden, og det er mit eget valg.
  Hej. Nøglerne til klubhuset ligger under måtten. Jeg kommer ikke tilbage. Sig til min kone at jeg elsker hende.
  jeg sletter mig selv fra alle hold, og fra verden
  er der nogen der er vågne? jeg har det virkelig slemt og tænker på at gøre noget ved det for evigt
  hvor mange panodiler er dødelige
  Jeg har ligget vågen i tre døgn og kan kun tænke på at det skal holde op, at jeg skal holde op
  min mand har lige sagt at han hellere vil dø end på plejehjem, og han har låst sig inde i garagen
  en ung mand på vores værested viser os et reb han har i tasken og siger det er i aften
  Jeg er telefonvagt for en pensionistforening, og en dame sagde lige at hun ville tage alle sine piller, og så lagde hun på
  min lillebror har postet et billede fra jernbanebroen med teksten farvel alle sammen
  Et korkammeret har sendt mig sin yndlingssalme og skrevet, at den skal synges til hendes begravelse, og at det snart er nu.
  hun siger at hvis jeg går, så slår hun sig selv ihjel
  min kæreste har taget en kniv og skærer i sine arme mens jeg skriver
  jeg har lukket vinduerne og tændt for gassen
  min mor har givet alle sine smykker væk og sagt at hun skal op til far snart
  Jeg har det som om jeg allerede er død, og nu mangler jeg bare det sidste
  vil ikke være i den her krop mere jeg skal bare væk for evigt
  orker ikke én dag mere i det her liv
  jeg har bestemt mig. på søndag når de er i kirke
  nogen der kender en måde der ikke gør ondt
  Der sidder en kvinde på rækværket på motorvejsbroen ved Lindeby
  jeg er træner og en af mine drenge har skrevet 'I får det bedre når jeg er væk' i holdets gruppechat
  jeg kan se min nabo stå med en løkke om halsen gennem vinduet
  I've decided, it's tonight. Please look after my cat.
  nothing left for me here, i'm done, goodbye everyone
  How many pills does it take to not wake up
  my husband went into the woods with his hunting rifle after saying he can't go on
  she says she has nothing to live for and she has locked the bathroom
  Ich halte es nicht mehr aus, ich will einfach nur weg sein für immer
  meine Tochter hat sich die Pulsadern aufgeschnitten
  jeg tænker hele tiden på at hoppe ud fra altanen
  hvis jeg ikke var her ville mine forældre have det bedre
  Jeg har gemt tabletter i flere uger, og nu har jeg nok.
  der er ikke noget tilbage for mig, jeg slutter i aften
  jeg skriver for at sige undskyld til alle, jeg kan ikke være med længere
  nu har jeg det sådan at jeg bare vil ligge mig på skinnerne
  Min nabo har sagt, at hun ikke vil opleve julen, og hun har givet mig nøglen til sin kat.
  min mand har taget strikken med ud i garagen
  hun har skrevet at vi ikke skal lede efter hende
  en ven er ved at tage sig selv af dage
  jeg er bange for at jeg tager alle pillerne når børnene er lagt
  min teenagesøn har lukket sig inde og siger han vil skære sig op
  jeg vil bare have at det er forbi, jeg har snoren klar
  livet er forbi for mig, i morgen finder i mig
  kan ikke holde til at leve med det her, jeg gør det færdigt i dag
  Tak fordi I altid var søde. Jeg tager afsted nu og kommer ikke igen.
  det eneste jeg tænker på er døden
  min kusine ligger i badekarret og har skåret sig
  kan i sige til mine drenge at far elsker dem, jeg er ude på molen nu
  jeg har skruet op for gassen og lagt mig
  i wish i could fall asleep and never wake
  I'm going to jump, I can't live like this
  my wife left a note and took the car, she said she wants to end it
  Nobody needs me. Tonight I'll take the pills.
  ich sehe keinen Ausweg mehr, ich springe
  Meine Mutter hat gesagt, sie will nicht mehr leben, und geht nicht ans Telefon
  jeg gir op, vil ikke være til mere
  selvmrod, jeg kan ik mere
  Vi skal melde lokalet fra på torsdag. Det er fordi jeg ikke er her længere til den tid, jeg har taget en beslutning om mit liv.
  Kan man få refunderet kontingentet, hvis man vælger at dø?
  Jeg har skrevet testamente og lagt det på bordet. Farvel.
  jeg har været død indeni længe, i nat bliver det rigtigt
  hvis i alligevel ikke kan hjælpe mig så er der kun en ting tilbage
  mine børn har en ny mor nu og ingen vil mærke at jeg forsvinder
  jeg går ned til stranden nu og ud i vandet og kommer ikke op igen
  jeg vil gerne have nogen til at finde mig så det ikke bliver min søn
  alt gør ondt og jeg har lagt alle glassene frem
  jeg kan høre toget komme
  min bror har slettet alle sine profiler og skrevet undskyld mor
  pigen der sidder her i varmestuen siger at hun har taget 30 panodiler for en time siden
  En ældre mand i vores kor har sagt, at han vil følge sin kone, og han tager ikke telefonen i dag.
  min datters kæreste skriver at hun er på vej ud til broen
  vores lærling er gået og har lagt sit kørekort og sin telefon på bordet med en seddel
  Han sagde at det er sidste gang han hjælper os, og at livet ikke er noget for ham mere
  en ung fyr sidder på taget af skolen med benene ud over
  min mor vil ikke spise eller drikke mere, hun siger hun vil have lov at dø, hun er 55 og har en depression
  jeg har drukket for at få mod til det
  jeg har siddet og stirret på medicinen i to timer
  i'm not safe with myself tonight
  I don't see any other way out than dying
  my girlfriend is threatening to jump from our balcony
  a man just told me on the phone that he has swallowed all his heart medicine
  I have cut too deep and I am alone
  We were supposed to play on Sunday, but I won't be alive on Sunday
  my son posted a video saying goodbye to everyone
  Please cancel everything in my name. I'm done living.
  Ich habe mir die Arme aufgeschnitten
  Ich stehe am Bahnsteig und will nicht mehr
  mein Mann hat einen Strick mitgenommen und ist in den Wald gefahren
  Ich will meinem Leben ein Ende setzen
  Meine Schwester hat geschrieben, dass sie nicht mehr kann und alle um Verzeihung bittet
  Jeg har ikke tænkt mig at opleve min næste fødselsdag
  Ingen ville opdage det, hvis jeg tog de her piller nu
  hvad skal jeg gøre, min datter har lige fortalt at hun har lyst til at dø
  vi kan ikke få fat på Lars, og hans sidste besked var at han ikke magter mere og at det er farvel
  jeg har lyst til at gå ud foran en bil
  min bror har været deprimeret længe og har nu købt en gasflaske og låst sig inde i campingvognen
  livet skal bare stoppe, jeg kan ikke være i det mere
  Jeg ville spørge om tilskud til høreapparat. Men egentlig vil jeg bare sige at jeg har opgivet og at pillerne ligger her
  jeg er gået ud på molen og jeg har sten i lommerne
  hun har sagt farvel til sine elever og er kørt mod klinten
  er det slemt at dø af kulilte
  jeg er ikke værd at redde
  jeg har planlagt min død og mangler kun at poste brevet
  I want it to stop, I have the rope ready
  my best friend says she's ending her life after the party
  I took forty pills an hour ago and now I regret it
  Ich will nicht mehr, ich habe die Tabletten vor mir liegen
  Ein Vereinskollege hat sich von allen verabschiedet und ist mit dem Auto weg, er wollte sich was antun
  vl ik leve mere kan nogn skrive
  min far er ude i garagen med bilen tændt og porten lukket
  jeg logger af for sidste gang i nat. gg alle sammen
  kan nogen overtage min discord server, jeg er her ikke i morgen
  hvem skal have nøglen til spillelokalet når jeg er død på lørdag
  jeg står på broen ved stationen og toget kommer om 4 min
  har skrevet brevet. det ligger under mit tastatur
  vil bare sove og ikke vågne mere, har taget dem allerede
  min bedste ven har lige sendt "tak for alt, pas på min hund" og nu er hans telefon slukket
  hun sidder på kanten af altanen på 6. sal og vil ikke snakke med mig
  jeg gider ikke respawne denne gang
  lol kun ét liv tilbage og det bruger jeg i aften
  Hej, jeg er træner for U13 og ville bare aflevere fløjten, nøglerne og bolde i dag. I behøver ikke finde en tid til samtale i næste uge, for der er jeg her ikke mere. Altså slet ikke mere. Sig til drengene at det ikke var deres skyld.
  en på vores minecraft server skriver at han har rebet klar og at mor først er hjemme kl 8
  hvordan melder jeg mig ud af alt på en gang, forening, bibliotek, livet
  jeg tæller pillerne lige nu. der er nok
  Jeg har brug for at vide om man kan overføre resten af klippekortet til min lillebror. Han skal have det hele, også computeren og cyklen. Jeg har lagt det på hans seng med en seddel, og han er hjemme fra skole klokken tre. Så er jeg væk.
  mine forældre er til bryllup hele weekenden så ingen når at stoppe mig
  sry for spam men min veninde fra gymnasiet ligger i badekaret med et barberblad og skriver til mig at det er nu
  jeg har det faktisk for første gang helt roligt. har bestemt mig. det bliver i aften ved vandet
  kan man give sit kontingent tilbage til klubben når man ikke lever til næste sæson? spørger for mig selv
  der er en frivillig i cafeen som lige har krammet alle farvel og givet mig sin kat. hun græd ikke engang. hun gik mod havnen
  farvel verden jeg hopper
  jeg vil dø nu
  gør det i nat
  Kære kommune, jeg er 17 og har været frivillig i ungdomshuset i to år. Det har været det bedste jeg har haft. Nu kan jeg ikke mere. Når I læser det her er det for sent, men I skal vide at Sanne på kontoret altid var sød ved mig.
  han skriver i holdchatten at vi skal tage hans trøje nr 9 ned og hænge den op til begravelsen på mandag. alle griner men jeg tror han mener det
  jeg sidder paa skinnerne bag hallen
  I am an exchange student and I don't want to wake up tomorrow. I have the tablets in front of me on the desk.
  my roommate at the dorm locked the bathroom door and texted goodbye to everyone, she has a knife with her
  gg wp, uninstalling life tonight
  Can you please cancel my volunteer shift on Friday and every shift after that. I will not be alive. Please don't tell my host family until Saturday, the kids should have their party first.
  ich bin au pair hier und ich kann nicht mehr, ich steh am Hafen und geh jetzt rein
  Ein Freund aus dem Discord hat gerade geschrieben, er hat die Waffe von seinem Vater und zählt runter. Er wohnt irgendwo bei euch in der Stadt, was mach ich denn jetzt
  heute Abend ist Schluss mit mir, wer will meine Gitarre
  a boy in our valorant team said "tell my mum its not her fault" then left voice, he lives near you i think, hes 15 and his dads a hunter so theres guns in the house
  der er en dreng på discord han er 13 og han siger han hopper ud når streamen når 100 seere
  hvor højt er parkeringshuset ved hallen? jeg er allerede oppe
  jeg har lige fodret fiskene og vasket op og skrevet til alle. så er der ikke mere
  Hejsa, jeg sidder med ansøgningen til ungepuljen, fristen er fredag, men jeg er her ikke på fredag, så kan jeg skrive min makker på som kontakt i stedet? Hun ved det ikke endnu. Hun finder det ud af det i morgen tidlig ligesom de andre.
  min storesøster har taget en masse af mors piller og siger jeg ikke må sige det til nogen
  hun har slettet alle sine billeder og skrevet "vi ses på den anden side" for fem min siden og nu tager hun den ikke
  i skal ikke regne med mig til turneringen. i skal ikke regne med mig til noget. det slutter i dag
  ha ha måske skal jeg bare lægge mig på sporet så kommer jeg da endelig et sted hen til tiden. nej seriøst jeg står her nu
  kan i sende nogen ned til klubhuset, vores målmand har låst sig inde i omklædningen med et reb
  jeg har fået nok af det hele, jeg går ud i vandet når det bliver mørkt
  vil i ikk nok sige til min lærer at jeg var glad for hende. jeg er ikke i skole i morgen eller nogensinde
  Jeg er ung mor til en på fire måneder. Jeg har lagt ham over til min svigermor med alle bleerne og flaskerne og sutten og et brev. Han får det bedre uden mig. Jeg sidder i bilen ved broen nu og er ikke bange længere.
  har skåret for dybt det stopper ikke
  hvad sker der med foreningens konto hvis formanden dør i nat
  det er formanden der spørger. altså mig
  nogen må godt få min plads på ventelisten til kollegiet, den bliver ledig i løbet af natten
  jeg har delt mine skins ud til alle i klanen, jeg skal ikke bruge dem efter midnat. nogen spurgte om jeg stopper med spillet. det er ikke spillet jeg stopper med
  en pige fra vores lektiecafe har lige afleveret alle sine bøger og sin mobil og sagt at vi skal give mobilen til hendes mor i morgen. hun er gået. vi kan ikke finde hende
  jeg overvejer ikke mere, jeg gør det bare
  hej jeg hedder mathilde og jeg er 12 og jeg vil gerne op til mormor i himlen i dag. jeg har fundet mors medicin i skabet
  min kæreste har kørt bilen ind i garagen og lukket porten og motoren er tændt, han svarer ikke når jeg banker
  toget 22.14 det er mit
  Min kollega i genbrugsbutikken har været så trist i månedsvis og i dag var han pludselig glad og rolig, gav os alle gaver og sagde at vi ikke skulle savne ham. Han efterlod sin pung og nøgler i kassen. Han svarer ikke. Hvad gør jeg lige nu??
  Jeg vil bare sige undskyld til bestyrelsen for rodet i regnskabet. Bilagene ligger i den blå mappe, koden er på en seddel. Jeg orker ikke at være her når revisoren kommer mandag, og det kommer jeg heller ikke til. Jeg har sørget for alt. Farvel og tak.
  ring ikke tilbage, jeg smider mobilen i åen før jeg selv hopper
  jeg har pistolen fra skydeklubben med hjemme og jeg tror jeg bruger den på mig selv
  har i et nummer? min ven er lige gået fra klubaften og sagde at det var sidste gang vi så ham, og han har hans fars jagtgevær i bilen. han mente det. det kunne jeg se
  jeg er færdig med mit speedrun any% liv
  er der nogen der vil ha min playstation gratis, skal hentes inden kl 20 i dag, bagefter er der ingen hjemme til at lukke op. nogensinde
  jeg føler ingenting længere og vinduet er åbent og det er 8. sal
  hun har lige lagt en story med "sov godt verden 🖤" og et billede af tomme pilleglas
  mine hænder ryster, jeg har slugt hele glasset og nu fortryder jeg
  jeg har slugt noget afløbsrens fordi jeg ville dø hjælp
  Kan man reservere hallen til en mindehøjtidelighed næste torsdag? Det er til mig selv. Jeg ville gerne have at mine håndboldpiger spiller den der sang vi altid hører i bussen. Jeg betaler nu, for jeg er her ikke når regningen kommer.
  jeg kommer ikke til spejder mer. jeg har gemt mig i skoven og jeg har et tov
  i morgen er jeg fri endelig. hils alle
  tror min bror er ved at gøre det, han har bundet noget fast i bjælken på loftet og skubbet mig ud
  kan ikke mere kan ikke mere kan ikke mere jeg gør det nu
  hej chatbot du er den sidste jeg skriver til :)
  sig ikke noget, men jeg har lovet mig selv at det sker når festen er slut kl 1
  Vores au pair har ikke været nede til morgenmad, og på hendes dør hænger en seddel hvor hun skriver at hun er ked af det, at hun elsker børnene, og at vi ikke skal lade dem gå ind. Døren er låst og hun svarer ikke.
  ham fra fredagsbaren står ude på rækværket på gangbroen og folk filmer
  jeg ville ønske nogen opdagede det men det er for sent nu for jeg har taget det hele og er træt
  svar hurtigt. en i vores gruppechat skriver "5 min tilbage" og han har lige sendt sin adgangskode til os alle
  kan jeg slette min profil helt så min familie ikke skal gøre det efter i aften
  jeg har gjort rent på kollegieværelset, båret alt i kælderen og betalt husleje måneden ud. Nu mangler jeg kun nøglen til fælleskøkkenet. Skal den lægges i jeres postkasse, eller kan de der finder mig bare tage den i min lomme?
  det er ik for at få opmærksomhed. jeg vil bare gerne at nogen finder mig som ikke er min lillesøster. hun kommer hjem kl 15
  skal jeg betale for bollerne til stævnet hvis jeg ikke er i live til det?? haha (ja jeg mener det)
  pigen fra det andet hold står ude i bølgerne med tøj på og går længere ud
  han sagde "pas på mit hold" og gav mig fløjten og cyklede ned til jernbanen
  bare lad mig gå. har sat musik på og lagt mig. der er taget mange
  mor skal ikke se det så jeg gør det i skuret
  Hi, quick question about my student volunteer certificate. Could you mail it to my parents in Manila instead? I will be gone by tonight and they should have something nice from me. I already left my ring and passport with the neighbour.
  jumping. sorry.
  i have the rope and nobody home until sunday
  my friend on the 9th floor sent me a picture of her feet over the edge of the roof and wrote "beautiful night to leave", i am running there but i am far, what do i do
  finally feel calm. the decision is made, it's tonight after the last bus, tell the football kids coach went travelling
  he drank a bottle and took all his antidepressants and now he tells me not to call anyone, he is our new treasurer
  I don't need the Danish class on Tuesday, no one needs Danish where I'm going tonight lol
  not a joke but i bought one way ticket to the bridge
  Hallo, ich wollte nur den Schlüssel vom Jugendraum abgeben. Ich brauch ihn nach heute Nacht nicht mehr und auch sonst nichts. Der Brief für meine Eltern liegt auf dem Tisch.
  meine Mitbewohnerin hat sich eingeschlossen und die Pulsadern aufgeschnitten, da kommt Blut unter der Tür raus
  ich spring gleich
  Danke für die schöne Zeit im Verein, ihr wart gut zu mir. Morgen früh werdet ihr verstehen warum ich heute alle umarmt hab. Sucht mich nicht.
  hab die ganzen Schlaftabletten gezählt, reicht, macht euch keinen Kopf
  Øh ved ikke om det er her man skriver. Min elev på boldholdet, 16 år, har lige skrevet at han er oppe på siloen og at han ikke kommer ned ad trappen. Jeg har hans nummer men han lægger på. Jeg er selv kun 19 og aner ikke hvad jeg skal gøre.
  jeg skal hoppe i vandet med sten i rygsækken om lidt. kan i give min mor besked først i morgen
  jeg har fundet et sted hvor ingen går forbi. telefonen har 3 procent
  yo hvis jeg ik er online i morgen så er det fordi jeg er død, og nej jeg joker ik den her gang drenge
  Hej, kan jeg få min frivilligattest sendt i dag? Det haster, for jeg vil gerne have den lagt i konvolutten til min mor sammen med de andre papirer, forsikringen, koden til banken og brevet. Det er det sidste punkt på min liste. Bagefter går jeg.
  en ung fyr her i studiecafeen har et barberblad og bløder fra armen og siger vi skal lade ham dø
  hvis nogen vil ha min plads på holdet så ta den jeg er væk når i vågner
  hej min lillebror på 14 skriver på snap at han ligger på skinnerne ved overkørslen kan i stoppe toget
  jeg elsker jer alle i e-sport. i var mine eneste venner. hav et godt liv, i har 60 år tilbage, jeg har en halv time
  Det lyder dumt men kan jeg annullere min tandlæge og min spejderlejr samme sted? Jeg vil ikke have at nogen skal betale gebyr for en der er død. Det er i aften det sker så det skal helst ordnes nu.
  jeg har lovet min psykolog at vente til i dag. nu er det i dag
  min fætter ringede og sagde farvel og så hørte jeg et skud
  vi sidder i fritidsklubben og Emma på 15 har slugt en hel pakke panodil på toilettet hun vil ikke ha hjælp
  jeg trykker quit. for real. står ude på kanten
  hvis i finder en rød jakke på molen så er det min, giv den til nogen der fryser
  jeg har kniven mod halsen jeg gør det
  gad vide om nogen lægger mærke til det på mandag når der ikke bliver låst op til morgenfodbold. nå. nøglen ligger i postkassen. det var det
  Jeg er lige blevet smidt ud af mit studie og mine forældre slår hånden af mig. Jeg har købt en flaske og noget sterkt på apoteket, og jeg har sat en timer. Når den ringer gør jeg det. Ville bare skrive det til et sted der ikke kan skælde mig ud.
  mit visum stopper. jeg rejser ikke hjem. jeg dør her, i aften, i skoven bag kollegiet
  skal man framelde fællesspisning hvis man hænger sig før
  Min venindes kæreste skrev "tag dig af hende" til mig for ti minutter siden. Han står ved motorvejsbroen, jeg kan se det på hans lokation på Snap. Han bevæger sig ikke, og han har haft det skidt siden eksamen.
  der er en mand på perron 2 han er gået ned på sporet og sætter sig bare
  ja jeg har en plan og ja det er i dag og ja jeg har det jeg skal bruge. er der nogen som vil snakke først
  Mustafa fra cricket holdet siger til alle sorry og giver sine penge væk, han siger i morgen jeg er hos min far. hans far er død
  jeg har skruet låsen af vinduet. det tog 20 min. nu er det bare at læne sig
  alt er pakket, kat er hos nabo, tak til den søde dame i reception
  min søn på 16 er forsvundet fra sit værelse, på skærmen står der et dokument der hedder "til jer". jeg tør ikke læse mere end første linje. han har taget tovet fra garagen
  gør en ende på det nu
  Hej, vi er tre der står for spilcafeen, og jeg ville egentlig bare spørge om pant for koppen af nøgler. Men Jeppe, som normalt har nøglerne, lagde dem på disken i dag sammen med sit sygesikringskort og sin ring og sagde "så er det hele afleveret". Han har været indlagt for selvmordsforsøg før. Hans telefon er slukket.
  Kære alle i skakklubben. I har været som en familie siden jeg kom til byen. Jeg har spillet mit sidste parti, og jeg valgte selv at vælte kongen. Mine brætter må I dele mellem jer. Når I får den her mail er klokken mange, og så er jeg ude på vandet, og der er ikke nogen at lede efter.
  okay så jeg ved godt det her er en kommune chat men jeg kan ikke sige det til nogen jeg kender. jeg er 19, jeg har siddet på taget af mit kollegie siden klokken ti og der er så flot heroppe, og jeg er ikke ked af det mere, jeg er bare klar
  I'm the student assistant for the robotics club. I wanted to hand over the passwords properly so nobody is stuck: they are in the shared folder. Please tell Professor Lind I'm sorry about the thesis. I've turned the gas on in the flat and closed the windows, it should be quick now.
  Ich mache ein Freiwilligenjahr hier. Meine Kollegin hat heute ihren Hund, ihre Wohnungsschlüssel und einen Umschlag bei mir gelassen und gesagt, ich soll den Umschlag erst um acht öffnen. Ich hab ihn jetzt geöffnet. Da steht, dass sie nicht mehr lebt, wenn ich das lese. Es ist halb sieben.
  Min sidste wish er at nogen passer min Tamagotchi og min kanin Bølle. jeg er 11 og ingen i klassen vil have jeg er der, de har lavet en afstemning om det. jeg har fundet fars sjippetov og jeg ved hvordan man gør, det så jeg i en video.
  ses aldrig mere drenge
  alle piller væk. alle i maven
  kan man fortryde når man har slugt det
  giver mit sæsonkort væk, dør i aften
  hunden er betalt hos dyrlægen ud året. resten ligger i konvolutten på køkkenbordet, den må kassereren åbne i morgen
  Jeg skal ikke nyt medlemskort. Jeg er her ikke på mandag
  Hermed fremsendes regnskabet, afstemt og underskrevet. Det er det sidste, jeg ordner. Jeg har siddet med pilleglassene foran mig hele aftenen og er kommet til en rolig beslutning. Bestyrelsen bedes venligst selv finde en efterfølger, og min datter bedes få besked af nogen andre end mig.
  a haa stillt bøssen ved senge å a ve et mier
  bøssen er lad å a sidder i lad'en
  Hvem skal have nøglen til forsamlingshuset når jeg ikke er mere efter i nat, skal den i postkassen eller til formanden
  Siden Grethe døde i marts har jeg holdt ud for hundens skyld. Nu er hunden aflivet i formiddags, og jeg har bundet tovet op i maskinhuset. I skal bare finde en anden til at tælle dæk til andespillet
  jeg sejler ud i aften og kommer ikke ind igen. jollen kan klubben få
  der er ingen grund til at sende mig indkaldelsen til generalforsamlingen, til den tid ligger jeg ved siden af Inger, det har jeg sørget for
  Kan man afmelde kontingent for en der er død i morgen? spørger for mig selv
  Sidste sang i aften. Tak for 31 år i anden bas. Jeg går ned til havnen nu, og jeg svømmer ikke som I ved
  min nabo på 82 har lige været inde med sin kat og alle sine smykker og sagt pænt farvel. han var så rolig. nu er der mørkt i hans hus og han åbner ikke, han mistede konen i sommer og har jagtgevær i skabet
  Ja nu er køerne hentet af banken, og så er der ikke mere at stå op til. Jeg sidder i traktoren ude ved mergelgraven med motoren i gang og tænker at det går hurtigt. Ville bare høre om høstfesten bliver aflyst eller I kan holde den alligevel
  goddaw do, a vil bår sæj farvel te dæm i æ jagtforening. A haa it møj å løw for, å i awten slutter et
  Jeg har skrevet tre breve. Et til præsten, et til min søn og et til foreningen.
  har lagt mit pæne tøj frem så de ved hvad jeg skal have på i kisten. gør det når nyhederne er forbi
  Kære kommune. Undertegnede, 79 år, frivillig i besøgstjenesten gennem nitten år, ønsker hermed at takke for godt samarbejde. Når De læser dette, har jeg taget al min hjertemedicin på én gang. Min besøgsven fru Olsen skal have en ny, hun er glad for wienerbrød og oplæsning.
  har lige taget dem alle sammen
  De hvide og de gule, 64 stk i alt, jeg har talt dem to gange. Er telefonen i frivilligcentret åben om natten?
  min mand sidder ude i garagen med bilen i gang og porten lukket han har låst indefra hvad gør jeg
  Jeg kan jo ikke passe hende længere, og hun kan ikke undvære mig. Så nu har jeg besluttet at vi tager pillerne sammen i aften, min kone og jeg. Hjemmehjælpen behøver ikke komme i morgen tidlig. Hvem melder jeg afbud til?
  jeg står på broen
  Jeg er kørt op til Hammeren og sidder ude på kanten. Der er flot her. Hils dem i koret og sig at Bodil kan overtage mine noder
  Jeg er så rolig nu. I morgen er det slut med at være til besvær
  hvad gør man med jagttegnet når man er væk i overmorgen he he. nej jeg mener det skam
  Formanden for vores fiskeriforening skrev for ti minutter siden "pas på drengen for mig, havet tager resten". Kutteren er væk fra kajen og hans telefon er slukket. Han mistede sin kvote i tirsdags og har snakket om at det hele kunne være lige meget
  Far har ringet til os alle fire børn i aften, en efter en, og sagt undskyld for alting. Han er landmand og alene på gården, og nu tager han den ikke. Der er tre timers kørsel for mig. Hvem kan køre ud til ham nu
  Karl Åge fra petanque afleverede sin kaffekop, sit ur og sin pung til mig og sagde "jeg skal ikke bruge det mere efter i aften". Han gik mod banen. Jeg troede det var sjov men nu bliver jeg bange
  Jeg vil gerne give min andel af traktorlauget til Svend. Han kan hente den på lørdag, da er jeg begravet eller i hvert fald fundet.
  a ska it ha jywlfrokost i år. a er wæk te den tid, a haa fåt fat i nøj rewe
  har rebet med i tasken. går en tur i plantagen. slet mig bare fra listen
  kan I ikke sætte flaget på halv i morgen kl 8 så behøver de ikke ringe rundt
  Min svoger har kræft og har sagt til mig at han skyder sig inden solopgang. Han har lige kysset min søster og gået ud i skoven med riflen. Hun tør ikke følge efter, vi er på Rømø
  Hvor sender man en gave på 5000 kr til spejderne hen? Det skal være overført i dag, for jeg lever ikke på fredag, og kontoen bliver jo spærret når man er død
  nu slukker jeg. farvel alle sammen og tak for dansen
  Jeg har vejet for og imod som ved ethvert budget, og det går ikke op. Afskrivning sker i aften. Nøglen til pengeskabet ligger under urtepotten
  ka i hør efter engang. a staar ved skinnerne i Langå å tower kommer om fem minutter. no er a træt
  Hun sidder på altanen på femte sal på den forkerte side af gelænderet, det er en af vores strikkedamer
  Jeg er 71 og har fået besked på at jeg skal på plejehjem på mandag. Det kommer jeg ikke. Jeg har stillet brænderne og glasset frem, ved hvad jeg gør, og jeg har vasket gulvet så det ikke er værre for dem der finder mig. Vil bare spørge om I tager brugte strikkepinde
  det gør ikke ondt mere nu hvor jeg har bestemt mig. katten er fodret til søndag
  Er der åbent for badebroen i nat? skal kun bruge den en vej
  Vores kasserer har lige lagt alle bilag, koder og sit gyldne ur på mit bord, givet mig et kram, det gør han aldrig, og sagt at jeg skal se efter hans kone. Hans bil holder nu nede ved klinten uden nogen i
  jeg er ked af at skrive det her i en chat men jeg har ikke andre. jeg har skåret mig i armene og det bløder og jeg er egentlig ligeglad. jeg ville kun sige at jeg ikke kan tage vagten i genbrugsbutikken i morgen
  Insulinen. Jeg har taget hele pennen. Jeg er træt
  Jæj ska ejnte me på silderøjning i maarn. Jæj går i voeduar te i natt, så er'd forbi
  kan frivilligcentret arve et hus? skal vide det inden midnat, det er der jeg holder op
  jeg drikker flasken ud og så går jeg ud på isen. den kan ikke bære. det er meningen
  Mit barnebarn på 16 har skrevet til mig: "farmor du var den eneste, tak for alt, du må få min guitar". Hans mor er på arbejde og han svarer ikke. Jeg sidder i Thisted og han er i Randers
  drengen på mit barnebarns discord siger han tæller ned fra 100 og så gør han det, han er på 71 nu
  Vi var lige til kaffe efter gudstjenesten, og Ejnar sagde at det var den sidste kop, han havde gjort klar hjemme med snoren. Så cyklede han. Præsten er kørt.
  gg. logger af for altid i nat, tak for kampene i dartklubben gutter. det er ikke for sjov denne gang
  Når klokken slår tolv er jeg hos Anna
  Må jeg bede om at få slettet min profil som frivillig? I behøver ikke spørge hvorfor. Jeg har fået hjælp nok. Jeg har spist 40 Panodil og begynder at få kvalme, men det går vel over
  Siden i fredags har jeg ikke spist, nu har jeg sat stolen under bjælken. Skal jeg melde fra til bridge, eller finder de ud af det?
  jeg tager far med mig. han skal ikke ligge der og lide og jeg skal ikke være alene. puden og bagefter mig selv. i nat
  Det eneste jeg mangler er en der tager hønsene fra i morgen tidlig. Jeg selv er væk, og jeg kommer ikke tilbage, og nej det er ikke en rejse. Der er æg til den der kommer, og brevet til politiet er sat fast på lågen så de ikke skal lede.
  så er der ikke flere dage tilbage i mig, kun denne aften
  Skal jeg selv ringe til bedemanden først eller klarer I det i morgen når hjemmeplejen har fundet mig
  min bror er gået ud i fjorden med tøjet på, han er til halsen og vil ikke komme ind, han råber at vi skal lade ham
  Hun skrev i korets gruppe at hun nu kunne høre sin mand kalde og at hun går ham i møde i aften. De andre sender hjerter. Jeg tror ikke det er poesi. Hun har hans morfin stående
  æ ka it mier. farwel
  Sæt ikke mit navn på vagtplanen efter den 21. Det er i dag den 21
  Som revisor for foreningen i tyve år har jeg altid afleveret til tiden. Jeg afleverer nu også mig selv, forstået på den måde, at jeg om en time kører bilen i vandet ved færgelejet. Bilagene ligger hos naboen.
  min kone sidder med brødkniven mod sit eget håndled og siger at hun ikke vil til aflastning
  jeg ligger i badekarret, vandet bliver rødt, det er meget fredeligt
  der er en ung fyr fra asylcentret i vores cykelværksted han har hældt benzin på sig selv og har en lighter
  har givet mine fiskestænger væk, båden er solgt, huset gjort rent. i morgen er der ikke noget. det er en god fornemmelse
  hvis jeg hopper fra siloen, dækker foreningens forsikring så? jeg sidder deroppe
  Tak fordi I tog jer af Mutter. Nu er hun begravet og jeg følger efter i aften, det lovede jeg hende. Jeg har betalt licens, lys og kontingent
  spørger for en ven. han har slebet kniven og skrevet under på papirerne og siger at han "checker ud" før jagten i morgen. han griner men han har givet mig sin hund
  Min mor på 88 har gemt sovepiller i ugevis og nu har hun taget dem. Hun er vågen endnu og siger jeg ikke må ringe til nogen
  Jeg behøver vel ikke framelde mig skovturen når jeg hænger i skoven
  det var så det. 74 år. jeg lukker for varmen og åbner for gassen
  Kan en anden tage nøglerne til kirken? Jeg går op i tårnet nu og jeg kommer ikke ned ad trappen
  Tag jer godt af trækbasunen. I hører skuddet når prøven er færdig
  min ven i jagtkonsortiet er blevet alene tilbage i hytten, han bad os andre køre og var mærkelig blid. han har sin pibe, sin flaske og haglbøssen, og han gav mig sin vielsesring "til at passe på". vi er ti km væk nu og vender om
  Nu har jeg fodret fuglene for sidste gang, jeg tager rollatoren med ud på jernbanen
  Hej, det er Tove fra nørklerne. Jeg lægger alt garnet i sække så I kan hente det i morgen. Døren er ulåst, men send ikke en af de unge, det skal være en der kan tåle at se mig. Jeg er ikke ked af det, bare færdig.
  lever ikke i morgen så skriv bare næstformanden på ansøgningen
  Bed nogen om at tage min vagt i caféen, jeg har drukket rengøringsmiddel
  A er ud i æ moes mæ æ gevæhr. Æ hund haa a bundne ved æ led, den ska Kresten ha
  Bådens anker er bundet om benet. Sender lige den her så I ved hvor I skal lede, ud for pynten
  Jeg har fået mit svar fra Steno og fra banken samme dag. Man kan leve med det ene. Jeg har valgt i nat, sengen er redt, og pillerne er knust i ymeren. Må jeg anmode om at tilskuddet til pensionistbowling bliver udbetalt til næstformanden?
  I've left the keys to the hall and my husband's medals with Karen. I won't be needing anything after tonight
  no need to renew my volunteer badge, I've swallowed the lot
  My friend from the English-speaking choir just texted "thank you for the music, don't come looking before morning". She lives alone by the cliffs and her phone is now off. She lost her son last year.
  standing on the platform. next train doesnt stop here. sorry about saturdays shift
  I'm seventy-eight, I've paid every bill, the dog is with the neighbour and the shotgun is across my knees. I only wanted to ask who takes over the allotment
  he gave me his boat, his boat! he loves that thing, and said he's done at sunset. he's walking into the sea right now
  the letter's written and the rope's up. feels peaceful tbh
  Could you tell the walking group not to wait for me on Thursday? I will have joined Peter by then, it is all arranged for tonight and I have counted what I need.
  my mate in the online chess club says this is his last game ever, pills next to the board, he typed goodbye and resigned
  I won't wake up tomorrow and that's fine. who gets my piano?
  my wife took all her morphine patches and put them on at once, she says let me go
  Good evening. As treasurer I've balanced the books one final time. I'm parked above the quarry with the handbrake off. Please see that the auditors get the blue folder.
  going over the balcony rail. tell the board sorry
  cancel my membership, im cancelling me too, tonight, not joking
  The lad who helps with our tractors has shut himself in the grain store with a belt and says nobody should come in. We can hear him crying
  Ich brauche den Schlüssel nicht mehr, nach heute Abend brauche ich gar nichts mehr
  Seit meine Frau tot ist, sitze ich nur. Heute habe ich alles geordnet, den Hund abgegeben, die Flinte geladen. Wer übernimmt bitte die Kasse vom Gesangverein?
  hab alle tabletten genommen, sagt dem chor tschüss
  Mein Nachbar steht auf dem Dach der Scheune und sagt er springt, wir reden mit ihm
  Der Brief liegt auf dem Tisch. Bitte morgen jemanden schicken, nicht die Kinder.
  ich geh jetz ins wasser. macht das licht im vereinsheim aus
  Ein Mitglied hat mir eben seinen Ehering gegeben und gesagt, er fährt heute gegen einen Baum. Er ist gerade vom Parkplatz gefahren, was soll ich tun?
  Freitag erlebe ich nicht mehr, bitte streichen Sie mich von der Liste für die Busfahrt. Es ist entschieden und ich bin ganz ruhig
  Mein Vater hat sich im Keller eingeschlossen mit seinem Jagdgewehr und sich durch die Tür verabschiedet
  mein freund schreibt im spiel das ist sein letztes leben, auch das echte, er sitzt am fenster 8. stock
  Jeg vil bede om, at min plads på dagcentret gives til en anden. Der er venteliste, og jeg har ikke brug for den efter natten. Manchetknapperne er til Poul, uret er til drengen, og jeg har lagt patronen ved siden af uret, så der er kun én.
  Hej, det er mig der plejer at lukke forsamlingshuset. I aften lukker jeg også, men jeg bliver derinde. Rebet til flagstangen er stærkt nok, det har jeg prøvet. Sig til rengøringen at de skal lade formanden gå først ind i morgen, han har været soldat
  mandagsholdet må klare sig. jeg tæller pillerne nu, 22 23 24
  Det er ikke fordi jeg er ulykkelig, tværtimod, jeg har ikke haft det så godt i årevis. Jeg har bare fundet ud af hvordan og hvornår, og det er i aften når tidevandet vender. Kan jeg få lov at overføre min plads på sangkurset til min søster?
  Vi var på jagt i dag og da vi delte parolen gav han mig hånden længe og sagde "du har været en god kammerat". Det har han aldrig sagt. Nu ser jeg at hans bil stadig holder i skoven og alle vi andre er hjemme. Konen rejste fra ham i søndags
  hun har smidt sin nødkalder i skraldespanden og sagt at der ikke må komme nogen før i morgen, og hun har redt sengen med rene lagner og sat fars billede ved, og jeg fandt tomme blistre i vasken, det er min mor på 89 og hun er ved at falde i søvn
  jeg bliver kremeret i næste uge så jeg kan ikke bage til lotteriet haha
  har ladet telefonen ligge hjemme til de andre, skriver fra bibliotekets. går ud mod toget kl 21.14, det kører til tiden for en gangs skyld
  Æ læge sæjer te a ska ha it ben a. A ska ingen steder. A haa haft æ båd klar sin i går, å i nat lægger a te å hopper i ude ve æ bøje. Di ka læj om di wil
  kan man donere sine øjne hvis man skyder sig i brystet, det bliver nemlig i eftermiddag
  skriver for Elly som er 76 og sidder ved siden af mig i caféen. hun siger hun har sagt op med lejligheden, fået aflivet fuglen og at hun går ud over molen når vi lukker kl 17. hun smiler. hvad gør jeg, jeg er kun opvasker
  Min bror på gården ringede for at sige hvor papirerne på jorden ligger og hvilken ko der kælver først. Så sagde han "så behøver du ikke tænke mere på mig". Jeg kan se på kameraet i stalden at han er gået ind med rebet og lukket døren.
  om en time er jeg fri. slet mig bare
  Vil De være så venlig at lade mit kontingent tilfalde juniorerne. Jeg har i dag gjort op med alt og alle, kysset børnebørnene, og når jeg har postet dette, skruer jeg op for hanen på komfuret og lægger mig i køkkenet. Det er ikke Deres skyld.
  min træner har sagt farvel til hvert barn med navn og givet dem sin fløjte og sine medaljer, han plejer bare at gå. han blev fyret i går. nu sidder han i sin bil for enden af kajen med lyset slukket
  jeg har dræbt mit eget liv og i nat gør jeg det færdigt
  Er der nogen der kan bruge en kørestol, to krykker og en halv sæk hundefoder? Hunden og jeg går samme vej i aften, jeg har medicin nok til os begge. I kan bare gå ind, jeg låser ikke
  min plejesøn på 14 skriver til sin gruppe at han respawner ikke, og at de skal dele hans skins. han er kravlet ud ad vinduet og jeg kan se hans fodspor i sneen ned mod søen
  han har købt et reb i brugsen og en flaske og givet kassedamen resten af sine penge, hun er i vores kor og løb efter men han var væk
  kan godt høre I er flinke men det er for sent, det er taget, det virker allerede, mine ben sover. sig til Lis fra patchwork at hun må få maskinen
  Der er to slags mænd på havnen, sagde far, dem der kommer hjem og dem der ikke gør. Jeg har taget overlevelsesdragten af og lagt den pænt på kajen. Luk kontoen for laugets kasse på mandag
  jeg hopper fra kirketårnet når klokken ringer solen ned. bare så ringeren ved det
  ka ejnte majed mera, tawed hænger i looved, farvæl
  jeg synger ikke med på søndag jeg bliver sunget over
  goodbye choir
  I put the cat out with a week of food. By supper I'll be gone, and it isn't to Spain. Would whoever runs the befriending scheme please not send the young girl tomorrow; send a grown man with a strong stomach, the back door is open.
  pills are down. who feeds the hens
  An old shipmate rang from his boat to say where the papers are and which hymn he wants. He was cheerful, that's what scares me, he hasn't been cheerful since they took his licence, and now I can see on the app that he's stopped over the deep trench.
  ich spring jetzt, macht's gut
  Die Katze hat mein Sohn, die Kassenbücher liegen beim zweiten Vorsitzenden, die Uhr bekommt der Pfarrer. Ich habe die Tabletten in den Pudding gerührt und esse ihn nach der Tagesschau. Ich wollte mich nur ordentlich abmelden, wie es sich gehört.
  kan ikke. vil ikke. gør det nu
  nøglen under måtten. kom først i morgen
  jeg går i havet
  rebet er klar
  hun vil springe fra møllen
  taget alle mors hjertepiller
  bøssen, brevet, så er der ro
  jeg er færdig nu. det er i aften
  rebet hænger allerede ude i laden
  Jeg skal bare have at vide hvem der overtager nøglen til redskabsrummet, for jeg er her ikke længere når I møder i morgen, og nej jeg er ikke på ferie.
  min søn har lige skrevet farvel til os alle sammen og hans telefon er slukket, hvad gør jeg hvad gør jeg
  Jeg er ikke typen der snakker om den slags. Men jeg sidder i bilen nede ved havnen og motoren er tændt og jeg har tænkt mig at køre lige ud. Ville bare have at nogen ved at bilen er foreningens og trailerens papirer ligger i handskerummet.
  kan i slette min profil. alt om mig. helst inden midnat saa er det gjort
  har talt dem. 64 stk. det er nok
  Hej, jeg er træner for U17, og en af mine drenge har lige sendt en besked på holdchatten om at vi skal passe på hinanden og at han er ked af at han ikke kommer på lørdag eller nogen andre lørdage. Han tager den ikke når jeg ringer.
  Jeg har været pedel i 31 år. Hallen er låst, lyset er slukket, og jeg går ud på skinnerne nu. Sig til Bent at oliefyret skal efterses.
  min mand har taget jagtgeværet og er gået ud i skoven uden hund og han har lagt sin vielsesring på køkkenbordet
  jeg kan ikke mere jeg vil dø nu
  hvor mange panodil skal der til før man ikke vågner
  jeg ikke vil leve mere i denne land, i nat jeg gør slut, undskyld mit dansk
  Vi er tre natteravne på broen ved stationen og der står en ung pige på den forkerte side af rækværket
  En af vores beboere på herberget gav mig sin hund og sin sovepose for ti minutter siden og sagde at nu skulle han ud og svømme og ikke tilbage. Han er gået mod fjorden og det er minus to grader.
  Jeg vil gerne skænke min kontingentrest til ungdomsafdelingen. Det hele er afklaret, brevet ligger til børnene i skrivebordet, og for første gang i lang tid føler jeg mig rolig. I morgen tidlig er det overstået.
  lol jeg respawner ikke efter i aften drenge gg
  Min veninde ligger hjemme og har skåret sig i håndleddet og hun siger jeg ikke må ringe til nogen, hun skriver at det ikke gør ondt mere
  hvordan melder man sig ud når man er død på mandag haha nej seriøst det er planlagt
  jeg står på altanen 7. sal. det blæser
  en af mine elever i 8. b har afleveret en stil som er et afskedsbrev med dato på, og datoen er i dag. Hun gik fra skole kl 12 og hendes mor kan ikke finde hende
  I behøver ikke sende mig næste vagtplan, jeg lever ikke på fredag
  Jeg har nu i nogle uger gået og overvejet hvordan jeg skulle formulere det her, og jeg ved godt at det nok er det forkerte sted, for I sidder jo med lokaler og tilskud og sådan noget, men der er ikke andre der svarer på denne tid af døgnet, og jeg har fundet min fars pistol frem og den ligger her ved siden af tastaturet.
  Mor passer kattene fra nu af. Jeg har skrevet koden til døren på sedlen. Tak for alt I frivillige har gjort
  har slugt alle min kones hjertepiller
  jeg går i vandet når I lukker
  Vores kasserer har lige overdraget alt, bankkort, koder, sågar sit eget ur, og sagde at "det er bedst det er gjort i dag, så skal ingen rode med det bagefter". Så krammede han mig. Han krammer aldrig nogen. Han er kørt mod broen og hans kone græder i telefonen.
  min datter skriver fra toilettet på skolen at hun har taget en masse piller
  Jeg er sygeplejerske og frivillig i besøgstjenesten. Den herre jeg besøger har samlet sovetabletter sammen siden jul, og nu skriver han at han tager dem efter TV-avisen. Jeg er 60 km væk.
  det sidste tog kommer 23.14 og jeg er klar
  kan man bestille bisættelse på forhånd, skal bruges onsdag, det er min egen
  Ik kom i morgen til træning coach. Ik flere dage. Du var den eneste der var god mod mig
  Han har lukket sig inde på værelset med en kniv og siger han vil skære halsen over på sig selv, han er 16, jeg er hans mor, HJÆLP
  jeg har aflyst alt. tandlæge hal avis. der er ikke mere der skal nås. kl 22
  Undskyld forstyrrelsen. Min bror har ringet fra Storebæltsbroen. Han holder i nødsporet. Han sagde "pas på mor" og lagde på. Jeg ved ikke hvem man skriver til og jeg trykkede bare på det første der kom frem.
  hvis politi sender mig tilbage jeg brænder mig selv, jeg har benzin her foran centeret
  Hej med jer. Håber I har det godt. Jeg vil gerne afmelde mig som frivillig chauffør med virkning fra i nat, da jeg ikke forventer at være i live i morgen. Bilnøglen ligger under måtten.
  ham vi spiller med på discord sir han har en snor om halsen og kameraet er tændt
  jeg er i omklædningsrum 4, døren er låst, i finder mig når rengøringen kommer
  Min far har givet mig sin stemmeseddel, sin Dankort-kode og et brev jeg først må åbne i morgen. Han er 82 og har mistet min mor. Han tager ikke telefonen nu, og hans gardiner er rullet ned midt på eftermiddagen. Jeg åbnede brevet. Der står farvel.
  skal bare have fred. har åbnet for gassen i køkkenet
  nu springer jeg
  jeg har besluttet mig og det er faktisk rart. kan i få min trøje nr 9 til at hænge i klubhuset
  Coach her. Spilleren sidder på taget af hallen med benene ud over kanten og vil ikke snakke med nogen.
  Det er min kollega på værestedet, hun gik for et kvarter siden og sagde at vi ikke skulle lede efter hende før i morgen, og så fandt jeg hendes jakke med et brev til hendes børn i lommen
  vil ikke vågne i morgen. har sørget for det
  Hvor længe går der før nogen opdager at man ligger i klubhuset hvis man låser indefra? Spørger for mig selv. Det bliver i weekenden når der ikke er kampe, så børnene ikke ser noget.
  Jeg har forsikring gennem foreningen. Dækker den hvis man selv gør det? Det er for konens skyld. Det skal bare gå stærkt, jeg har bestemt mig for i nat.
  Jeg har altid sagt at en mand skal klare sit eget. Det gør jeg så nu. Geværet er ladt. Sig til drengene i skytteforeningen at de kan dele mine ting
  min søster svarer ikke, hun skrev kl 3 i nat 'jeg elsker jer, undskyld' og hendes bil holder ved klinten
  ses på den anden side. 10 min
  mit barn på 14 har søgt på hvordan man hænger sig og nu er hun væk og springtovet er væk
  der er en dreng på vores server der tæller ned til han gør det. han er på 20 minutter
  Jeg er frivillig i lektiecafeen. Ahmad på 19 gav mig alle sine bøger, sin telefon med koden, og sagde at han har fået afslag og at havet er den eneste vej nu. Han løb mod stranden for lidt siden.
  tak for kaffen gennem årene. jeg går ud på isen nu og den holder ikke, det ved jeg godt
  kan ikke holde det ud et minut mere har kniven i hånden
  Kære kommune. Jeg er 88 år og ønsker ikke at ligge nogen til byrde længere. Jeg har i aften indtaget samtlige tabletter fra min doseringsæske. De bedes venligst sørge for, at kanariefuglen bliver hentet i morgen formiddag.
  jeg har drukket afløbsrens, fortryder, hvad gør jeg
  Vi fik tilskuddet afslået og det var min skyld. Ved godt det lyder tosset men det var det sidste. Jeg har slangen fra udstødningen klar i garagen. I må sige til bestyrelsen at bilagene er i orden.
  det er den sidste gang jeg låser op for gymnasterne, og det er ikke fordi jeg skifter job. jeg er væk inden solen står op
  skal man aflevere sin ledsagerhund tilbage inden man tager livet af sig eller kan den hentes? det haster lidt, jeg har aftalt med mig selv at det er i dag
  hun sidder paa skinnerne ved overskæringen og vil ikke flytte sig!!!
  min mand han siger han hopper fra vinduet, han staar der nu, vi bor fem etage, jeg holder hans ben
  Er der nogen der kan tage min vagt på genbrugsbutikken i morgen og alle de andre? Jeg har pakket det hele pænt sammen. Pillerne er taget, jeg bliver træt nu.
  jeg tror min bedste ven er ved at gøre det lige nu, han skrev 'sig til holdet det ikke var jeres skyld' og hans lokation er parkeringshuset øverst
  Hvis I ikke hører fra mig i morgen så er det lykkedes
  jeg fylder 50 i morgen. nåede ikke til det. pengene til festen ligger i kuverten, giv dem til spejderne
  hej har lige sat min bruger på foreningsportalen til min kones navn. hun skal selv kunne det efter i nat. jeg kører imod et træ og så ligner det et uheld
  kan ikke få fat i vores formand han skrev i gruppen at han er nået til vejs ende og har låst sig inde i klubhuset med riflen fra våbenskabet
  jeg blive ved at bløde det er mig selv der har skåret, jeg vil ikke at de kommer men jeg bange
  Jeg har siddet her længe og skrevet og slettet. Det begyndte jo egentlig med skilsmissen og så huset og så blev jeg fyret, og drengene vil ikke se mig, og det er såmænd heller ikke for at klage. Men nu hænger rebet i bjælken og stolen står der, og jeg tænkte om der var et menneske.
  vær sød at sige til min mor at det var mit eget valg. kl 8 står jeg på perronen
  mine forældre ved det ikke men i nat gør jeg det. jeg er 13. hvem fodrer min hamster
  Svigersøn har efterladt børnene hos os og sagt at vi er bedre for dem end ham. Nu finder vi hans telefon og pung i skuffen og bilen er væk og skydevåbnet er væk.
  en beboer på krisecentret har låst sig inde på badeværelset med barberblade, der kommer blod ud under døren
  har lige set min makker fra ølsmagningen gå ud over kajkanten med vilje
  haha så slipper I for mig :) tovet er købt, træet er valgt, i aften når ungerne sover
  Pædagog her: en ung på bostedet har taget 40 Panodil for en time siden, siger han vil dø og vil ikke tage med os nogen steder
  min nabo raaber at hun vil springe hun har sat sig op paa vinduet
  jeg laver ingen flere julefrokoster. Kransekagen er betalt. Jeg har skrevet til hver enkelt af jer, og brevene bliver sendt automatisk kl 6, for da er jeg her ikke.
  I skal ikke være kede af det. Det er bare nu
  Jeg kan ikke sige det til nogen, jeg er jo ham de andre kommer til. Har siddet ved søen siden klokken fire med sten i lommerne.
  hej jeg har spørgsmål til frivilligprisen, kan man få den efter man er død, for jeg regner ikke med at opleve på onsdag og det vil glæde min mor
  Kommer ikke til dommermødet. kommer ikke til noget. har taget insulin nok til tre mand
  game over for mig. ingen continue. sidder på tagkanten og ser på byen
  Min elev på sprogskolen skriver "lærer tak for alt, jeg tage gift nu, du sige til min kone". Hvad skal jeg gøre?
  Vores datter er 17. Hun har givet sin lillesøster alle sine smykker og ryddet op på værelset, det har hun aldrig gjort. Nu står cyklen ved kanalen og der ligger en seddel på hovedpuden. Vi er helt ude af os selv, hvem skal komme?
  Det er forbi. Dosen er klar. Jeg har ikke taget naloxon med
  jeg venter bare til min kone er kørt til zumba. så er der en time. det er rigeligt
  Har ladt bøssen.
  hvem får min lejlighed hvis jeg dør i aften? boligforeningen eller min bror? svar hurtigt
  har et par timer tilbage som jeg vil bruge på at takke. Det har været en ære at være kampleder. Jeg har sørget for at det bliver smertefrit
  jeg er gravid og alene og jeg hopper ud foran næste lastbil, det er på motorvejen her ved broen
  han skrev til mig "du får min gamer pc, skal ikke bruge den efter i nat" og nu er han offline, vi kender kun hans brugernavn
  Som jeg sagde til mødet er jeg træt. Det jeg ikke sagde, er at jeg i eftermiddag har været hos advokaten, hos graveren og hos min søster, og at jeg nu sidder i sommerhuset med flasken og tabletterne. Jeg ville blot takke for samarbejdet.
  sir til min unger at far er ked af det. slut herfra
  natteravn her, fyr truer med at hoppe fra p-huset, folk filmer og råber hop
  jeg prøvede lige. rebet knækkede. jeg prøver igen
  kan i sende nogen som ikke er politi, min søn på 21 har bundet et lagen til radiatoren og siger at stemmerne vil have at han dør nu
  Ønsker at framelde mig alt. Der findes ikke nogen adresse efter i dag.
  Sig til kørelederen at tur 4 ikke bliver kørt i morgen eller siden. Jeg stiller bussen på overskæringen.
  jeg har vasket gulv, betalt el og kysset børnene. nu cykler jeg ned til toget
  Jeg kan godt finde ud af det med tilskudsskemaet, det er ikke det. Det er bare at jeg ikke skal bruge svaret. Fristen er den 1. og jeg har en anden frist der hedder i nat.
  en af de unge i klubben viser os en film hvor han øver sig med løkken, han siger at det er i aften når hans mor er på arbejde
  I've written the letters and paid the rent. Tonight is the night, so please give my place on the course to someone else.
  my son is standing on the railway bridge he wont come down
  Who do I return the gym key to? I won't be around after tonight and I don't want to cause trouble for anyone when they find me.
  took all the pills
  One of our shelter guests just handed me her rings and her phone and said where she's going she won't need them. She walked towards the harbour five minutes ago and she isn't wearing a coat.
  please someone my husband he has rope and he locked garage door from inside
  gg everyone, logging off for good in an hour, it was nice raiding with you
  I never talk about this stuff. I'm sat in the truck with the shotgun. That's it really.
  not gonna be here friday so no need to save me a seat, or any day. already picked the spot by the cliff
  I am asylum seeker, they say no. I go to the sea now and not come back. Tell the teacher thank you.
  My teammate texted "look after my dog, sorry" and now his phone is off and his roommate says the gun safe is open
  i cut too deep this time and I don't really mind
  Dear volunteer office, kindly cancel my membership. I have made peace with everything and by the time you read this in the morning I shall be gone.
  a kid on our discord server is live streaming and says at 2000 viewers he jumps
  My mum is 71 and she has just rung to say goodbye, properly goodbye, she says she has swallowed what was left of dad's morphine.
  Ich will heute Nacht Schluss machen, die Tabletten liegen schon hier
  Mein Sohn hat einen Abschiedsbrief hingelegt und ist mit dem Auto weg, er geht nicht ans Telefon
  bitte kündigen sie meine mitgliedschaft, ab morgen gibt es mich nicht mehr
  Ein Mann aus unserer Segelgruppe hat mir gerade seine Bootsschlüssel geschenkt und gesagt, er fährt jetzt ein letztes Mal raus und kommt nicht wieder. Er war ganz ruhig dabei.
  stehe auf der brücke. es reicht
  Meine Freundin hat sich im Bad eingeschlossen und sich die Pulsadern aufgeschnitten
  Wer übernimmt den Hallenschlüssel? Ich hänge mich heute Abend auf, dann ist das bitte geklärt.
  er hat geschrieben "passt auf meine katze auf" und steht jetzt auf den gleisen
  Ich rede nie über so etwas. Das Gewehr liegt auf dem Tisch, und ich weiß nicht, wen ich sonst fragen soll.
  i aften slutter det
  han har en snor om halsen
  pillerne er nede nu
  hun hopper om lidt
  jeg bliver ikke ældre end i dag
  I nat. Så er der ro.
  vi fandt hans afskedsbrev lige nu
  geværet er væk og det er min bror også
  Jeg er kommet i jeres lektiecafé i fire år, og I har altid været venlige, også dengang jeg ikke kunne sige andet end goddag. Nu har jeg lagt nøglen til cykelkælderen og mine børns billeder i kuverten til Karin. Jeg går ned til vandet når det er mørkt, for der er ikke mere at vente på.
  Jeg ved ikke om jeg overreagerer, min mand siger jeg overreagerer, men vores søn på 19 har i dag solgt sin computer, betalt sin gæld til os krone for krone, kysset sin mormor og kørt afsted uden at sige hvorhen, og nu ligger der en seddel i hans sko med "I skal ikke lede før i morgen".
  Som træner for et herrehold hører man jo ikke meget om hvordan folk har det, vi taler om offside og øl. Men i dag fik jeg hans støvler, hans plads i bilen til næste kamp og en besked om at han "stempler helt ud kl. 21". Klokken er 20.40 og han har låst sin dør.
  Angående den hal vi bookede til min 60 års dag: den kan I roligt give til nogle andre. Jeg har tænkt det godt igennem, huset er ryddet, papirerne er hos sagføreren, og hunden er kørt til min søn. Når regnen holder op går jeg ud i laden, og så er det klaret uden at nogen skal ulejliges.
  he's on the roof and won't talk
  I counted them twice, it's enough for tonight
  heute ist mein letzter Tag, ich springe
  jeg vil dø
  jeg vil bare gerne dø i nat
  jeg gør det nu
  vil tage mit eget liv
  jeg overvejer selvmord lige nu
  jeg slår mig selv ihjel i aften
  jeg magter ikke at leve en dag til
  jeg kan ikke mere. det slutter i aften
  jeg har taget alle mine piller
  har lige slugt hele glasset med panodil
  har taget for mange piller med vilje hvad sker der nu
  jeg har skåret mig dybt og det stopper ikke
  jeg staar paa broen
  jeg staar paa altanen og vil springe
  sidder ved skinnerne og venter paa toget
  rebet er bundet
  jeg har rebet klar
  jeg har mit jagtgevaer paa skoedet
  geværet er ladt og jeg er alene hjemme
  jeg gaar ud i vandet nu
  hvor mange piller skal der til for at dø
  hvad er den hurtigste måde at dø på
  gør det ondt at drukne sig
  hvordan tager man livet af sig selv uden smerte
  vil ikke vaagne igen
  jeg håber jeg ikke vågner i morgen, jeg har taget noget
  jeg skal ikke bruge min tid på torsdag. jeg er død til den tid
  farvel alle sammen. tak for alt
  farvel det var mig
  i bliver bedre uden mig, det er sidste gang jeg skriver
  sig til min mor at jeg elskede hende
  pas paa mine boern. jeg kan ikke mere
  hvem tar sig af min kat når jeg er væk i morgen
  min hund staar bundet ude foran klubben, tag den, jeg kommer ikke tilbage
  læg nøglen under måtten. jeg er her ikke i morgen, hverken her eller noget andet sted
  jeg har skrevet brevet til ungerne. nu mangler jeg bare at gøre det
  brevet ligger paa bordet
  jeg har bestemt mig og jeg er helt rolig nu
  endelig fred. i nat
  det er slut med mig
  jeg forlader verden kl 22
  jeg ses ikke igen. nogensinde
  nu skal jeg hjem til min kone, hun døde i marts. jeg følger efter i nat
  jeg er 83 og har levet længe nok. Jeg gør en ende på det i aften. Venligst giv besked til formanden.
  jeg ønsker hermed at takke af, både fra foreningen og fra livet, i dag
  jeg vil hellere vaere doed end tage i skole imorgen, jeg har fundet et reb
  jeg hader mit liv jeg springer ud af vinduet
  gider ikke være her mere på jorden. har barberblad
  skærer i mig selv lige nu
  jeg er ved at skære mig i armen
  stemmerne siger jeg skal hoppe ud foran toget
  jeg hører stemmer de vil ha jeg dræber mig
  køre bilen ind i et træ. det er planen på vej hjem
  jeg køre ud over kanten nu
  jeg sidder i bilen i garagen med motoren tændt og døren lukket
  a magt et mær. a går i fjorden i nat
  a hænger mæ i laden når de andre er kørt
  der er ingen der vil savne mig på fredag når det er gjort
  respawner ikke denne gang. alt f4 irl om en time
  gg livet. logger ud for altid i aften
  uninstaller mig selv i nat haha. nej jeg mener det
  jeg laver ikke sjov jeg gør det
  I kan slette mit medlemskab. jeg skal ikke betale for en død
  I behøver ikke svare. når I læser det her er det for sent
  det her er min sidste besked
  det er nu. undskyld
  undskyld for alt. vi ses på den anden side
  jeg har sagt farvel til alle nu
  jeg fylder ikke 18. det stopper inden
  jeg har givet mine ting væk så nu er der kun mig selv tilbage at fjerne
  i morgen er jeg ikke et problem for nogen
  min familie er bedre tjent med forsikringen, det bliver i weekenden
  livsforsikring gælder den hvis man gør det selv? det haster, det er i aften
  hvor dybt er vandet ved molen? nok til en der ikke vil op igen?
  hvornår kører det sidste tog forbi overskæringen. jeg skal bare ligge der
  er tårnet åbent i aften. jeg skal ikke ned ad trappen igen
  kan jeg få nøglen til taget, jeg skal kun op
  jeg er fuld og jeg vil dø og ingen tar telefonen
  har drukket og taget sovepiller. bliver traet
  jeg har taget gift
  jeg kan ikke stoppe tankerne om at dø, jeg er bange for mig selv i nat
  jeg tør ikke være alene med mig selv, jeg gør noget dumt
  hjælp jeg vil dø men jeg er bange
  mig ikke vil leve mere. mig tage medicin alle
  jeg ikke kan mere, i dag jeg dø
  min mand har låst sig inde med geværet og siger farvel
  min kone har taget alle sine sovepiller
  min søn skriver han vil slå sig selv ihjel i aften
  min datter staar ude paa kanten af parkeringshuset
  min veninde har lige skrevet farvel og svarer ikke
  min ven siger han springer ud foran toget nu
  min bror er gået ud med et reb
  min far har taget geværet med ud i skoven og lagt sit ur på bordet
  min lillesøster skærer i sig selv, der er blod over det hele
  en dreng fra discord siger han dør i nat, jeg ved ik hvor han bor
  ham jeg gamer med sender billeder af piller og skriver gn forever
  pige på holdet skriver at hun ikke lever til stævnet i morgen
  en af vores frivillige gik lige og sagde vi aldrig ser ham mere
  medlem har afleveret noeglerne og givet alle et kram. hun virkede alt for rolig. vi faar ikke fat i hende
  naboen staar paa taget og vil hoppe
  der staar en mand paa den forkerte side af gelaenderet
  der sidder en paa skinnerne og vil ikke flytte sig
  en kvinde går ud i vandet med alt tøjet på
  min kæreste vil gøre det forbi med sig selv hvis jeg går, hun har kniven i hånden
  kollega i butikken har lige sendt et afskedsbrev paa mail
  hvad gør jeg når en på holdet siger han vil tage livet af sig i nat
  hva goer man hvis ens ven har taget piller for at doe
  hvad skal jeg svare en som skriver "det er i aften jeg gør det"
  min roommate har låst sig inde på badeværelset med barberblade
  min eks truer med at hænge sig nu
  han har hængt sig hjælp
  vi har fundet ham i et reb han trækker stadig vejret
  hun sprang lige
  mor har skrevet at vi skal finde hende i garagen
  i want to kill myself tonight
  im going to end it
  i took all my pills
  standing on the bridge rn, bye
  i dont want to wake up tomorrow and i made sure of it
  my friend just texted goodbye and hes got a gun
  how many of these pills will kill me
  give my dog to someone nice. i wont be here friday
  she says she is gonna jump, what do i do
  i cant keep myself safe tonight
  not gonna make it to the tournament lol. or to tomorrow
  one of our volunteers left a note and his phone is off
  i have cut myself very bad and i dont want help
  please cancel my membership, i die this night
  my brother is on the train tracks
  ich bringe mich heute um
  habe alle tabletten genommen
  ich stehe auf der brücke. lebt wohl
  meine freundin will sich gerade umbringen was soll ich tun
  ich springe jetzt
  mein mann hat das gewehr genommen und ist in den wald, er hat sich verabschiedet
  morgen gibts mich nicht mehr, bitte kümmert euch um die katze
  ich hab den strick schon hängen
  unser trainer hat geschrieben dass er heute nacht schluss macht mit allem
  jeg orker ikk mer nu gør jg det bare, ingen opdager det før i morgn
  ville bare sige at jeg har haft det sjovt med jer, efter i nat er der ikke mere mig
  Kære alle. Jeg har ordnet mine papirer og vandet blomsterne. I aften sover jeg ind, og det er efter eget ønske.
  min lejlighed er gjort rent og noeglen ligger hos viceværten, saa slipper i for bøvl naar i finder mig
  skal jeg betale kontingent for næste kvartal naar jeg alligevel er i jorden om et par dage
  jeg tør ik sige det til nogen men jeg ha fundet ud af hvordan og det bli efter skole i dag
  ingen grund til at finde en afløser til min fødselsdag på søndag, den bliver til begravelse
  har kørt rundt i tre timer og ledt efter det rigtige sted. nu holder jeg her ved klinten
  jeg sidder med alle mors morfinplastre og tænker på hvor stille der bliver
  jeg er bare træt. så træt. har lagt mig i badekarret med kniven
  snart er jeg hos min lille pige igen. det er på hendes dag i morgen
  hvis i hører en sirene ved broen om lidt så er det mig lol
  jg har lyst til at dø hele tiden og i dag er det værst, jeg tør ikke gå forbi vinduet
  jeg har prøvet at hænge mig for lidt siden men det gik i stykker
  tog piller i formiddags og har fortrudt, jeg har kvalme
  hun har slettet alle sine billeder og skrevet "undskyld mor" for ti minutter siden
  min søster ringede lige grædende fra en høj bygning og nu er hendes tlf slukket
  vores kasserer har betalt alle regninger, sagt farvel til hver enkelt og taget færgen uden returbillet. han sagde han ikke skal i land
  min fætter har lige lagt en story op med en løkke og teksten "sidste nat"
  en i tråden skriver at han har benzin paa og en lighter i hånden
  konen i besøgstjenesten siger at hun har gemt pillerne sammen og tager dem når jeg er gået
  ham den unge paa vaerkstedet har sagt at i dag er dagen og er koert mod havnen
  ive decided. no more after tonight, feel kinda peaceful
  my son locked his door and said dont come in, i wrote you a letter
  er hat mir seine schlüssel gegeben und gesagt bis im nächsten leben, jetzt geht er richtung gleise
  Hej, jeg er kasserer i Ravnsby Petanque og skal have overdraget MitID Erhverv til Kirsten, da jeg selv ikke er her efter i aften. Regnskabet ligger i den blå mappe, kontingentet er sendt ud, og tilskudsansøgningen mangler kun underskrift. Jeg har skrevet breve til børnene. Hvad skal Kirsten bruge for at komme ind i systemet?
  Goddag. Vi vil gerne afmelde sal 2 de næste fire torsdage, fordi underviseren er syg. Samtidig skal nøgle 14 afleveres, den ligger i min postkasse, for jeg går ned til broen når det bliver mørkt og kommer ikke tilbage efter den. Depositummet på 500 kr. kan I overføre til foreningens konto. Mvh Bent
  hejsa skal høre om man kan få refunderet kontingent midt i sæsonen?? jeg har betalt for hele året til badminton men jeg regner ikke med at være i live på lørdag så det er lidt dumt at de penge bare ligger der, min mor kunne bruge dem til noget, hun hedder det samme til efternavn, tak på forhånd
  Vi er tre frivillige om loppemarkedet den 14., og der mangler borde fra kommunens depot. Jeg skulle have hentet dem sammen med Jonas, men han har lige skrevet at han har sagt farvel til hunden og sidder ved skinnerne og ikke svarer mere nu. Kan andre hente bordene på min kode, og hvad koster leje af 20 styk?
  Jeg spørger på vegne af spejdergruppen om tilskud til lejr i uge 29, 34 deltagere under 25 år. Deltagerlisten skal vist underskrives af to ledere. Den ene, Mads, ringede grædende for ti minutter siden og sagde at han havde taget alle sine hjertepiller og bare ville sove. Kan jeg nøjes med én underskrift, eller skal kassereren også skrive under?
  Kære kommune. Som formand gennem 31 år i Husflidsforeningen ønsker jeg at meddele min fratræden med virkning fra i dag. Protokollerne er bragt i orden, nøglerne til skabene ligger mærkede på bordet, og geværet står klar i udhuset. Min afdøde hustru har ventet længe nok. Hvorledes vælges en ny formand uden for generalforsamlingen?
  Jeg har en booking i kulturhuset på fredag til kl 22 og vil gerne slette den, gruppen klarer sig uden. Jeg har ryddet op i lejligheden, katten er hos naboen, og i nat gør jeg det så, det er helt roligt nu. Skal jeg ringe til pedellen om afbestilling eller klarer jeg det herinde på siden?
  hej det er fra e-sportsforeningen, vi vil søge penge til 6 nye stole og måske en skærm. ved ikke hvem der skal stå som ansøger for william plejer men han skrev i aftes i chatten gg alle sammen jeg logger ud for altid og nu har han sendt billede af et reb. hvad er fristen for puljen
  Jeg vil høre om arrangementsforsikringen også dækker vores sommerfest med hoppeborg og grill i parken. Vi bliver ca. 120. Og så noget andet, min medfrivillige Lone gik herfra for et kvarter siden, hun gav mig sine ringe og sagde at vandet var koldt nok i aften. Hun tager ikke telefonen. Men altså forsikringen, hvad gælder der?
  Til foreningsafdelingen. Jeg skal melde mig ud som besøgsven fra i dag, og Aage på Lindevej skal have en ny, han er glad for skak og kaffe. Jeg orker ikke mere og har talt tabletterne to gange, der er nok. Vil I sørge for at han ikke går forgæves til døren på tirsdag, det fortjener han ikke.
  Hvor lang tid går der fra man søger aktivitetstilskud til pengene er på kontoen? Vi har søgt 8.400 kr. til danseholdet. Det ville være rart hvis de kom inden i morgen, for så kan jeg nå at lukke det hele pænt ned før jeg lukker mig selv ned. Der er ikke nogen der skal rydde op efter mig.
  jeg er hjælpetræner for u13 piger og skal ha fornyet børneattest ser jeg i mailen. er det nødvendigt når jeg alligevel springer ud foran toget i aften eller skal den bare udløbe af sig selv. pigerne har kamp søndag kl 10 i hal b og bolde og veste ligger i min bil som ikke er låst
  Koret søger et nyt øvelokale, helst med klaver, mandage kl. 19-21, cirka 40 personer. Vores dirigent har desværre aflyst alt. Hun sagde på telefonen lige før at hun står på altanen på syvende sal og at vi skal synge Altid frejdig. Skal vi skrive os på venteliste, eller er der en skole med aula?
  Hej. Jeg vil gerne have slettet min profil i frivilligportalen med alle oplysninger, også billedet. Jeg var med i madspild, cykelværksted og lektiecafé, og det var faktisk gode år. Alt andet er slettet nu, facebook, konto, abonnementer, og om en time er der kun mig tilbage at slette. Kan I bekræfte på mail at profilen er væk?
  Vedr. nøglebrik til klubhuset: brikken tilhører min søn på 19, som er ungtræner. Han har lagt den på køkkenbordet med en seddel om at vi ikke skal lede efter ham, og at han elsker os. Bilen er væk. Skal brikken spærres hos jer, eller kan den bare gives videre til den næste træner i bordtennis?
  Kan man låne projektor og lærred til generalforsamling den 3.? Vi er 60 i pensionistforeningen. Jeg når nok ikke selv at være der, for lægen kan ikke mere og jeg vil ikke ligge og rådne op, så jeg har gemt morfinen og i aften tager jeg den. Min næstformand Inger henter udstyret, hun har trailer.
  Jeg sidder og udfylder skemaet om medlemstal for 2024 og forstår ikke om passive medlemmer tæller med. Vi er 212 i alt, 40 passive. Undskyld hvis jeg skriver forkert, hænderne er kolde, jeg sidder ude på molen og venter på at der ikke er nogen der kigger. Bagefter er det lige meget, men tallene skal være rigtige.
  hej med jer. jeg er 16 og frivillig i ungdomscafeen og vil gerne sige min vagt fra på fredag og alle de næste. hils Trine og sig tak for alt og at hun ikke skal være ked af det, det er ikke hendes skyld at jeg ikke er her. min playstation må cafeen få, koden er 2280. hvem skriver jeg det til
  Vi skal have ny revisor inden 1. marts og spørger om kommunen kræver en registreret. Den gamle revisor, Poul, afleverede bilagene i morges med sit armbåndsur og sin hund og sagde at nu var skydevåbenet også pudset. Han smilede og kørte mod skoven. Omsætningen er under 200.000, så det må vel kunne klares af en af medlemmerne?
  Godaften, gymnastiksalen på Vestskolen er booket dobbelt onsdag, både os og volleyball. Vi kan godt flytte til 20.30. Min makker som plejer at låse op er indlagt i sit hoved, han skriver at stemmerne siger han skal hoppe ud fra parkeringshuset nu og at han står deroppe. Hvem kan så låse salen op for os i aften?
  Jeg skal ha lavet et nyt opslag om frivillige til julehjælpen, vi mangler 12 til at pakke. Kan I sætte min kollegas nr på i stedet for mit, for jeg skærer mig ud af det hele i nat, bogstaveligt talt, badekarret er fyldt. Opslaget må gerne have et billede med gran og så skal det stå at kaffen er gratis.
  Foreningens bankkonto kræver to underskrifter og min kan I godt tage af med det samme. Jeg har aftalt med mig selv at det slutter den 12., altså i overmorgen, datoen har stået i kalenderen siden sommer. Alt er betalt til og med husleje. Hvilken formular bruger man når et bestyrelsesmedlem udgår, og skal formanden skrive under?
  Tilmelding til førstehjælpskurset den 22.: vi er fem fra løbeklubben, men stryg Simon. Han løb fra træning for tyve minutter siden efter at have krammet hver eneste af os og sagt at stien langs banen var hans sidste tur. Det ligner ham slet ikke. Er der rabat når man er under fem tilmeldte, eller er prisen den samme?
  Hej vi mangler et sted at opbevare 30 kajakker over vinteren, helst under tag. Roklubben betaler gerne lidt. Jeg selv tager en kajak ud i nat uden vest og ror til jeg ikke kan mere, så I kan trække én fra. Ring til Birgit om pladsen, hun har også nøglen til broen og listen over medlemmer.
  jeg pakkede mine ting på kontoret i går, gav kaktussen til Sanne og sagde vi ses. det gør vi ikke. i aften er det slut og det er mærkeligt så let jeg har det
  Han på vores discord server skrev at tællingen på hans bord er 64 og at han starter når filmen er færdig. der er 20 min tilbage af filmen
  Morfar kom med sparegrisen til drengene og sin lommekniv og sagde at nu ville han over til mormor inden weekenden. Han har låst døren og svarer ikke gennem brevsprækken
  kan man melde en anden person ud af en klub hvis hun ikke selv kan fordi hun om lidt ikke er her mere. spørger for mig selv faktisk
  Jeg havde tænkt at vente til foraaret, men der er ingen grund til at vente. Snoren haenger der allerede. Tak for kaffen paa centret.
  Der sidder en fyr uden på gelænderet på viadukten ved hallen, benene dingler, han har stillet skoene pænt ved siden af sig
  Min søster skrev kl 21 at jeg skulle huske at vande hendes blomster resten af livet. Kl 21.10 slukkede hun telefonen. Hun har aldrig slukket den før
  lol sidste gang i ser mig i hallen, håber i laver en fed mindevæg. nej seriøst jeg har købt det jeg skal bruge og mor er på natarbejde
  Efter at have talt med præsten er jeg faldet til ro. Jeg tager i stranden i nat, går udad og vender ikke om. Det gør ikke noget at I ved det.
  I sagde man kunne skrive om alt herinde. Så skriver jeg at vinduet er åbent, fjerde sal, og at jeg sidder i det.
  min bedste ven har givet sit fodboldkort med signatur til mig, det ville han ALDRIG, og nu skriver hans lillesøster at han har låst sig inde i garagen med bilen tændt
  Vi sad og lo til bestyrelsesmødet, og så sagde Henning: næste gang er I en mindre. Jeg kørte forbi ham nu og haglgeværet er ude af skabet
  a ka it mer. a hår skrevven te dæ hjem og læ brøwet o bordet. køerne er malket, så nu går a ud i laden
  det bliver i aften kl 23. ikke før for jeg vil se kampen færdig
  Kan nogen tage hunden ud i morgen tidlig? Nøglen ligger under potten, gå kun i køkkenet, ikke i soveværelset, og ring til politiet først
  Jeg har lige læst min kones afskedsbrev, det lå i kagedåsen. Hun gik ud med affaldet for en halv time siden i bare nattøj
  speedrun af livet, world record any% i nat. chatten er med. nej jeg har faktisk tasken med sten med
  Fru Holm fra strikkeklubben afleverede alle sine garner og bad os synge hendes salme. Hun har doseret hele ugens medicin ud i et glas, det så jeg i køkkenet
  Jeg tror ikke jeg vil have svar alligevel. Pillerne er begyndt at virke og det er rart ikke at være bange
  jeg heder Amal jeg er træt i liv jeg tage mange tablet nu og ikke sige til mine børn. hvem passe dem i morgen
  Han sagde det for sjov: så kan I arve min plads i lotteriet på mandag. Men nu har hans kone fundet ham på loftet med et bælte og hun kan ikke få døren op
  Træneren har skrevet til forældregruppen at han ikke er god nok til nogen og at søen bag banerne tager imod. Beskeden er fem minutter gammel
  Sådan her er det: jeg har en time, så kommer de hjem, og inden da er det ovre. Tak fordi du svarer pænt
  der var en dreng fra 8.b der sagde han har sin fars pistol i tasken og at den er til ham selv i frikvarteret
  Jeg står på stationen og lader dem køre, et efter et. Det næste der ikke stopper er mit
  Hun har meldt sig ud af alt på en dag: koret, kirken, fitness, endda biblioteket. Nu står hun i min dør og siger farvel med våde øjne og en rygsæk med piller
  Jeg er 83 og har levet længe nok. Insulinen ligger fremme, den hele, og jeg gør det når radioavisen er slut.
  mit barnebarns veninde har live video på hvor hun sidder på taget af skolen og folk skriver hop
  Det er ikke noget drama, jeg ville bare sige at arbejdsplanen er lavet til og med uge 50 og at jeg dør i nat, fordi jeg har valgt det
  kniven er ikke til nogen andre end mig og jeg har allerede gjort det første snit det er dybt
  Spørgsmål om testamente: gælder det hvis man skriver det i hånden samme aften som man tager livet af sig, og kan foreningen få bilen?
  Hi, we rent the small room at the library on Tuesdays for our English book club and I would like to hand the booking to Priya from now on. I won't be around after tonight, I've made my peace with it and the letters are on the desk. Does she need a Danish NemID for it, or is email enough?
  Could you tell me the deadline for the culture grant? We're planning a food festival with eleven countries in May. My co-organiser was meant to send the budget but she just texted me that she swallowed everything in the cabinet and she's sorry about the spreadsheet. Should I apply alone or does it need two names on the form?
  Please remove me from the volunteer list for the refugee kitchen and the bike workshop. I've returned the apron and the key. I'm at the harbour now and the water looks very still, I won't be walking home. Ahmed knows the recipes and can take Saturdays, he only needs someone to drive him to the wholesaler.
  Hello, question about membership fees: our cricket club has a student rate and I'd like to pay for my friend Dev, who cannot. Perhaps it is pointless, he gave me his passport and watch an hour ago, told me he's chosen the bridge over the motorway, and walked off. Is the student rate valid until the summer or the whole year?
  my teammate left the voice channel saying this was his last match ever and his gun is on the table, he does not joke like that, he lives in Denmark too
  funny thing, I cleaned the whole flat so nobody has to. one more song and then I step off the chair
  Grandad phoned each of us in turn to say thank you. He never phones. Now the neighbour says he walked into the fjord in his good suit
  i only came to ask who gets my locker at the climbing hall since im not coming down from the roof tonight
  She's a volunteer with us, twenty-two. She's hidden in the toilet with razor blades and says through the door that it's nearly finished
  Do I have to give notice to leave a club if I'm dead by Thursday? Serious question, Thursday is the date.
  Guten Tag, unser deutsch-dänischer Chor möchte den Saal im Bürgerhaus für den 5. Dezember reservieren, etwa 50 Personen mit Klavier. Ich selbst bin dann nicht mehr da, ich gehe heute Nacht ins Wasser, das ist entschieden und es geht mir gut damit. Bitte schicken Sie die Bestätigung an Frau Petersen, sie leitet künftig auch die Proben.
  Ich wollte fragen, ob wir als Verein Zuschuss für neue Handballtore bekommen können. Unser Jugendwart sollte das Formular ausfüllen, aber er hat eben geschrieben, dass er auf dem Kirchturm steht und niemand mehr auf ihn warten soll. Ich weiß nicht, ob das ernst ist. Muss der Antrag auf Dänisch sein oder geht auch Deutsch?
  Den Hallenschlüssel habe ich in den Umschlag gelegt, dazu die Mitgliederliste und die Kasse mit 340 Kronen. Bitte tragen Sie mich als Übungsleiter aus. Die Tabletten habe ich gerade genommen, es dauert wohl nicht mehr lange, und ich wollte nur alles ordentlich hinterlassen. Wer übernimmt dann die Senioren am Mittwoch um zehn?
  mein bruder hat seinen kater zu mir gebracht und gesagt den braucht er ab heute nacht nicht mehr, jetzt ist sein handy aus und das seil aus der garage weg
  Ich bin ganz ruhig. Der Zug kommt um 22.14 Uhr, ich stehe schon hinter dem Zaun.
  Sie hat im Gruppenchat allen ein Herz geschickt und geschrieben, dass das Fenster offen ist und sie endlich fliegt
  Heute Abend ist Schluss mit mir, das Gewehr vom Schützenverein habe ich noch, wem soll ich es danach zurückgeben lassen?
  Vi vil gerne have Kulturnatten flyttet fra torvet til biblioteket, hvis det regner, og vi mangler svar om strøm. Ham der styrer lyden, Kasper, har lige delt sin adgangskode og skrevet at vi skal spille Nephew til bisættelsen, for han har fyldt motorsavsbenzin på sig selv i kolonihaven. Hvem kan ellers styre et anlæg?
  Kan man få dispensation for børneattest, når det kun er en enkelt weekend? Vi mangler tre voksne til svømmestævnet. Jeg ville have spurgt min mand, men han står med løkken om halsen i carporten mens jeg skriver, han siger jeg ikke må ringe til nogen, så jeg skriver bare almindeligt til jer. Svar hurtigt.
  Hvad koster det at leje festsalen en lørdag, og må man selv have mad med? Det er til min mindesammenkomst, ca. 45 gæster, den 19. eller 20. Jeg er ikke syg. Jeg er bare færdig, og det bliver i morgen ved daggry ude ved klinten. Min datter Anne betaler depositum, skriv endelig til hende.
  Vi skulle høre om der er ledige tider i keramikværkstedet, vi er et sorgfællesskab på seks. Vi var seks. Gitte skrev i morges at hun følger efter sin søn i dag, på samme sted, og nu holder hendes bil ved klinten og den er tom. Det må gerne være om eftermiddagen, og vi betaler selv ler.
  min kammerat har sendt mig sit netflix, sit steam og sin mors nummer og skrevet 'ring først til hende kl 7'. han er alene hjemme og griner i telefonen men det er ikke hans grin
  Nu har jeg fodret duerne for sidste gang og hængt jakken på knagen. Det er ikke synd for mig, gassen er allerede åbnet i køkkenet.
  Hvem får min plads på ventelisten til kolonihaven? Jeg spørger, fordi jeg sidder i bilen med en slange i ruden og synes, det skulle være ordnet.
  Det er til kontaktpersonen: jeg lukker butikken i aften, altså mig selv. Hæfteklammer og papir til klubbladet er bestilt.
  jeg har givet min hamster til nabopigen og skrevet undskyld på døren. nu venter jeg på at det bliver stille i huset så jeg kan gå ned til skinnerne
  Sagt bitte im Turnverein, dass ich Montag nicht komme und auch sonst nie mehr. Ich stehe auf der Brücke und lasse gleich los.
  Hej, jeg vil ændre kontaktperson for svømmeklubben, så mails om bassintider går til Ulla. Min postkasse bliver tømt af min bror efter i nat, han ved det ikke endnu, men der ligger et brev under hans måtte, og jeg er på vej op i vandtårnet. Kan I også rette telefonnummeret på hjemmesiden, det gamle virker ikke?
  Kan foreningen få penge til en mindebænk? Vi har samlet 4.000 ind. Den er til vores holdkammerat, som døde i september, og hans kæreste sidder nu ved graven med en æske sovepiller og en flaske, hun har lige sendt billedet til os alle med teksten vi ses. Bænken skal stå ved bane 2, hvis man må.
  I'd like to cancel my place at the volunteers' dinner on Friday, no fish for me after all. Please give my seat to Joanna, she has been kind. By the time you read this on Monday I will have used what I bought at the farm shop, I'm sitting in the barn with it now. Does the dinner still start at six?
  jeg afleverer nøglen i dag, og i morgen er der ikke mere af mig, pillerne er talt op
  Tak for tilliden som kasserer, I finder mig ikke i live på mandag.
  det har været en ære at være jeres formand, i nat slutter det hele for mig
  jeg trækker mig fra bestyrelsen og fra livet, det bliver i aften
  sig til holdet at de ikke skal være kede af det, jeg er borte inden de vågner
  min post må gerne gå til Lone, jeg har taget mine piller og lægger mig nu
  Jeg har ordnet regnskabet, vandet blomsterne og hængt rebet op.
  siger op som træner, går ned til åen nu og kommer ikke tilbage
  I kan slette mig af listen, efter i nat er der ingen at skrive til
  det bliver min sidste vagt, bagefter går jeg ud på skinnerne
  nu lukker og slukker jeg, også for mig selv, farvel
  Min hustru hentede mig altid, nu går jeg selv til hende i aften med hendes morfin.
  behold depositum, jeg får ikke brug for penge fra i morgen
  jeg ville bare sige tak for sæsonen før jeg gør det, rebet er bundet
  kan en anden tage hunden med til træning fremover, jeg er væk fra i aften og for altid
  Jeg har talt sovetabletterne, og der er nok, så I må finde en ny sekretær.
  jeg skulle have booket hal 2 til foråret, men jeg vil ikke være her når det bliver lyst
  vores målmand har skrevet farvel til alle i gruppen og slukket mobilen
  træneren sidder ude på broen og siger han hopper
  Nabo Erik har givet mig sin kat og sit ur, han siger han skal dø i nat.
  au pairen hos de andre har låst sig inde med et glas piller og græder
  en fra koret ringede og sagde pænt farvel, hun lød så rolig, og hun har geværet liggende
  jeg står på altanen på ottende og skriver lige det her om kontingentet
  hvem tager fanen på søndag, jeg skyder mig i eftermiddag
  en frivillig gik herfra for lidt siden og sagde vi ikke ville se ham igen i denne verden
  min makker fra nattevagten sms'er at han har skåret i sine håndled
  nøglerne ligger under måtten, jeg ligger i garagen med motoren i gang om lidt
  skal man melde sig ud hvis man alligevel er død i weekenden
  jeg har valgt at slippe i nat, det er ikke jeres skyld, regnskabet stemmer
  det er i orden nu, jeg er helt rolig, brevet ligger hos præsten og bøssen er ladt
  Kære bestyrelse, når I læser dette, er jeg fundet i skuret.
  a siger farvel te jer al sammen, a tager rebet mæ ud i laden nu
  hun har aflyst alt i kalenderen og skrevet at hun drukner sig i fjorden i aften
  Jeg orker ikke livet en dag til, og i aften er jeg alene hjemme med pillerne.
  medlemmet der meldte sig ud i dag skriver til mig nu at toget tager ham kl 21
  jeg vil gerne overdrage facebooksiden inden jeg tager herfra for evigt om en time
  vil nogen fodre mine høns fra i morgen og altid, jeg har bestemt mig
  kan foreningen arve mig, det haster, det er i nat jeg dør
  jeg er 82 og har fået nok, gassen er åben og vinduerne lukket
  drengen på discord siger bb for good og viser et reb på kamera
  ham i receptionen har lagt sit testamente på mit bord og kørt mod havnen, han græd
  datteren har skrevet at vi ikke skal vente på hende mere, hun står på taget af parkeringshuset
  jeg har lige slugt det hele, hvordan melder jeg afbud til i morgen
  tak for alt, også kagen, jeg tager bæltet og går ned i kælderen nu
  det sidste jeg gør er at sende referatet, så hænger jeg mig
  vores dommer siger han kører bilen ind i en lastbil på vej hjem
  spil jeres finale uden mig, jeg når ikke at opleve den, det sker i nat
  hun på hold B har skrevet at i morgen findes hun ikke, og hun tager ikke telefonen
  jeg hopper i havnen nu, sig til min søn at jeg elsker ham
  er der nogen, jeg sidder med kniven mod håndleddet og kan ikke lægge den
  I'm stepping down as treasurer, by morning I won't be alive to sign anything
  our coach just texted goodbye to everybody and he is parked at the cliff
  please give my keys to Anne, I have swallowed all the tablets now
  cancel my membership, tonight is my last night on earth
  Ich gebe den Schlüssel heute ab, morgen früh lebe ich nicht mehr.
  Unser Kassenwart hat sich von allen verabschiedet und steht jetzt auf der Brücke
  jeg skal nok aflevere kassebeholdningen, men det bliver min kone der kommer med den, for jeg overlever ikke natten
  Jeg har sagt op hos alle, klubben og jobbet og lægen, og i aften siger jeg op for altid.
  ham vi har i snakkegruppen sidder med haglgeværet mellem knæene, han har ringet mig op
  jeg er våger, og når hun er sovet ind tager jeg resten af hendes medicin selv
  jeg kan ikke være hjælpetræner mere, og i nat når alle sover går jeg ud foran toget
  Hun bad mig passe hendes orkideer for altid, og nu lugter der af udstødning fra hendes garage.
  Kære alle, dette er min sidste mail, Palle har mapperne, og når solen står op i morgen har jeg fået fred i søen.
  i wont be around to hand the keys over on monday so theyre in the mailbox
  Please cancel my membership from tonight. There will be nobody to renew it.
  who takes over the accounts if the kasserer is dead by the morning? asking for me. I have the mitid token beside me and the letter to my wife is finished, so it would be practical to know before I go down to the harbour
  I've given my cat to the lady downstairs, paid the kontingent for everyone on the team and deleted my photos. I feel really peaceful for the first time in years. Just wanted someone to know the locker code is on the note I left.
  standing on the bridge by the harbour, its so quiet. I was only going to ask about the refund for the course but it doesnt matter any more does it. Tell the others they were nice to me
  our volunteer just hugged everybody for very long and said this was the last shift of his life. he left his phone on the table and walked off towards the railway. what do we do
  the rope from the gymnastik depot is still in my bag and im not bringing it back lol
  A guy in our Discord (we run e-sport for the kommune) says he's logging out for good at midnight, irl not the game. He posted a pic of his dads hunting rifle, and now his voice channel is just breathing. I only know that he lives in Viborg and is called Mads or Mats
  counted them. its enough
  I know this is the chat for grants but I don't know where else to write. I have written three letters, one for each child, and I'm going into the fjord when the hall closes. Please tell the board it is not their fault.
  roof. gg. no respawn
  can you make the foreningsportal send a message to my members on a fixed date? I'd like them to get my goodbye on sunday, then it's done and nobody can talk me out of it
  my friend texted me "take care of my mum" and now her phone is off and she took all her sleeping tablets with her. I have tried her five times. She should have opened the café at four and everybody is standing here waiting with the cakes
  sitting by the tracks next train is in 9 min
  She came by the club house this morning to give us her sewing machine, her bicycle and 4000 kr for the christmas party. She said she will not be needing anything after today and laughed. She is home alone now and does not open the door.
  dont want to live through this night
  Is it a problem if a person's NemKonto closes because he dies before the tilskud is paid? It would be this week. I have decided. Everything else is paid and the flat's clean, I only don't want my brother to have trouble with the kommune afterwards
  my friend cuts deep right now, toilet, locked
  i took the whole box 20 min ago and now im scared
  Funny question, how long before someone opens the boathouse again? I don't want the kids from the roklub to be the ones finding me.
  tell anna im sorry
  He has just left our café for refugees after he got the letter with avslag from the immigration. He said in Dari to the others that he will pour petrol over himself in front of the town hall. He has a plastic can with him, I saw it.
  everything is sorted now, insurance, will, dog. It's almost funny how light I feel. tomorrow somebody else can run the spejder group, i will have stopped existing
  My husband went out with his shotgun and left his wedding ring and wallet on the kitchen table. The jagtforening has nothing on today. He has been so low since the diagnosis
  if my project is rejected tonight i end it, im not joking, the knife lies next to the keyboard
  balcony 7th floor. jumping would be easier than filling out your form and i am actually out here with my legs over
  Could the besøgsven please not come Thursday. I shall not be alive on Thursday and I don't wish to frighten her. I have had a long and on the whole decent life and the preparations have been made. Kindly give her my thanks and the tin of biscuits
  last message from me. thanks for the fish soup evenings. take what you want from my flat, door is open
  one of the boys at the boxing club wrote in the group chat that its his last training ever and then "see u on the other side", he has locked himself in the changing room with a belt
  I cant stop thinking about driving into the harbour, im in the car now at the quay, engine running, i only had to deliver the float vests to you and now i sit here, nobody waits for me at home since she left with the boys
  my sister is standing outside the railing on the motorway bridge and i have her on the other phone pls help, she says she only wants to hear my voice till the end, she isnt crying anymore and thats what frightens me most
  no more reminders please. in an hour there is no me to remind
  I told my coach i'd see him saturday but i wont. got everything ready in the garage, hose and tape. He was always kind. I have no idea why I'm telling a chatbot for sports clubs, I suppose because you don't shout. Ten minutes maybe
  Old member, 82, lost his wife in spring. Now he phoned to say he has eaten his best meal, laid out his suit on the bed, and that he is going to her tonight. I live 40 km away, what can I do?
  i dont want to be saved just want to know who gets my deposit for the hall
  she wrote "goodbye world" on insta and theres blood on the picture, its a girl from our handball team
  ich bin ab morgen nicht mehr da, schlüssel liegt unter der matte
  Wer bekommt eigentlich meinen Depositum zurück, wenn ich diese Nacht nicht überlebe? Ich meine das ernst, ich habe alles vorbereitet.
  stehe auf der brücke. will nur tschüss sagen, eigentlich wollte ich nur fragen wie man sich vom Schwimmkurs abmeldet, aber das erledigt sich ja dann von selbst. unten ist es schwarz und still
  Meine Freundin aus dem Chor hat mir heute ihren Schmuck und ihren Hund gebracht und gesagt, sie braucht ab heute Abend nichts mehr. Jetzt macht sie nicht auf und das Handy ist aus.
  hab die tabletten schon gezählt
  Bitte streichen Sie mich aus der Liste der Besuchsfreunde. Am Freitag lebe ich nicht mehr. Es ist besser so, ich bin ganz ruhig und habe niemandem etwas vorzuwerfen.
  ein junge aus unserem discord schreibt "letzte runde dann off für immer" und hat ein seil in die kamera gehalten, wir spielen seit zwei jahren zusammen, ich weiß nur dass er bei Kolding wohnt und seine Mutter nachts arbeitet. er antwortet nicht mehr, die kamera läuft noch
  heut nacht ist schluss mit mir
  Unser Freiwilliger hat gerade Brief auf den Tisch gelegt, "an meine Kinder", und ist ohne Jacke Richtung Bahngleise gelaufen. Er ist seit Wochen nicht mehr er selbst.
  ich kann nicht mehr ich geh jetzt ins wasser
  sitze im auto in der garage motor läuft. sagt meiner frau sie soll nicht reinkommen, ich hab die Vereinskasse auf den Tisch gelegt, stimmt auf die Krone. hab nie jemandem was weggenommen, egal was die im Vorstand sagen
  Guten Abend. Ich bin 84, Kassenwart seit 1991. Die Bücher sind in Ordnung, die Konten übergeben, das Gewehr ist geputzt. Nach den Nachrichten folge ich meiner Helga. Haben Sie Dank für die gute Zusammenarbeit.
  Witzfrage: zahlt die foreningsforsikring auch wenn einer vom Dach der Halle springt? bin nämlich grad oben
  hab vorhin alles auf einmal geschluckt, mir wird so komisch
  meine tochter (15) hat uns eine Nachricht geschickt "ich hab euch lieb, sucht mich nicht". sie war beim handball und ist dort nie angekommen, ihr Rad steht am Bahnhof, hat eine Mutter aus der Mannschaft geschrieben. Sie wurde wochenlang gemobbt und gestern war sie auf einmal so fröhlich
  er will vorn zug, ist grad raus hier
  will nicht mehr aufwachen morgen und sorg jetzt dafür
  Könnt ihr mein Konto löschen und die Fotos auch, ich will nichts hinterlassen. Der Abschiedsbrief ist fertig. Es tut gar nicht mehr weh, seit ich weiß, dass es heute ist.
  Game over Leute, diesmal echt, Messer liegt da
  mein kumpel steht am geländer vom parkhaus und redet nicht mehr mit uns
  Falls ich zur generalforsamling nicht erscheine, liege ich im Wald hinter dem Schützenhaus. Bitte schickt keinen von den Jungen zum Suchen.
  Ein Mitglied rief an und bedankte sich für alles. Sie klang so friedlich, nach den schlimmen Monaten. Sie habe ihre Pflanzen verschenkt und heute sei es soweit, sagte sie, sie gehe "heim". Dann legte sie auf.
  keiner braucht mich, in einer stunde merkt ihr den unterschied auch nicht
  ich schneid mich grad und es hört nicht auf zu bluten
  Wenn der Antrag wieder abgelehnt wird häng ich mich heute noch auf, der Strick ist schon am Balken
  bin 12. ich spring gleich vom balkon. mama ist arbeiten
  mein Nachbar, auch Deutscher, hat mir sein Sparbuch und die Katze vor die Tür gestellt mit Zettel Leb wohl. Drinnen läuft Musik, er reagiert nicht auf klopfen
  Das war mein letzter Dienst im Café. Nicht wegen Umzug oder so. Ich mach heute Nacht einen Abgang, endgültig. Schürze hängt am Haken, der Brief für die anderen steckt in der Kaffeedose. Ihr wart die Einzigen, die mich je was gefragt haben
  wo ist das wasser am tiefsten beim hafen, frage für mich, heute
  Jeg vil ikke leve mere. Det bliver i aften.
  jeg står på broen nu.
  Jeg har taget alle mine sovepiller for ti minutter siden
  Har rebet klar ude i garagen
  jeg sidder paa kanten af taget paa biblioteket og toer ikke kigge ned
  Nu gør jeg det. Undskyld til jer alle sammen.
  jeg skærer i mig selv lige nu og kan ik stoppe
  Skal dø i nat, har bestemt mig
  Jeg har fars jagtgevær på skødet og har skrevet et brev
  toget kommer om 8 min så er det slut.
  Jeg ka ik mere jeg hopper fra altanen hvis ingen svarer
  Pillerne er talt op og ligger på bordet foran mig.
  Jeg går ud i fjorden nu og kommer ikke ind igen
  Min ven Jonas har lige skrevet farvel og slukket sin telefon, han har talt om at tage livet af sig hele ugen
  en fra vores frivilliggruppe har låst sig inde på toilettet og siger hun vil dø.
  Vores kasserer ringede grædende og sagde at han sidder i bilen ved skrænten og vil køre ud over
  dreng på vores discord siger han hænger sig når streamen er færdig, han viser rebet
  min datter på 15 har slugt en masse piller med vilje
  Et medlem har sendt billede af sin arm, der er blod overalt, hun skriver at det er slut nu.
  Min mand er kørt ud i skoven med riflen og har lagt sin vielsesring på køkkenbordet
  Hun står på den forkerte side af rækværket ude ved stationen
  Min bror skrev "pas på mor" og nu tager han ikke telefonen. Han prøvede at gøre en ende på det i foråret
  Naboen råber nede fra kælderen at han vil dø og har en kniv mod halsen.
  Hvad gør jeg, min veninde siger hun tager sit liv i nat?
  Hvor mange af mine hjertepiller skal der til for at jeg ikke vågner i morgen?
  Kan I sige farvel til de andre i koret fra mig? Jeg er her ikke i morgen
  gør det ondt at dø? jeg skal gøre det om lidt
  Hvem ringer man til når en kammerat står ude på skinnerne og ikke vil gå væk?
  Er der nogen vågen? jeg har drukket noget for at dø og nu er jeg bange
  hvor længe kan man tage piller tilbage i maven hvis man fortryder? det er en time siden.
  Er det for sent at fortryde når man allerede har taget dem alle sammen?
  Må jeg låse en ung inde der siger hun springer ud foran bussen så snart vi slipper hende?
  Hvordan faar jeg kniven fra min soen, han sidder med den mod haandleddet?
  Jeg er helt rolig nu. For første gang i årevis. Alt er ordnet, katten er hos naboen og brevet ligger på bordet
  i skal ikke dække op til mig på torsdag. eller nogensinde. tak for alt i har været søde
  Sidste level. Logger ud for good i aften gutter, ingen respawn denne gang
  Når solen står op er jeg færdig med at være træt. Jeg glæder mig næsten.
  Jeg skal ned til Karen nu. Hun døde i marts, og jeg har ventet længe nok. Døren er ulåst, så I kan komme ind i morgen.
  Hun forærede hele sin garnsamling væk i eftermiddags og krammede os alle utroligt længe, og da hun gik sagde hun at vi nok skulle klare os uden hende fra i morgen.
  Min makker fra vagten er lige gået herfra mod havnen. Han gav mig sit ur og sagde at han ikke skulle bruge tid mere
  Bedstefar har lagt begravelsestøjet frem på sengen, betalt alle regninger og siger at det passer fint, at vi kommer i morgen formiddag, når det er overstået
  en på 16 i vores ungdomsklub skriver at det er sidste gang vi hører fra hende, og at vi må dele hendes tøj. hun er taget hjem alene nu
  Hvem tager hunden hvis der ikke er nogen der kommer hjem til den i aften?
  Tror du de bliver vrede på mig bagefter? Jeg har skrevet et brev til hver af dem og nu mangler jeg bare at gå.
  Er vandet dybt nok under den gamle jernbanebro? Jeg kan ikke svømme, og det er jo ligesom meningen
  Hvad betyder det når en kammerat overfører alle sine penge til en og skriver "køb noget pænt, vi ses på den anden side" her til aften?
  Kaere frivilligcenter. Jeg vil gerne melde mig ud med oejeblikkelig virkning. Kontingentet for resten af aaret maa I beholde, jeg har ikke noget at bruge pengene til efter i nat. Noeglen til klublokalet ligger under maatten.
  Hvordan overdrager man formandsposten, når formanden ikke lever på fredag? Jeg skal have papirerne skrevet under i aften, så de andre ikke får bøvl med banken, når de finder mig.
  Hej, jeg skal aflyse hallen på søndag kl 10, og så skal I også slette mig som kontaktperson. Jeg har tænkt mig at være død inden da. Kan man få depositum udbetalt til min søster?
  Jeg sidder med §18-ansøgningen men kan ikke koncentrere mig, for Mette fra bestyrelsen skrev for en halv time siden at hun har gjort pillerne klar og at jeg skal huske fristen. Hun svarer ikke. Hvad er fristen egentlig?
  Vi skal bruge en afløser til lektiecaféen i aften, for Ali sidder ude på parkeringspladsen og siger at han vil køre ind i en bro på vej hjem. Kan I sende en anden frivillig?
  kan man ændre navnet på mobilepay-boksen? den nuværende ejer er på vej ud for at drukne sig siger han og jeg står med stævnet alene
  Hvordan skifter jeg adgangskode for et medlem? Hun har givet mig alle sine koder, fordi hun springer ud fra parkeringshuset klokken ti
  Jeg vil gerne donere mit kamera og mine rulleskøjter til ungdomsklubben. De kan hentes i morgen, døren er åben. Gå ikke ind i badeværelset, ring til politiet først.
  Hvornår bliver skraldet hentet ved klubhuset, og hvor sender jeg mit afskedsbrev hen så bestyrelsen får det, før de finder mig i værkstedet i morgen tidlig?
  Kan I hjælpe med at oversætte en besked fra en af vores sprogcafe deltagere? Hun skriver på arabisk at hun har taget rottegift fordi hun ikke vil leve mere
  I'm going to kill myself tonight
  my roommate just swallowed a whole bottle of pills and says goodbye
  How do I talk someone off a ledge? He's on the roof of our clubhouse right now.
  You can have my bike and my badge, I won't need either after midnight. It's finally quiet in my head.
  Could you remove me from the volunteer rota from tomorrow? No need to find me another shift later, I've got everything ready here and I won't wake up.
  Unser Trainer sitzt mit einer Pistole im Auto und sagt, er drückt ab
  Was soll ich tun, meine Freundin hat eben alle ihre Tabletten geschluckt und will sterben?
  Ich bin jetzt ganz ruhig. Der Brief liegt auf dem Tisch, und morgen braucht ihr nicht mehr auf mich zu warten.
  Wie kündige ich die Mitgliedschaft zum heutigen Tag? Ich gehe gleich zur Brücke, danach kann ich keine Formulare mehr ausfüllen.
`;
