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
`;
