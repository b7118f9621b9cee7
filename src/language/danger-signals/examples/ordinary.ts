/**
 * What people ask a municipality, among it much that borders on danger: concern, illness, old age, being alone. One a line; the
 * guard learns from them what is not its business.
 */
export const ordinary = `
  Verein gründen
  tilladelse arrangement på torvet
  Personale beder mig om at vaske op og skifte sengetøj hver dag. Er det mit arbejde?
  fritidshjælp børn af kontanthjælpsmodtagere
  Vores nytilflyttede familie fra Syrien ønsker at møde danske naboer; hvordan lærer man hinanden at kende?
  tilskud til nystartet e-sportsklub muligheder
  Vi har en frivillig, der er fritaget for al den digitale post, for han har aldrig ejet en computer. Hvordan giver sådan en mand samtykke til attesten?
  Efter generalforsamlingen i går har vi ny kasserer og ny formand. Skal vi sende referatet ind, eller kan man ændre navnene selv et sted?
  Lokalpulje ansøgningsfrist
  svar på ansøgning hvornår
  bestyrelsen skrumper
  ældrelovens § 7
  eventstøtte cykelløb
  reg.nr. og konto opdatering kommunen
  kaskoforsikring kajakker
  hvor lang tid går der normalt før en fond svarer
  social kontrol ung i klubben
  Vi føler os lidt som fattige fættere, når de andre klubber praler. Hvor begynder man, når man aldrig har søgt det offentlige om så meget som en femmer?
  aflægge regnskab for tilskud
  hvor søger vi ældrepuljen
  Menighedsplejen har fået penge til en sommerlejr for børn fra trange kår. Vi ved blot ikke, hvordan vi finder de rigtige familier. Kan kommunen sætte os i forbindelse?
  skænderi mellem to hjælpere
  Der kommer så mange spørgsmål, når de gamle dør: må man gemme navnet på et afdødt medlem i vores mindebog? Det ville være trist at slette.
  Til vores jubilæum har vi tænkt os at byde på et glas portvin. Går det an i skolens festsal, eller er der forbud mod den slags?
  Min søster glemmer sin medicin og har brændt tre gryder af på en uge. Hun bor alene og vil ikke se en læge. Hvem kan jeg sige det til?
  Er maden hjemmelavet, eller er det sådan noget i bakker, når de ældre spiser sammen på centret i Kirkerup? Min kone og jeg overvejer at være med.
  cykelværksted med udsatte unge, er det socialt nok til de midler
  overdragelse foreningsprofil
  Hvad gør man, når kommunen afviser, at jeg må have min søster med til samtalen?
  ordninger for frivillige grupper overblik
  Gymnastikdamerne har bedt mig høre, om der hører måtter og store bolde med til salen, eller om vi hver især skal asen og mase med vores egne.
  Hvem må have adgang til medlemslisten: hele bestyrelsen eller kun kassereren? Vi har været uenige om det siden påske.
  Skal jeg skrive korte eller lange sætninger, for at De forstår mig? Og hvad må jeg egentlig komme med?
  Da jeg ville sætte vores orgelkoncert i den elektroniske kalender, forlangte den et billede i en bestemt størrelse. Findes der en anden måde at få den med på?
  krea-uge for alle byens børn, kan i hjælpe med økonomien i det
  børneattest delt i Messenger-gruppe
  Vi er tre bedstemødre, der skænker saft til juniorklubbens stævner et par gange om året. Falder vi ind under det med de der attester?
  Ring til mig, hvis De kan. Jeg har fastnet og tager den altid efter fjerde ring.
  gadefest tilladelse
  låser hoveddøren automatisk kl 22, vi er først færdige 22.15
  løsøreforsikring foreningshus
  klub for skilte forældre og deres børn
  Mit barnebarn lavede en video om vores loppemarked, og den er skam morsom. Kan kommunen dele den med folk på sin Facebook?
  Tonen mellem sagsbehandleren og mig er blevet skarp, og en neutral mægler inden for rådhusets mure ville være ønskelig.
  registrering af forening nødvendig
  Tusind tak skal De have, det var en stor hjælp for en gammel kone. Hav det godt.
  Vores grundejerforening har fået leveret to forkerte beholdere til papir; hvem skal bytte dem?
  Til kulturnatten tror jeg, man skal melde sig, hvis man vil nævnes i programmet. Vores lille museum åbner døren med glæde. Hvor skal besked hen?
  Til mødet i Vesterlund hørte vi, at andre lokalråd har en fast embedsmand, de kan ringe til. Hvem er vores?
  træneruddannelse, hvem betaler
  udvalgsmøde fordeling af midler
  kan en idrætsklub få midler til hold for svage ældre
  Drengen er tretten og er kommet ind i noget skidt med ældre knægte og knallerter. Min søn kan ikke styre ham mere. Er der en hos Dem, som bedstefar må tale med?
  Godaften
  krav når man søger støtte til frivillige aktiviteter for ældre
  Den gamle bestyrelse har erklæret noget, som ikke passer: to trænere manglede attest. Skal den nye bestyrelse sende en rettet erklæring til kommunen?
  bankbesøg ældre med ledsager
  Ved kursusdagen fik vi at vide, at vi skal lave en »fortegnelse«. Jeg er skibsmodelbygger og har ingen anelse. Hvad skal der stå i sådan en om medlemmernes oplysninger?
  Der bor mus i skolekøkkenet, det er jeg ikke i tvivl om, for der var huller i melposen. Vi skal lave mad til tredive på fredag, så det haster vist lidt.
  lokalpuljen, hvad er næste frist
  Det er sikkert pænt ment, men det var slet ikke det, jeg spurgte om.
  Kan De stille en diagnose på planterne i min vindueskarm, hvis blade er blevet gule?
  Svigersønnen er alene med tvillinger på fire efter skilsmissen og er træt på en måde, søvn ikke hjælper på. Er der en gruppe for enlige fædre med børn?
  fortrolige oplysninger hørt på besøg
  natløb for teenagere er vores nye idé, er der projektpenge
  B-indkomst instruktør
  Hvad er forskellen på et landsbylaug og et lokalråd, set fra Deres side af bordet? Vi kan kun finde på at være uenige om det.
  pensionisthøjskole kommunalt bidrag
  Jeg er blevet næsten blind, og bøgerne er tavse nu. Mon en rar person ville komme hjem til mig og læse lidt avis højt engang imellem?
  Børnehjælpens lokalafdeling ønsker at samarbejde med Børn og Familie om aflastning af belastede familier.
  Jeg passer min kone døgnet rundt, for hun har glemt, hvem jeg er. Det ville hjælpe at høre, hvordan andre ægtemænd bærer det. Findes der en gruppe?
  Jeg er 61 og får seniorpension. Plejehjemmet spurgte, om jeg ville være frivillig tre formiddage. Bliver jeg trukket for det, eller er det helt i orden?
  anonym underretning
  anmærkning juniortræner politiet
  ekstraordinær generalforsamling
  Hvor lang tid går der, fra vi opretter os på Virk, til vi kan bruge nummeret i banken?
  Brauchen die Eltern, die bei unseren Handballspielen nur Kuchen verkaufen, auch eine Børneattest?
  Vi har læst den nye ældrelov. Penge vil vi ikke bede om i denne omgang, men Røde Kors-gruppen i Lillerup vil gerne sætte sig ned med aktivitetscentret og lægge en plan for et samarbejde. Hvordan sætter vi det i gang?
  Findes der steder at fejre jul, når man ingen familie har?
  tæller passive medlemmer med i jeres opgørelse
  Vi ønsker en præcisering af arbejdsdelingen mellem de ansatte og de frivillige ved udflugter med ældre, der benytter kørestol.
  Hvad koster det at aflevere bøger for sent?
  Jeg har fået en regning på daginstitution, der må bero på en fejl; hvem kan rette den?
  Which organisations need people now?
  pengestøtte haveforening
  Is there someone who drives older citizens to the supermarket in Nørreby now that the bus has been withdrawn?
  En person har angivet min bopæl som sin adresse uden tilladelse; hvordan får jeg vedkommende afmeldt?
  Inden jeg melder mig, bedes oplyst, om man som våger kan fravælge plejehjem og kun tage opgaver hos døende i egen bolig.
  ride to dentist, 85-year-old
  Hvor mange frivillige kræves der forsvarligt for at afvikle en ugentlig frokost for 30 ældre?
  spejderlejr, er der aktivitetstilskud pr barn
  Min hjælp går mest ud på at parkere! Sidste måned brugte jeg 340 kr. på p-automater ved sygehuset som følgeven. Kan jeg få det refunderet?
  musikforening guitar
  Der stod i ugeavisen, at byrådet ville hæve lejen på haller og sale. Ved De, om det bliver til noget, og hvad timen så kommer til at koste?
  Hvorledes filtrerer jeg søgningen, så portalen kun viser haller med plads til mindst 100 tilskuere?
  Vi foreslår et partnerskab mellem petanqueklubben og aktivitetscentret Birkely, hvorefter beboerne kan benytte vore baner formiddage uden beregning.
  Must members have paid their kontingent before we may include them in the figures for the subsidy?
  Vort filmhold har udarbejdet budget for en dokumentar om fiskerierhvervet; hvem modtager ansøgninger om projektstøtte til film?
  attest forsvundet fra klubkontoret
  På hvilken måde melder man sig til cykelture med beboerne fra Solgården, når man er privat borger uden forening?
  Bestyrelsen i forsamlingshuset overvejer at starte en månedlig fællesspisning for ældre medborgere og ønsker vejledning om kommunens støtte hertil.
  elregning spejderhytte støtte
  Kan en forening få del i den inddragelse af frivillige, som ældreloven forudsætter, og hvilke forpligtelser følger med?
  Nobody should die alone, how can I help?
  fjerne mit navn fra systemet
  ungdomsleder pris indstille
  Vi ønsker os en skulptur til mindeparken, og en fond skulle have den slags som formål. Kan man få nogen til at kigge på ordlyden og tallene, før vi sender den?
  Giver kommunen råvaretilskud til foreninger, der inviterer enlige pensionister til julemiddag den 24. december?
  Jazzklubben kan selv skyde 6.000 kr. i de tre vinterkoncerter. Hvor stor en egenfinansiering forventes der, før kommunen støtter et musikprojekt?
  omstilling
  bogholderihjælp forening
  when payout tilskud
  Eltern aus der Siedlung wollen den alten Spielplatz auf eigene Faust herrichten, wer erlaubt das?
  strøm på torvet event
  communal dining elderly
  Kommunen har mundtligt tilkendegivet interesse for vores integrationsprojekt; kan dette stadfæstes skriftligt?
  petanque for folkepensionister, er der en ældrestøtte at få
  Får naboen besked om, hvad hans underretning førte til?
  Initiativtagerne til skaterklubben er mellem 15 og 17 år; i hvilket omfang kan mindreårige selv danne og tegne en forening?
  Søster Agnes, som vi kaldte hende, var frivillig på Toftegården til hun blev 91. Jeg vil så gerne overtage hendes plads. Hvordan går det for sig?
  Da vi ryddede strand sidste år, var der både skoleelever og rollatorer, og ingen skrev sit navn nogen steder. Er der mere af den slags, man kan dukke op til?
  Der ringer folk til mig hver uge om linedans, og jeg har ikke haft noget med foreningen at gøre i seks år. Kan De venligst fjerne mit nummer?
  Er det nødvendigt, at en frivillig står på en navneliste, før han er dækket ved ulykkestilfælde?
  Skærmlæseren kan ikke aflæse portalens datofelter, og jeg er som blind sekretær afskåret fra at bruge løsningen.
  drukner i administration
  Hvem er frivilligansvarlig på aktivitetscentret ved havnen, hvor jeg gerne vil bistå i træværkstedet?
  forskel § 18 og § 7 ældre
  Kolonihavernes havelaug tæller nu ni frivillige mod tidligere tredive. Vi skulle meget nødig lukke. Hvem kan vejlede os i at få friske kræfter?
  vi er 4 der betaler, er det nok til at i anerkender os
  Hvilken procentdel af kursusafgiften godtgøres, når en spejderleder deltager i en lederuddannelse?
  Vi går og drømmer om en lille udestue, min kone og jeg, så vi kan sidde i læ. Skal man søge om lov, når den kun er på tyve kvadratmeter?
  kulturpulje
  Min sønnesøn skal begynde i skole til august, og forældrene kan ikke blive enige om hvilken. Hvornår skal han være skrevet ind, og hvor gør man det?
  hvad får vi pr medlem under 25
  Vi var så heldige at få lov til at bruge biblioteket efter lukketid, men hvordan kommer gæsterne ind, når den store glasdør er slukket? Jeg kan jo ikke stå der hele aftenen.
  Vågetjenesten, hvor jeg er tovholder, skal have ni nye, inden efteråret kommer. Der må være nogen i kommunen, der ved, hvordan man finder sådan nogle mennesker.
  Hans hukommelse er væk, men han kan alle versene i højskolesangbogen udenad. Er der et kor for folk med demens?
  Jeg spiller klaver og tilbyder at akkompagnere fællessangen hos plejecentrets beboere; hvem skal jeg tale med?
  Führungszeugnis Ehrenamt Erwachsene
  Hvor finder jeg ud af, om nogen spiller skak eller bridge i nærheden?
  Can someone go with my old mother to doctor?
  Kan den frivillige gøre sig strafskyldig ved at røbe fortrolige forhold om en borger, hun hjælper?
  Inden vi indbyder begyndere til badminton, må vi vide, om net, ketsjere og fjerbolde hører til hallen eller skal anskaffes.
  Vi har haft erindringsdans for ældre med hukommelsestab i et år nu, ulønnet. Jeg tør ikke begynde på andet år, før jeg ved, om kommunen støtter frivillige på ældreområdet.
  Vores ledsagere betaler selv deres entrébilletter; er der nogen kommunal ordning til dækning heraf?
  Vi har solgt gården og flytter ind i en lejlighed midt i byen den 1. maj. Hvor skal man melde det, så posten og lægen følger med?
  ridning handicappede
  kan enkeltpersoner få støtte
  Er der skattemæssig forskel på en gave og et sponsorat fra den lokale bank til håndboldens U-hold?
  Min datter og hendes mand er spejderledere og har nok om ørerne, så jeg har lovet at spørge for dem: de vil gerne have gymnastiksalen på Birkelev Skole til en julefest søndag den 13.
  hvad er max pr time i lokaletilskud
  last hours bedside company
  kerneopgave kontra frivillighed ældrepleje
  Min bror er 72, i et tidligt stadium af demens og bor hjemme. Hvilke aktiviteter kunne passe til en mand, der altid har arbejdet med hænderne?
  Hvordan undgår en klub, at de nye falder fra efter første sæson?
  Kindeswohl melden
  hvor finder jeg prislisten på jeres sale
  gulvet er spejlglat i dag, der er vist kommet for meget sæbe på
  Hvis en frivillig opdager, at en beboer er faldet, er det da den frivilliges pligt at foretage førstehjælp og skrive det ned?
  Bestyrelsens fem medlemmer ønsker hver især at modtage kommunens nyhedsbrev om frivillighed; hvordan tilmeldes flere adresser på én gang?
  Kan den ældre takke nej igen, hvis kemien mellem hende og den udpegede besøgsven viser sig ikke at være til stede?
  Er det i orden, at nøgleordningen for klubhuset hænger fremme med navn og mobilnummer? Min datter arbejder med sådan noget og blev helt bleg.
  elderly transport volunteer
  Skal et tilskud på 8.000 kr. revideres af en registreret revisor, eller er påtegning fra foreningens folkevalgte revisorer tilstrækkelig?
  mangler frivillige
  nominering hæder for mangeårig indsats
  cykling uden alder mangler penge til en rickshaw til de ældre
  Jeg er kommet til at skrive mit private mobilnummer på hjemmesiden hos kommunen i stedet for klubbens. Nu vil folk købe garn klokken elleve om aftenen.
  En mor fra vores flygtningecafé græd forleden, fordi hun ikke kan finde ud af det danske system, og hun har fire børn. Er der familievenner, man kan få?
  udbetaling not received
  På skærmen står der, at De kan hjælpe. Det er da venligt, men med hvad, om jeg må spørge?
  Kan en petanqueklub sende sin medlemsliste rundt på mail, så man kan aftale kørsel? Det har vi altid gjort, men de unge ryster på hovedet.
  How big can the prizes be in banko?
  Vi har skiftet bank efter at filialen lukkede, og nu skal De jo kende det nye kontonummer, så støtten ikke går det forkerte sted hen.
  Hvad virker bedst, når vi skal finde nye folk til bestyrelsen?
  varetage naturskole som forening aftale
  payroll sports club
  kritik af forvaltningen indgive
  Foreningen driver et værested og vil gerne forny den toårige driftsaftale, der udløber den 31. december.
  hvad må pengene til frivilligt socialt arbejde bruges til
  Jeg vil gøre opmærksom på fugtpletter og en tydelig lugt af skimmel i spejdernes depot under skolen.
  Må der stå to kontaktpersoner for den samme forening?
  Wo kann man gemeinsam mit anderen Nordic Walking machen, ohne gleich Vereinsbeitrag zu zahlen?
  Vi har en ældre syforening, der laver tøj til nyfødte. Vi vil så gerne give det til mødre, der ingenting har. Hvem i familieafdelingen kan tage imod?
  Treffpunkt gegen Einsamkeit
  En frivillig har følt sig groft talt til af en anden frivillig, og sagen truer stemningen i hele kulturhuset.
  En ung revisor i familien siger, at vi skal have et særskilt regnskab for hvert tilskud. Er det rigtigt, eller må det stå i det almindelige årsregnskab?
  Hvor mange bøger kan jeg låne ad gangen, og hvornår tilskrives gebyr for for sen aflevering?
  Tilbyder menighedsplejen eller kommunen samtaleselskab på farsi til en 81-årig kvinde, som stort set aldrig forlader sin lejlighed?
  Kan jeg gøre indsigelse på min fars vegne med en fuldmagt?
  søgte om hal i går, ligger der en kvittering i systemet
  Der er kommet rotter under hønsehuset, og jeg har set den ene på højlys dag. Hvornår kan kommunens rottemand komme?
  Må vi afregne parkering og broafgift efter regning sammen med kørselsgodtgørelsen?
  Er der en database eller en side på nettet, hvor man kan søge efter frivilligjob efter emne og område?
  Min kone var kontaktperson for strikkecaféen, men hun er flyttet på plejehjem. Hvordan får jeg hende skrevet ud af Deres liste og den næste skrevet ind?
  Loppemarkedet breder sig i år ud på selve hovedgaden, hvorfor der kræves ret til råden over offentligt vejareal; hvor indgives anmodningen?
  Ville det være til gavn, hvis jeg kom på plejehjemmet juleaften for at sidde hos de beboere, der ikke får besøg?
  tax on volunteer gifts
  Valget står mellem kontanter, et rejsegavekort og et maleri, når formanden efter 18 år fratræder; hvad er det mest hensigtsmæssige for modtageren?
  skal man godkendes igen hvis man skifter navn
  Min mand er gået helt ned og sover ikke om natten.
  Min bror er 46 og har altid passet sit arbejde og sin skakklub. Siden afskedigelsen åbner han ikke breve, betaler ikke husleje og sidder i mørket. Han siger, at han ikke vil gøre noget ved sig selv, og det tror jeg på, men han klarer sig ikke. Hvor sender jeg min bekymring hen?
  He is 12 and out alone every night.
  Har I fået mit brev? Jeg har ikke hørt noget.
  Veninde har baby, men hun ligger i seng hele dagen. Jeg tænker på babyen.
  min ven drikker mere og mere og åbner ikke
  Lægen siger, at jeg skal røre mig mere, og jeg vil helst ikke gøre det alene.
  The answer from the police says the person has a conviction involving a minor, and he is due to coach tomorrow.
  hendes mand bestemmer alt og hun tør ikke sige noget, intet sker lige nu, men jeg er urolig for hende
  Stop lige, jeg vil alligevel ikke ringes op. Kan De få det taget af igen?
  Mein Arzt sagt, ich soll mich mehr bewegen, allein raffe ich mich aber nicht auf.
  Lille pige siger onkel er mærkelig mod hende. Jeg ved ikke hvad det betyder.
  En mand i vores kor er blevet helt forvirret og kører stadig bil.
  Jeg har lagt mærke til, at min nieces lille dreng på fire stadig ikke taler, og at han aldrig er ude. De passer på ham på deres egen måde, men er det nok?
  Hans sår på ben bliver ikke passet, og han siger nej til hjemmepleje. Jeg er bare nabo.
  vil bare prøve en gang og se om det er mig
  Min bror er 69 og har samlet så meget, at han sover i entréen. Han siger, alt er fint. Jeg bor langt væk og kan ikke få ham til at tage imod hjælp.
  Der er ridset noget grimt ind i væggen, og vi vil bare sige, at det ikke er os.
  ring mig op
  Nu har jeg skrevet i tyve minutter, og der er ingen sure miner fra min side. Jeg er bare bedst til at tale. Kan I ikke få et rigtigt menneske til at ringe til mig?
  Jeg kan ikke bære mælk og kartofler hjem mere. Jeg er 79.
  Winter has drained me of all energy and joy, and I would like to talk to somebody about it.
  Hun siger, at hun har det fint, men hun falder hele tiden.
  kan en af jer ikke bare ringe mig op, det her går for langsomt
  anden gang jeg skriver
  Overfor os bor der en lille pige, der er ude til langt over midnat. Hun er måske syv år. Det er ikke min sag, men jeg kan ikke falde i søvn.
  Jeg er 19, har sabbatår og tager det, der kommer, bare jeg ikke skal skrive under på et år.
  Hej med Dem. Mit barnebarn har lige vist mig, hvordan man skriver her, så nu ville jeg bare hilse.
  ok så har jeg ikke mere, hej hej
  My neighbour's flat is piled to the ceiling with rubbish, and she has become painfully thin.
  Hej med jer, det er mig fra det lille museum igen.
  Hans kone er på plejehjem, og dér har hun det godt. Men han selv, 88, sidder i køkkenet uden varme på og siger, at det ikke kan betale sig længere. Han taler ikke om at dø, han er bare opgivende. Kan nogen besøge ham fra kommunen?
  Jeg har sovet på det, og jeg vil alligevel ikke sende det. Kan De trække det tilbage for mig?
  Nu har jeg kludret i det. Tag det hele væk, så skriver jeg det pænt en gang til.
  Jeg skriver igen, fordi jeg ikke er sikker på, at min forrige besked gik igennem. Skærmen blev sort. Kan De se, om De har noget fra mig?
  Naboens post ligger i bunker, men jeg har set ham gennem vinduet.
  Min ven er blevet fyret og er så nedtrykt, at han ikke kommer ud.
  Jeg bliver ikke klog på en maskine, giv mig en medarbejder.
  Lægen siger, at jeg ikke er deprimeret, og det er jeg heller ikke. Jeg har bare ikke talt med en eneste i denne uge. Har I en telefonkreds, man kan melde sig til?
  Nu har jeg trykket 1, 2 og 4 og bliver stadig smidt af telefonen, hvad er nummeret til jer
  Min mand og jeg sidder begge to foran skærmen og vinker. Goddag!
  En mand fra kommunen sagde han ringer tilbage mandag. Han ringede ikke.
  This does not help me.
  måske er I de forkerte, men en dreng i lektiecaféen er blevet helt stille og skjuler sine arme
  Drop det, jeg har ombestemt mig, I skal ikke gøre noget alligevel
  Ich habe nächste Woche ein Gespräch im Jobcenter und möchte nicht allein hingehen, kann jemand mitkommen?
  Hej, nu prøver jeg så den her vej
  Er det overhovedet her man skriver? min nabo på 86 bliver sendt hjem efter hofte i dag og har ikke familie
  Videresend det alligevel ikke; jeg har ombestemt mig.
  En pige i lektiecaféen viste mig noget, hun havde skrevet, og det gjorde mig bange for hende.
  Min far bliver sendt hjem fra sygehuset i morgen, og der er ingen hjemme.
  min bror åbner ikke post og er ved at blive sat ud
  Nu har min nabo på 77 ikke tømt postkassen i ugevis og hun lugter når hun lukker op
  My colleague from Peru says she has nobody to celebrate Christmas with; is something arranged for people alone?
  Der står at jeg har vundet en iPhone, skal jeg bare trykke på linket
  Gamle Ingeborg i stuen har ikke taget avisen ind i ti dage, men hun svarer mig gennem brevsprækken, at jeg skal gå. Hun har det ikke godt. Hvem kan se til hende?
  Vores enlige nabo er blevet skind og ben. Hendes søn i udlandet har bedt os råbe op.
  Min faster kan ikke bære sine varer hjem længere, er der hjælp til det?
  Min far er død, og nu vil jeg have ryddet op i det, I har gemt om mig som pårørende.
  Mit valgkort er ikke dukket op, og valget er på tirsdag. Kan jeg stemme alligevel, når de kender mig på skolen?
  Min veninde har et barnebarn, som er alt for tynd og passer sine små søskende. Hun tør ikke selv ringe. Må jeg gøre det for hende, uden at der kommer navn på?
  Nu har jeg fået det samme svar tre gange, og det rammer stadig ved siden af.
  Lad det ligge. Jeg finder ud af det selv, så De skal ikke gøre mere ved det.
  Min søster på 48 lider tydeligt, vil ikke i behandling og har ikke åbnet døren i fire dage, omend hun skriver beskeder.
  Mit navn står på en liste hos jer, og det bryder jeg mig ikke om.
  Min kusines mand er meget hård ved hende, ikke med hænderne, men med ord. Hun er 80 og må ikke gå ud. Det bør nogen vide, synes jeg.
  Manden i lejligheden over mig lever i rod og skidt og åbner næsten aldrig.
  Menighedsplejen bringer mad ud, og hos en bestemt mand bliver den stående på trappen dag efter dag. Han svarer gennem døren, at han har det fint.
  Min søn er 45 og har ikke betalt husleje i tre måneder. Han svarer ikke mere, når jeg ringer, men naboen ser ham. Kan nogen banke på hos ham?
  venue with stage and kitchen
  Nu kræver I at mit lille værksted får en miljøgodkendelse, det er jo bare mig og en lift
  Ved ikke om det er jer, men min besøgsven er flyttet og der er ikke kommet en ny til mig
  The girl never has food with her.
  en fra kultur skulle ringe til mig i går, det skete bare ikke
  Jeg skriver til Dem, fordi jeg nu har siddet alene med det i to år. Min mand har frontotemporal demens, og jeg har brug for råd fra folk, der kender det.
  My uncle does not eat, he says all is fine.
  min fætter har skizofreni og har lukket sig inde hele efteråret, der er ikke fare men det går ned ad bakke
  Sådan hænger det ikke sammen, det kan jeg sige Dem. De har vist ikke hørt efter.
  Far er ved at dø og vi er to søskende der ikke har sovet i tre nætter, er der nogen der kan sidde her
  Svigersønnen råber ad den lille på tre, så hun bliver hvid i ansigtet. Han slår vistnok ikke. Men er det ikke noget, De bør vide?
  Min svigermor har ingen nøgler hjemme efter ambulancen, og i dag udskriver de hende.
  De siger, at jeg er rask nok til at blive sendt hjem i morgen. Men lejligheden står tom, og jeg er ærligt talt bange for den første nat.
  I bought a sofa online that arrived with a torn cover, and the shop won't refund me.
  Between my bachelor's and master's I have six weeks off and would like to help out occasionally.
  Jeg ser noget sort i åen bag mit hus, det lugter.
  Der er ikke noget galt, og alligevel er der ikke noget, der glæder mig længere. Hvad gør man mod sådan en tyngde, uden at gå til læge med det?
  En mand i gaden er altid fuld og falder. Han siger nej til alt, men det går helt galt.
  Pigen i klassen siger, at hun ikke vil hjem, når hun er på besøg hos os.
  Datteren på 13 i lejligheden ovenpå passer sine småsøskende dag og nat, og jeg finder det ikke rimeligt.
  Min søster og jeg skrev hver sit brev om det samme. Hun har fået svar, men ikke jeg. Er mit blevet væk i mængden?
  Far spiser ikke, siden mor døde, og han er blevet så tynd. Han smider hjemmehjælpen ud. Jeg er bekymret, men han vil ikke høre på mig.
  En medarbejder sagde, at hun ville undersøge det og vende tilbage.
  I have free time and want to help somebody.
  Min mand er død og jeg er 74. Kan en anden dame komme på besøg i mit hus?
  ikke mere i dag
  jeg har fået nok af at rykke, jeg snakkede med en der hed noget med K og hun ville undersøge det
  Kan jeg skrive anonymt om en pige på 14? Hun er min datters veninde, skriver grimme ting om sig selv på nettet og bor på skift hos folk. Hun er ikke i akut fare, men jeg sover ikke.
  Hej hej! Jeg fik anbefalet jer af en veninde, der har lånt hal og søgt penge gennem jer i årevis. Nu er jeg så her, og jeg ønsker en god morgen.
  Nu har jeg ikke forstået et ord af mødet, næste gang må der være en der skriver ned for mig
  Min kone bliver så nervøs, at hun ikke hører, hvad der bliver sagt.
  One of our scouts, thirteen, told me his father drinks every night and he is scared to go home.
  det kan da ikke passe at I ikke kan gøre noget så længe han selv siger nej til hjælp
  Barnet i lejligheden ved siden af er tavst og bliver aldrig hentet af samme person.
  I would rather discuss this with a real person; could somebody please phone me?
  Stop. Jeg vil ikke sende den.
  Meine Mutter wurde von der Hauspflege unwürdig behandelt, das lasse ich nicht auf sich beruhen.
  Min bror på 40 spiser ikke rigtigt og hans hjem er fuld af skrald.
  vil i gang med at røre mig men ikke i en klub
  kan min chef se det jeg skriver her
  Er det overhovedet her man skriver? damen jeg besøger giver sin søn alle pengene og har ikke råd til mad
  Jeg har siddet ved min mors død. Nu vil jeg gøre det for andre.
  Jeg skriver for min gamle mor: Hun har fået et brev om plejebolig, og vi kan ikke tyde det.
  God aften, jeg ved ikke, om der er åbent nu.
  En flink mand vil køre for vores syge medlemmer. Han har sagt, at han har siddet inde som ung. Er det forbudt at tage ham, når det kun drejer sig om voksne?
  Jeg er ikke blevet klogere af det, du skriver.
  Jeg er ikke så god til at skrive, fingrene vil ikke mere. Kan jeg ikke få en rigtig person i røret?
  ring mig op pls
  nu er vi sagt op og står uden tag over hovedet fra 1. juni, har I en akut bolig
  På vores vej kan man både låne græsslåmaskine og få hjælp til MitID, så man ikke er overladt til sig selv. Alligevel har manden i det hvide hus ikke tømt postkassen i tre uger, og der lugter. Vi ser ham i vinduet af og til. Det haster ikke, men er der en, der kan se efter ham?
  Sidder der en person og skriver, eller er det maskine?
  Jeg har ringet seks gange. De siger de vender tilbage.
  Jeg har ikke fået noget valgkort med posten.
  Efter at koret holdt op, har jeg opdaget, at alle mine venner var alter og tenorer. Jeg savner folk omkring mig. Har De mon noget at foreslå?
  Min veninde fortalte om dengang, hendes mand lå på sygehuset, og der kom en ukendt mand og holdt hånd, mens hun tog et bad. Nu er det min tur; demensen har taget det meste af min mand, og lægen siger få dage. Tavshedspligt og alt det er jeg ligeglad med. Hvem tilkalder jeg?
  Arbejdet har slidt mig op, og jeg græder uden grund.
  Der blev sagt, at vi ville høre inden fjorten dage, da min mand var inde og spørge. Han er glemsom, men jeg har skrevet datoen ned: det var den 2.
  Meine Mutter wird am Freitag aus dem Krankenhaus entlassen und wohnt ganz allein, kann jemand bei ihrer Ankunft da sein?
  En dame hos Dem tog vores sag til sig og var så sød. Nu er hun holdt op, siger man. Hvem har overtaget det, jeg skrev til hende om?
  The door is locked and we are outside.
  Nu skal jeg tælle alle under 25 op og halvdelen har ikke skrevet fødselsdato, hvad gør man så
  en fra u13 er blevet helt stille og har ingen vinterjakke, overreagerer jeg?
  hey mormor bliver udskrevet i morgen og ingen af os er i landet, kan nogen tage imod?
  ring til mig!! jeg gider ikke taste mere
  Jeg besøger en dame, og der er snavset og koldt i hendes stue.
  Endelig! Det var bare det jeg skulle vide, farvel
  Lad mig få en medarbejder, så er De sød. Jeg har det bedst med at forklare mig mundtligt.
  Har De en afdeling ude i Birkelev, så man kan slippe for at køre helt ind til byen? Benene bliver ikke yngre, og benzinen ikke billigere.
  mor er ved at dø og vi når ikke frem, kan en holde hende i hånden
  I don't want to be member, just help once.
  nu siger du det samme for tredje gang, det hjælper mig ikke
  My uncle is sent home tonight, nobody waits for him.
  Siden min mand døde, har jeg ikke villet sætte mine fødder på det plejehjem. Men nu er jeg klar, og jeg ville gerne spille kort med beboerne der. Kan nogen tage imod mig?
  nogen af kød og blod
  Meine Frau hat immer wieder Panikattacken und traut sich nicht mehr zur Arbeit.
  skriver jeg med en maskine
  jeg har fået tastet forkert dato, det skulle være den 12. og ikke den 21., hjælp
  Mon De har noget for bedsteforældre, der har overtaget børnebørnene? Vi er 69 og pludselig forældre igen til to, og det er ikke nemt.
  min bil starter ikke når det fryser
  Siden stedfaderen flyttede ind, er vores datterdatter blevet en anden. Hun vil ikke sidde på skødet mere. Måske er det ingenting, men det kan jeg ikke leve med.
  Der flyder noget brunt skum i åen bag ved marken.
  I've put on weight and don't want a gym; is there a walking group on weekday mornings?
  Nu er min MitID låst for tredje gang og jeg kan ikke læse mine breve
  Kan jeg anmode om, at I ser til min veninde uden at hun får at vide, at det er mig? Hun er 58, har forladt vores bridgeklub og siger, at strømmen er slukket, fordi regningerne ikke bliver åbnet.
  har I læst min besked? har ikke hørt en lyd
  Min kone er skizofren og er holdt op med at tage sin medicin. Jeg kan ikke bære det alene.
  I want to walk together with other people.
  Her fra sygesengen skriver jeg på en sygeplejerskes telefon. Jeg bliver sendt hjem tirsdag, og min kat er død, og der er ingen. Kan én komme og være hos mig de første timer?
  jeg har henvendt mig to gange nu
  enlig dame åbner ikke længere
  Slet det, jeg lige har skrevet her i chatten.
  En ung pige på 17, som jeg kender fra kirken, er blevet kæreste med en mand på 40 og taler ikke med sin mor længere. Jeg er alvorligt bekymret.
  sidder her i mørke i mødelokale 3, strømmen er gået og jeg kan ikke finde relæet
  Jeg tænker på at købe en elcykel, men ikke en af de kinesiske. Hvilket mærke er det bedste for en dame på 72?
  Jeg har siddet hos min egen mand og vil nu gøre det for andre.
  Seit dem Umzug aus Deutschland kenne ich hier niemanden und die Abende sind lang.
  Ich will mich über einen Sachbearbeiter beschweren, der mich am Telefon angeschnauzt hat.
  Sidder der en rigtig person og skriver, eller er det en maskine, jeg taler med?
  Mit valgkort er ikke kommet og valget er på tirsdag!
  Vores vaskemaskine står og hopper rundt i bryggerset. Er det lejet, der er gået, og kan en gammel maskinmester selv skifte det?
  Hvor langt rækker tavsheden? Jeg kører en gammel mand til dialyse, kørepengene passer, og vi har det rart. På sidste tur sagde han, at han har droppet den ene slags piller, at det ikke er farligt, og at jeg ikke må sige det til nogen. Har jeg ret til at bryde det løfte?
  Damen fra fjerde har tre gange lagt sin nøgle og sin pung i min postkasse og husker det ikke bagefter. Hun bliver mere og mere forvirret, men det går ikke i længden. Hvor siger man det?
  I want to learn to help people with trauma.
  They made a mistake and nobody says sorry.
  Bitte ziehen Sie zurück, was ich eben abgeschickt habe.
  Jeg har ventet i ni uger på svar, blevet lovet to opringninger og intet fået. Det er ikke i orden, og nu vil jeg have det taget op et sted.
  ung mand på 22 fra holdet er helt kørt ned, vi når ham ikke
  Hejsa, jeg er ny her på siden og kigger bare forbi.
  Mit billede på legitimationen bliver ikke godkendt, og appen siger bare nej.
  Min veninde låner penge ud til en mand, hun har mødt på nettet, og har nu intet til mad. Hun er 78 og skammer sig. Jeg ved ikke, hvem jeg skal gå til.
  Goddag, jeg håber, det er her, man skriver.
  Min hund og jeg vil gerne hilse på en gammel mand i hans eget hjem.
  I got a letter and do not understand it.
  En pårørende ringer privat til mig for at høre, hvordan hendes far har det, når jeg har været hos ham. Det er hyggeligt, og bilen får jeg betalt. Men må jeg fortælle hende det, når han selv ikke vil have hende blandet ind?
  Ich möchte lieber mit einer echten Person sprechen.
  Nej. Sådan hænger det ikke sammen, og jeg er lige så klog som før
  Svigermor har været indlagt siden jul, og der er vel støv på alt. Hvis bare et par venlige mennesker ville gøre klart til hende, inden hun kommer hjem på mandag.
  There's a deep pothole on the cycle path by the roundabout, and two people have already fallen.
  Jeg har fået styr på attesten, så nu slapper jeg af. Hvad bliver vejret i weekenden, og tror du, at det er koldt nok til, at søen fryser til?
  Jeg har mistet mit valgkort, og der er valg på søndag. Kan jeg stemme alligevel?
  Davs, jeg prøver lige det her.
  My phone is new and the app is gone.
  nice, så er jeg good, hej hej
  Optikeren har hun fundet, og briller er bevilget. Hun skal bare hen og have dem målt på torsdag, og jeg ligger på sygehuset selv. Kan en venlig sjæl følge min gamle mor?
  Min blodtrykspille er pludselig lyserød i stedet for hvid. Er det den rigtige, apoteket har givet mig?
  Min nabo brænder affald af i haven, så røgen hænger i mit vasketøj.
  Vi har lige fået vores yngste ud ad døren, og hus, job og bil er betalt. Min mand har meldt sig i vågetjenesten, og det er hans ting. Jeg aner ikke, hvad der er min, for jeg har aldrig været frivillig før. Er der en person eller en side, der kan hjælpe mig med at vælge?
  I min ungdom bagte mor en æblekage med rasp, og jeg kan ikke huske, om der skulle makroner i. De kender vel ikke opskriften?
  Vores pige på elleve har fået skolebus i to år, men nu er ruten nedlagt. Hun har fem kilometer ad en mørk landevej. Har hun ikke ret til kørsel?
  Jeg ombestemte mig, så du behøver ikke at sende noget videre alligevel.
  En af os væltede et bord ned i parketgulvet, og nu er der et stort hak.
  gæst i varmestuen vil ikke have at nogen ved han kommer der, hvad gør jeg
  My friend cannot take care of himself any more.
  vejret i morgen sun?
  Er jeg sikret på vejen til og fra min vagt?
  follow up my message
  hul i vejen
  tak, goodbye
  Må en campingvogn stå parkeret på vejen hele vinteren?
  kæmpe hul i vejen ved skolen
  Der er vand på gulvet i køkken, det kommer fra under vasken.
  Mein Schwiegervater liegt im Sterben und wir schaffen es nicht mehr, jede Nacht bei ihm zu sitzen.
  Sorge um ein Kind
  Pedellen svarer ikke hans telefon. Vi står ude ved gymnastiksal og det er mørkt.
  Min søn er 28 og har autisme, og efter han er flyttet hjemmefra, har han ingen at være sammen med. Hvor kan han finde et fællesskab?
  Ein Junge aus meiner Trainingsgruppe kommt oft hungrig und in dreckigen Sachen, ich mache mir Gedanken.
  You keep repeating the same paragraph, and it doesn't get me any further.
  give my time
  I can drive old people in my car.
  Min mor er døende, og vi kan ikke være der alle timerne.
  My wife and I like to give time at ældrecenter Lindegården.
  My neighbour burns plastic in his stove.
  skal jeg slå op med min kæreste
  skal jeg slå op med min kæreste?
  Meine erwachsene Tochter ist schüchtern und hat keinen Anschluss gefunden, gibt es Treffs für junge Leute?
  Min tante ligger på det sidste, og hun er bange for at være alene.
  Jemand hat im Klubraum eine Fensterscheibe eingeworfen, die Scherben liegen noch da.
  Mutter kommt allein nicht klar
  resten klarer jeg selv, tak
  SFO sign up
  pæren er gået i gangen bag scenen
  Eine Studentin aus Brasilien will ein halbes Jahr bei uns ehrenamtlich mitarbeiten, braucht sie ein Visum?
  He will not give samtykke, but he coaches my daughter's team.
  My wife has multiple sclerosis and needs a wheelchair ramp installed at our front door.
  branddøren binder og kan ikke lukke
  A parents' group is hoping to build a nature playground on the green behind the kindergarten.
  Min bil har fået punktering på motorvejen, og jeg skal have vejhjælp fra autohjælpsselskabet.
  In meiner Akte steht eine falsche Adresse, ich verlange eine Berichtigung.
  Eine Mutter will nicht, dass ihr Kind auf der Homepage unseres Turnvereins zu sehen ist.
  Jeg er træner for tolvårige og ser, at en dreng er begyndt at være påvirket af hash.
  She is discharged tomorrow and no food in the house.
  Is there it-café at the library?
  Børnene på tredje græder meget, og der er sjældent ro derinde.
  Har man mon lov at bede om en kvinde til at våge? Min mor har altid været bly, og hun er døende, og vi kan ikke alle være der på én gang.
  Vores gamle nabo skal ikke herfra alene, og han har ingen familie.
  Jeg har en ting at aflevere og ved ikke, hvilken dør det skal ind ad.
  En kvinde i vores kor udskrives efter blodprop i dag og har kun sin kat derhjemme.
  Jeg har boet her 6 år og jeg kender kun min sagsbehandler.
  My mother lived at Solgården until she died, and now I'd like to give some of my time there.
  Vores kajakfolk vil bygge en lille bro i åen, så alle kan komme ned til vandet.
  drengen gemmer mad i tasken til sin lillebror
  I don't know what fits me, but I like helping.
  Vor unserem Haus ist ein riesiges Schlagloch, wer repariert die Straße?
  Naboerne har lyst til at bygge en lille legeplads på engen.
  My girl is two, where is place in børnehave?
  min oldemor er ved at gå bort på plejehjemmet og ingen af os kan nå det i nat
  En kvinde i strikkecaféen har betroet mig noget om sit helbred, og hendes søster spørger mig ud.
  En lille pige bruger altid frikvarteret på at gå rundt for sig selv og taler om, at ingen elsker hende.
  Vores gamle medlem har glemt sit brugernavn til det hele og har spærret sig selv ude.
  Wie groß ist der kleine Saal im Kulturhaus, und hat er eine Behindertentoilette?
  Kassereren er gået fra os og har alle bilagene, og I vil have tallene inden 1. marts!
  blive bisidder
  der er ingen mail kommet med adgangskoden, jeg har kigget i spam og alting
  udviklingshæmmet fyr bor selv, lejligheden er ulækker
  Kommer der en mand og lukker op søndag kl. 8, eller gør vi det selv?
  Har I en rottefænger, der kommer ud i weekenden, for jeg kan høre dem i væggen?
  Børnene er flyttet hjemmefra, og nu har jeg tid til overs.
  Our cricket tournament will offer draught beer from a van outside; which authority has to sign off on that?
  I am 25 and always by myself.
  Unser Verein hat alles geregelt, der Saal ist bezahlt und die Versicherung auch. Können Sie mir sagen, welches Hotel in Hamburg am Sonntag noch ein Zimmer frei hat?
  Vores datter og hendes mand slås med gæld og to drenge med ADHD. De kan ikke selv se udvejen. Er der støtte til familier i den situation?
  A boy in our klub is not doing well at home.
  Bewilligung noch nicht eingetroffen
  vetting scout leaders
  zzzzz test test bla bla 999
  der er ingen der har tænkt på at han bor på tredje sal, hospitalet siger taxa og så er de færdige
  A resident looks lovely in a picture I took; can I put it on my own Facebook page?
  Nu er vores container brudt op og alle trommer væk, og ingen ved om klubben er dækket
  Mein Vater traut sich nicht mehr allein in den Bus, er bräuchte eine Begleitung zum Friedhof.
  Brillerne røg på gulvet, da en beboer slog ud, og de var nye.
  The ward phoned to say grandfather will be released today, but I'm stuck in Brussels until Sunday.
  Taget drypper ned på scenen, og vi har sat spande under.
  Jeg er lige blevet koordinator og ved ikke, hvordan man leder folk uden løn.
  parkeringspladser ved aktivitetshuset
  er det nemmere at være gruppe under noget andet end at stifte selv
  Jeg er studerende og kan to timer i ny og næ.
  Der er ingen der undskylder, I lukkede os ude af salen og gav pladsen til en anden, sådan behandler man ikke folk
  Die alte Dame, die ich besuche, hat stark abgenommen und im Kühlschrank ist alles verschimmelt.
  Mein Bruder kommt nach der Hüftoperation heim, der Kühlschrank ist leer und ich lebe in Deutschland.
  Meine Nichte ist 15, schwänzt ständig und hat neuerdings zwielichtige Freunde; ihre Eltern schauen weg.
  Naboen er gået i gang med at bygge højt, har han fået lov?
  kitchen in borgerhus?
  De unge kører så stærkt forbi vores hus, at katten er blevet bange for verden. Kunne man ikke få et bump på vejen?
  I want to make a butterfly garden on public ground.
  I would like to rent a car in Spain next week.
  Ich organisiere eine Ausstellung mit Künstlern aus der Region und bräuchte einen Zuschuss zum Katalog.
  Der ligger en lille trekant af græs ved stoppestedet, som ingen kendes ved. Min søster og jeg vil så gerne plante roser der og vande dem selv.
  Mum insists she's fine, but she forgets her medicine, has fallen twice and wears dirty clothes.
  Is anything still free in the school gyms on the weekend of 8 and 9 November?
  porten ved stadion er låst og bussen holder her nu
  Nu har jeg fået et gebyr på 120 kr. for en bog jeg har afleveret
  neighbour neglecting himself
  Ein Mitglied unseres Vereins trinkt immer mehr und kommt mit dem Alltag nicht zurecht.
  ældre dame i opgangen går rundt i nattøj midt på dagen
  Kan en mand fra min moské være bisidder?
  Min nevøs kone er lige kommet fra Tyrkiet som ægtefælle og vil ud blandt folk. Kan hun hjælpe i strikkecafeen, inden hun får lov til at arbejde?
  Jeg har fået et gebyr for en bog, som jeg har afleveret.
  danke dir, schönen Tag noch
  Beboeren over mig er voksen med autisme, og siden hans mor døde i foråret er alting gået i stå for ham.
  Meine Tochter ist neun und möchte tanzen, welche Gruppen gibt es in der Nähe?
  jeg vil have slettet alt det her jeg lige har skrevet, jeg kom til at skrive for meget
  I feel sad all the time.
  bla bla bananmand
  En mand på vores plejehjem er alene og dør nok i weekenden. Han har ingen, der kan sidde ved sengen.
  Ich sehe schlecht und bin 81, gibt es jemanden, der mit mir einkaufen geht?
  someone visit my dad
  min telefonven på 84 er begyndt at sige mærkelige ting og spiser kun kiks
  Stopp, doch nicht
  My friends and I want to found a skating club.
  Verbinden Sie mich mit einem Menschen
  Er banken forpligtet til at give mig et lån til en ny campingvogn?
  There is no toilet paper, and floor is dirty.
  Vi vil giftes på rådhuset en fredag i juni, og min kæreste har kun amerikansk pas.
  jeg er bange for at mor står alene med sin kuffert i døren, jeg bor i Jylland, hun kommer hjem i morgen
  Jeg har flexjob og overvejer at bruge mine fridage i varmestuen.
  Min søn er udviklingshæmmet og skal til samtale. Selv er jeg 84 og kan ikke følge med mere. Kan han få en anden voksen med, der kender rettighederne?
  veninde gemmer sig hjemme og har tabt sig voldsomt
  Det er min gamle fætter, der har bedt mig finde Deres hovednummer. Han har kun fastnettelefon og kan ikke se de små tal på skærmen.
  An old woman in our house is confused.
  SE-nummer
  sidder med en dårlig mave over en baby jeg hører græde i timevis hver nat i opgangen
  Unser alter Trainer ist weggezogen und hat seinen Brik behalten, wie bekommt die Neue Zutritt?
  Keiner will bei uns Kassierer werden, die Generalversammlung steht vor der Tür.
  There is something on his attest.
  Min mand er gået helt i stå efter fyringen og siger, at alt er gråt. Hvor begynder vi?
  vi er ved at dø ud, alle er over 70
  On second thought, please disregard everything I wrote and let us begin again.
  tv-program i aften
  Nabofest på vores vej. Borde midt på vejen. Er det lovligt?
  Der er så stille i huset, at jeg tænder radioen for at høre stemmer.
  kan min fætter få lov at bo her når han lige har fået asyl i en anden kommune?
  lækkert, smutter igen
  Jeg ringede på dørtelefonen i tyve minutter, og der kom aldrig nogen.
  Vores søn har fået plads på en skole, som ligger elleve kilometer væk. Har han ret til bus?
  vores gamle korleder er begyndt at gentage sig selv og fare vild
  En dreng på 15 i vores naturgruppe er holdt op med at komme i skole, og ingen voksne griber ind.
  Nu er Netflix gået ned midt i afsnittet, hvad gør jeg
  naboen er ved at gå bort og har ingen, kan nogen være hos hende
  Vi kunne tænke os at gøre pladsen foran mindelunden til et sted med roser, bænke og ro.
  Mein Nachbar, Ende siebzig, öffnet die Post nicht mehr und der Garten verwildert. Wen informiere ich?
  Min mand har hjerte-problem. Kan han cykle sammen med andre mænd?
  Knappen til at gå videre er grå, selv om alle felter er udfyldt.
  My neighbour of ninety wishes to visit her husband's grave once a month; can anyone escort her?
  Nu vil vi genåbne den gamle kirkesti, der ligger et væltet træ og to hegn i vejen
  Min mand skal hjem efter sin hjerteoperation, og selv er jeg i kørestol. Mon en kunne handle ind og lufte ud, før ambulancefolkene bærer ham op?
  Min telefon siger, at sim-kortet er låst, og teleselskabet tager ikke telefonen.
  Jeg får hjertebanken og bliver bange, når jeg skal handle ind.
  I called many times, they said someone will contact me.
  Jeg møder en kollegas mor i varmestuen. Må jeg sige til kollegaen, at jeg har set hende?
  Ein Mädchen im Jugendklub hat blaue Flecken und erzählt jedes Mal eine andere Geschichte.
  The street lamp outside my house is dark.
  e-boks won't open
  My husband is terminally ill and I need a few hours' sleep while somebody keeps watch over him.
  Kan en bisidder også være min tolk?
  We like to use the field behind school 2 August.
  Vi er bange for, at hun ikke får taget sin medicin rigtigt.
  Hat auch eine lose Elterngruppe ohne CVR-Nummer ein Anrecht auf die Schulräume?
  My son wants to be spejder.
  befriending any age
  Bitte löschen Sie alles, was ich in diesem Chat geschrieben habe.
  We want one hour more in gymnastiksalen on Sunday.
  Jeg har lige købt gode sko og vil gå sammen med nogen i mit kvarter.
  Brauche ich für einen Carport eine Baugenehmigung?
  Ich muss meinen dänischen Pass verlängern, brauche ich dafür einen Termin?
  far er 81 og lige blevet alene, han vil have selskab ved aftensmaden
  vi har fået hallen i aften men der er helt mørkt og lukket, har I en vagttelefon?
  Der er ingen der spørger min søn på 22 om noget, han sidder på sit værelse og savner venner
  jeg har fået nok af at gemme mig, jeg er på efterløn og vil gerne hjælpe i museet uden at blive trukket
  Jeg er træt, for min kone har Alzheimers og kan ikke være alene længere.
  Gibt es jemanden, der meine Mutter zweimal pro Woche anruft und ein bisschen plaudert?
  Jeg er 74, frisk i benene og vil skubbe kørestole rundt i parken ved plejehjemmet i Hørup.
  What should I watch on Netflix tonight?
  mødre med barnevogn der går sammen
  My father is being discharged on Friday after hip surgery, and nobody will be at home to receive him.
  The toilets on the ground floor of the borgerhus are blocked and the smell made us end rehearsal early.
  Wo werden Helfer gebraucht
  På plejehjemmet ringede de og sagde, at det lakker mod enden med min faster. Hun har ingen børn. Findes der nogen, der holder i hånden til det sidste?
  Min søsters barn går ikke i skole mere. Hun bliver vred når jeg spørger.
  Far er blevet opereret og skal udskrives på mandag. Jeg har ingen bil, og han har en trappe på fjerde sal. Er der nogen til at hente ham og få ham ind ad døren?
  Haben Sie eine Vorlage, in der steht, was wir von Ehrenamtlichen erwarten und was sie von uns erwarten können?
  Min 15-årige korsanger har fået en markant ændret adfærd og trækker sig fra alle; hvordan bør jeg handle?
  min bankrådgiver svarer ikke på mit billån
  Vi overvejer biografbilletter til alle, der har hjulpet på skolen.
  I wrote my telefonnummer here, remove it.
  Vi har kun en mappe i en skuffe, og nu siger nogen, at GDPR også gælder sådan en lille forening.
  gaveide til min kæreste, hun løber
  lån borde og bænke
  founding meeting steps
  Nu har toilettet været stoppet i tre uger og der kommer ingen
  My mother is dying and I cannot be there always.
  Et gammelt egetræ på fællesarealet er ved at blive kvalt af brombær. Må vi selv rydde?
  Min svigerfar er blevet tynd, fordi han ikke gider spise alene, er der et sted at tage hen?
  vores event er forsvundet fra kalenderen
  Jeg har brug for et åndehul, for hovedet kan ikke mere lige nu.
  Jeg har fået en afgørelse på fire sider og forstår ikke en linje.
  Jeg glemte at låse efter mødet i aftes og er i tvivl, om døren er smækket.
  Mine børn er store nu. Jeg ønsker at være til nytte et sted.
  baby i lejligheden nedenunder og fest hver nat
  Jeg græder hele tiden efter min fødsel og er bange for, at det er en fødselsdepression.
  Nu er gadelyset slukket på hele stien og min kone tør ikke gå hjem fra toget
  En rude i arkivkælderen er knust, og vores fotosamling ligger lige nedenunder.
  She told me a secret, can I tell staff?
  min mor kan ikke finde ud af sin ipad, er der hjælp
  Kan du finde en kone til mig? Jeg er 40.
  Persiennerne hænger skævt, og solen står lige ind i øjnene på foredragsholderen.
  Min far er faldet og vil ikke gå ud alene, hvem kan tage ham med en tur?
  Fysioterapeuten har sagt, at jeg skal gå hver dag, men alene tør jeg ikke efter faldet. Bare en halv time på fortovet med en ved siden af ville gøre underværker for en på 87.
  Jeg er enlig mor til to og har ikke voksne at tale med, når børnene er lagt.
  en lille en tisser i bukserne og dukker sig når man løfter armen
  Faderen drikker, og moderen skammer sig. Hun vil kun deltage i et forældrenetværk, hvis hun kan forblive anonym.
  naboens brændeovn oser ind til os
  hvordan giver jeg noget af ansvaret fra mig uden at det ryger på gulvet
  Wo finde ich meine Anfrage
  nogen har smadret en rude på skolen i nat
  bedstefar kan ikke finde ud af bussen mere, findes der en følgeven?
  levende lys og fyrværkeri indendørs
  Vores hund var hele mit liv, og nu er den væk. Folk griner, men jeg kan ikke spise.
  Tell me a joke about cats.
  En af spejderne har fortalt, at hun er bange for sin far.
  han siger det er en fejl det der står på hans børneattest
  Min kone er lige kommet til landet og ingen har sagt hvornår hun kan starte på danskundervisning
  Hvad hvis jeg tager fejl, og der intet er galt i hjemmet?
  Hilft jemand der Nachbarin, ihre Lebensmittel aus dem Supermarkt nach Hause zu tragen?
  I telefonen siger min søster, at jeg lyder glad. Det er fordi, hun er den eneste, jeg taler med. Kan De hjælpe mig med at finde andre?
  The kids next door are never looked after properly.
  leaking roof clubhouse
  Er der forskel på at sælge sangria indenfor i forsamlingshuset og ude på græsplænen?
  en fyr på kollegiet er ikke kommet ud i ugevis og går ikke i bad, hvad gør man?
  vil downloade det i har liggende om mig
  lovet opkald udebliver
  jeg har lagt ud for saft og boller, får jeg det igen
  Kan assistenten spille skak mod mig i aften?
  siden hænger når jeg vælger dato
  takster idrætshaller
  Vi kan ikke finde parkeringsbilletten fra p-huset i Malmø, nu truer de med inkasso
  Attesten på vores svømmelærer er kommet, og den er ikke ren. Jeg er bange.
  grundskyld rate
  det sejler i hjemmet hos en jeg besøger
  afbrænding af bål i byparken
  Am I talking to a human being or to an automated assistant right now?
  talte med en i april, hun ville vende tilbage
  speak to someone
  Far er utryg ved bussen, efter at han faldt på trinnet. Vi leder efter en, der vil følge ham til fysioterapeuten de næste seks uger.
  Jeg er 82 og tør ikke gå til øjenlægen alene. Kan nogen tage mig under armen på vej derind?
  Is a besøgsven protected if she breaks her wrist on the citizen's icy stairs?
  helt ved siden af
  Jeg tror jeg er blevet snydt på mailen, og jeg tør ikke røre telefonen. kan nogen fra jer kigge på den
  flipover og tavle
  Min rollator er brudt sammen, og jeg kan ikke komme ud, før jeg får en ny.
  Weihnachtshilfe bedürftige Familien
  btw har I it-hjælp på somali, det er til min vens mor
  Ein Basketballkorb hängt schief, ich habe Angst, dass er auf die Kinder fällt. Wem melde ich das?
  Det var en stor hjælp, og jeg har ikke yderligere at tilføje.
  perfekt, så behøver jeg ikke mere
  Min mand er på havet halvdelen af året, og jeg går for meget alene herhjemme.
  After the divorce everything collapsed financially, and the kids miss out on holidays. Are there family camps?
  Jeg mangler en makker at træne med, fordi jeg aldrig kommer afsted alene.
  mor i klemme uden bedsteforældre tæt på, er der aflastning
  Could someone accompany me to a meeting at the job centre so that I don't have to face them alone?
  ombooke svømmetid
  One of the basketball hoops in hal 2 has come loose from the wall and is hanging dangerously.
  forældrene er fulde når de henter
  nu vil udlejer se bevis på at vores loppemarked er dækket hvis teltet blæser ind i en bil
  Kan du stille mig om til en af dine levende kolleger?
  Min søn står stadig på venteliste til børnehaven ved skoven.
  Min bil vil ikke starte. Er det batteri?
  Jeg har været gårdmand hele livet og vil gerne besøge en gammel bonde, der ikke kan komme ud mere.
  Please delete everything I've typed into this chat today.
  Min svigersøster fra Vietnam har kun sin mand. Hun mangler veninder.
  Der er ingen plan for de nye, de står bare i døren og går hjem igen efter en uge
  Min datter hjalp mig sidst, men nu kan jeg ikke finde ud af at logge på selv.
  Skal en buket og en flaske indberettes nogen steder?
  Er der hjertestarter i hallen og hvor hænger den?
  Jeg ønsker at blive kontaktet af en person og ikke af en chat.
  Nu er jeg bange for at a-kassen trækker mig hvis jeg står to timer i genbrugsbutikken
  farfar har ligget inde i 3 uger, er der en der kan hjælpe ham det første døgn hjemme?
  loveerklæring vergessen
  Min internetudbyder har ikke svaret, og forbindelsen er nede i hele opgangen.
  hjalp ikke
  stop
  sommerfest i anlægget Skovlyst
  Jeg er 85 og kan ikke trække spanden helt ud til fortovet længere. Er der en ordning, hvor de kommer ind og henter den?
  quizaften med indskud
  Hvor dyb er Storebælt under broen, og er der stadig vrag dernede?
  Hvor mange kalorier er der i en romkugle? Min kone påstår, at jeg har spist en hel middag.
  glem det hele, nu orker jeg ikke mere, vi starter forfra
  I learned through my visits that the man I help has debts. Am I allowed to mention it to his daughter?
  Kalenderen på siden viser ingenting, når jeg vælger biblioteksteatret. Gør jeg noget forkert?
  Jeg er mor alene med fire. Jeg har brug for en anden familie at være med.
  data breach small club
  Er der fællesspisning for ældre mænd, der er blevet alene?
  jeg har to profiler derinde, kan de slås sammen
  Mein Vater lebte im Altersheim in Lindeby, jetzt möchte ich dort selbst den Bewohnern etwas zurückgeben.
  brrrt æøå æøå tasterne sidder fast fast fast fast
  sitting with dying person
  indsende tekst og foto begivenhed
  The alarm is ringing, what do we do?
  Koret har nu både børn og voksne og ingen kan sige om dirigent og pianist er omfattet
  Jeg vil hellere tage en enkelt opgave ad gangen end en fast vagt.
  Jeg spurgte om én ting og fik oplyst en anden; prøv igen.
  spiritusbevilling én aften
  poolkemi klortabletter
  basketkurven hænger i en skrue, kan i sende en
  har kørekort til bus, er der nogen der mangler en ulønnet chauffør
  forsamlingshuse på egnen
  parkeringsbøde
  Var det Holberg eller Wessel, der skrev om smeden og bageren? Min mand og jeg har en flaske portvin på spil.
  human please
  der bor åbenbart en fremmed mand på min adresse ifølge CPR, hvordan får jeg ham væk
  is this AI
  Der er mus i skabet i sprogcaféens rum, de har spist både kiks og børnebøger.
  Krankenhausentlassung alleinstehend Hilfe
  du forstår mig ikke, læs det nu igen
  closing days easter
  besøgshund i hjemmet
  Jeg fik læst mig til, at man mister tilskuddet, hvis man ikke har skrevet under på dét med børnene. Hvordan kan jeg se, om vores er modtaget?
  snaps og øl fællesspisning mod betaling
  kontingentopkrævning nemmere
  ich warte seit drei Stunden auf mein Hotelzimmer, wer hilft mir
  undo, forkert
  En mor til en af pigerne drikker, og pigen passer sine små søskende.
  Jo, jeg har skrevet det hele ned på bagsiden af en kuvert. Tak for i dag.
  Naboens børn er alene hjemme hver aften. De er små.
  Hans far råber så hele svømmehallen hører det, og drengen krymper sig hver gang, det ligger mig på sinde
  A guest fell at our party, is the club liable?
  Jeg mangler en opskrift på solbærmarmelade, der ikke bliver alt for flydende.
  bevillingsbrev ikke modtaget
  Jeg har skrevet til både Realdania og sparekassen og fået afslag hver gang.
  hænger badmintonnettene der i forvejen
  Trækker mit samtykke tilbage til at I opbevarer billedet og teksten om mig, hvordan gør jeg det
  Please delete our booking, only three people coming.
  nu siger plejehjemmet at der ikke er personale til at være hos hende om natten, hun må ikke ligge alene til sidst
  Pakke fra Kina er ikke kommet. Hvor er den?
  Min veninde er blevet alene efter voldsomme skænderier og savner et netværk for sig og børnene.
  Sproghjælperen kan høre, at to deltagere er kærester i hemmelighed. Må hun advare familien?
  en tilskuer fik en golfkugle i hovedet, dækker klubben
  Der Nachbar verbrennt ständig Gartenabfälle, darf er das?
  der løber noget hvidt ud i åen fra et rør
  Jeg har siddet i telefonkø i fyrre minutter. Har I en direkte linje, jeg kan få?
  Krolfklubben har en opsparing i banken, der nu giver renter. Jeg har fået øje på ordet fondsskat. Er det os?
  Den mail, I har på os, bliver ikke læst længere.
  Jeg taler næsten ikke med nogen i løbet af en uge.
  er jorden flad?
  takster sal
  jeg er træt af det link, det har jeg allerede prøvet
  Der er kommet sorte pletter på væggen bag vores kostumestativer, og hele depotet lugter muggent.
  A teenager in the club hints that she is to be married off on the summer holiday.
  En ung mand har overtaget efter mig i krolfklubben. Han har nok at se til, så nu melder jeg for ham, at det er ham, I skal skrive til fremover.
  Nu har jeg spurgt to gange om der er hjertestarter, klaver og bordtennisborde på stedet, ingen svarer
  tyske skattemyndigheder har skrevet til mig
  Jeg ser at den dame jeg hjælper, tager mange piller. Må jeg fortælle datter?
  Min nabo har fire drenge og en syg mand. Plejen har han selv. Hun har sagt ja til at få hjælp af frivillige til at hente og bringe børnene – hvem ordner det?
  min nabo på 82 tør ikke tage bussen alene, kan en tage med
  Hilfe für arme Familien
  høreapparat batterier
  Jeg ligger på hospital nu. Jeg er 76 og bange for at komme hjem alene.
  Hvorfor får jeg aldrig en at snakke med, jeg vil hellere tale end skrive
  afspærring vej løb
  Nu har jeg våget fem nætter på en måned for jer og er helt flad, hvordan får jeg fri en tid
  En af vores medlemmer var lige ved at falde, fordi gulvbrædderne foran scenen har løsnet sig. Hvem giver man besked, inden der sker en ulykke?
  Vores hjælpere føler sig ikke set, og jeg vil gøre det bedre som tovholder.
  Die Ärztin sagt, es sind nur noch wenige Tage. Kann jemand Ablösung für meine Schwester am Bett bringen?
  lykkehjul messe
  Hvem hæfter hvis jeg skriver under på loven og en af afdelingerne har sjusket, det tør jeg næsten ikke
  der er 12 grader i ungdomshuset, kan i skrue op for varmen?
  lykkehjul i boden
  Weekenderne er de værste, alle de andre har familie, og jeg kan ikke finde ud af hvor man går hen
  jeg vil hellere ringes op
  basketkurven hænger skævt efter i går, det var ikke os lol
  Vi skal have håndtag i badeværelse til min mor, hun kan ikke stå.
  Goal net on the pitch is torn.
  forny pas
  opslag i begivenhedskalender
  kursen på dollar lige nu
  jeg er bange for at gøre det forkert, politiet har svaret at en af mine frivillige har en anmærkning
  Min ægtefælle er kronisk syg, og jeg er blevet meget alene med mine tanker og mine aftener; hvad tilbydes?
  badevandskvalitet
  idrætsforening tæt på Kirkeholm
  Brevene fra det offentlige forsvinder for mig i e-Boks.
  Efter uvejret natten til søndag er taget over klubhusets terrasse utæt, og inventaret tager skade.
  retten til at blive glemt
  Jeg har været alene hjemme i et år og tror, at det ville gøre mig godt at hjælpe nogen. Hvor starter jeg?
  Hallo zusammen
  ekskludere medlem
  afmelde nyhedsbrev
  du forstår mig ikke
  Du forstår mig ikke.
  materialemanden roder rundt og glemmer alt, ingen har set på ham
  kjhsd fkjh ææææ 9999 hov katten igen iiiiiiiiii
  Nu er det blevet sådan, at jeg ikke kan komme op ad badekarret. Hvordan får jeg et bevilget greb og en stol til at sidde på?
  Dit svar er så langt og tåget, at jeg er mere forvirret end før.
  phone costs refunded coach
  Jeg leder efter et lyttende øre til mig selv. Min kone er dement på tredje år, og jeg er træt.
  Bitte rufen Sie mich an.
  farvel
  vild med vilje vejkant
  min søster går aldrig ud, vil så gerne have hende blandt folk
  Jeg var frisør i mit land. Jeg kan klippe hår gratis på plejehjem.
  Which floor and door do I go to?
  Meine Tochter wird sechs, bis wann müssen wir sie zur Einschulung anmelden?
  Jeg har trukket mig fra foreningen og vil have min adresse og mit nummer slettet hos jer.
  pige på holdet har tit blå mærker på armene
  Der er iskoldt i musiksalen, og de ældste i koret sidder med frakker og huer på.
  Der er et kæmpe hul i asfalten på Bakkevej, og min cykel røg i det i går aftes.
  Skal jeg sige på forhånd, at jeg har min søster med?
  He does not wash and lives in mess.
  Min mand har fået slagtilfælde og vil så gerne føle sig nyttig. Han kan bruge den ene hånd og er klar i hovedet. Hvad kan han være frivillig med?
  Vi ejer selv vores klubhus ved fjorden og har fået en varmeregning, der vælter budgettet. Støtter I driften?
  Jeg klatrer på stige for jer. Er jeg beskyttet, hvis jeg falder ned?
  Min nabo er en mand på halvtreds, der aldrig går ud. Han sagde forleden, at han savner nogen at le med. Hvad skal jeg svare ham?
  Hvis jeg opdager, at en af dem, jeg besøger, bliver slået af sin søn, må jeg så bryde min tavshed og sige det til nogen? Det er endnu kun en tanke.
  Sidst, jeg var inde på rådhuset, skrev damen mit nummer på en gul lap. Lappen er nok blæst væk. Hvem skulle have ringet mig op?
  jeg føler mig kørt over af jer
  ham ovenpå falder tit og siger han har det fint
  Nu kom hun hjem uden nogen havde tændt lys eller hentet post, næste gang må der være en der følger med hjem
  dzień dobry jak się masz
  A mother says no to photos, what now?
  kan min lillesøster få handicapkørsel?
  autosvaret siger 10 dage, der er gået 25
  Kan man gøre opmærksom på en hjemløs, der ser mere og mere afkræftet ud?
  bliver min mor trukket i efterløn hvis hun er frivillig på plejehjem?
  Klageblanket
  Min mand i kørestol vil skyde med luftgevær igen. Hvor er der en bane, han kan komme ind på?
  Annuller det hele, vi har fundet ud af det selv.
  Mum comes home tomorrow from the ward to an empty fridge and a cold flat; can anyone help?
  Godmorgen, så er jeg her igen igen
  vågekoner nat plejehjem
  shared treasurer
  Jeg sidder med mange papirer fra en sag om min søn og mangler en, der kan overskue dem.
  Hjulet på min kørestol er gået løst, og jeg kan ikke komme ud.
  haustiere rauchen saal vorschriften
  My dog eats grass, is he sick?
  ingen reagerer på at en pige på mit hold har blå mærker hver mandag, hun siger hun faldt
  Vi kan ikke få varmt vand i bruserne, to hold har klaget til mig i aften
  Hauptnummer bitte
  Schlüssel verloren Sporthalle
  Der er hul i taget i klubhuset, og det regner ned på tæppet.
  Die Kleine von nebenan ist abends stundenlang allein zu Hause, an wen wende ich mich?
  We need someone at the deathbed tonight.
  jeg fortryder, send det ikke
  Rückruf nicht erhalten
  volleynettet er revet over
  En forælder skriger regelmæssigt ad sit barn på parkeringspladsen, og vi er foruroligede på barnets vegne.
  er min besked nået frem
  May we put a telt on the strand?
  Ich fahre mit meinem eigenen Auto Senioren, wer haftet für mich bei einem Unfall?
  gymnastik 4-årig tider
  Dzień dobry, szukam taniego lotu do Krakowa.
  hi
  I want to see my sag.
  Hun har gjort så meget for byens børn, og hun fortjener at blive hædret.
  Jeg er ung mor og kender ingen andre med børn.
  demenssymptomer nabo farer vild
  Jeg sidder i kørestol, og min kone hører dårligt. Nu er vi blevet nysgerrige på, hvor her i omegnen der er teleslynge i salen. Ved De det?
  Jeg samler på frimærker og har lige arvet min fars samling. Er der ligesindede i nærheden?
  lånerkort til min søn på 8
  Brevet fra politi om vores børnetræner er væk. Vi ved ikke hvem har taget.
  bruserne er iskolde i omklædning 4
  We don't need the room anymore next week.
  er lokalrådsmøderne åbne for alle? tænker at dukke op
  Sidder med en indkaldelse til ambulatoriet i nabobyen kl. 7.45 og svigermor kan ikke komme derhen selv
  Min kusine siger, at der er ledige pladser i en samtalegruppe for hustruer til demente mænd. Jeg er en af de hustruer. Hvordan kommer jeg med?
  Vi har kun 500 kroner i kassen og håber, at lokalet ikke koster mere.
  Vi har plads på Naturskolen tre dage. Vi bliver kun to dage nu.
  Min kone beder mig sige tak også fra hende. Vi ønsker Dem en god weekend.
  aktindsigt i alt om mig
  Windows blå skærm
  Since losing our baby in autumn, my wife and I have been looking for a grief group.
  tilskudsguide
  radiatoren hamrer så koret ikke kan høre sig selv
  Farvel så længe, og tak, fordi De var tålmodig med mig.
  pige på 16 har fået en meget ældre kæreste, vi er urolige
  Damen ved skranken talte til min mand på 85, som var han et barn. Han græd i bilen. Hvor går man hen med sådan en sag?
  Mand i min forening mistede kone. Han drikker nu og kommer ikke mere til os.
  I wish to lodge a complaint about the way an employee spoke to me at the front desk.
  Jeg er blevet stiv i kroppen og søger noget let gymnastik sammen med nogen.
  Min pakke fra webshoppen er blevet væk hos posten.
  er der bad og omklædning ude ved grusbanen
  As a carer for a wife with Lewy body disease I long to meet others in the same boat.
  Are we allowed to sleep in the hall?
  står foran hallen og brikken virker ikke
  asdfgh jkl qwe
  I lost my library card.
  Jeg vil have en kopi af alle papirer om mig.
  Headspace
  bank kræver vedtægter og pas
  far har vaskulær demens og bliver væk, er der et sted han kan være om dagen
  Hvorfor steger min hakkebøf sig grå, jeg gør jo alt rigtigt
  Як приготувати борщ?
  traurig und antriebslos
  flights to Istanbul
  ændring efter lokalet er bekræftet
  collaborate with school agreement
  barvagt krav
  missing mop and soap
  bugün hava nasıl istanbul
  min kone er i sine sidste dage, jeg skal sove lidt, kan en overtage
  Jeg vil melde en skade: Lærredet i byrådssalen vil ikke rulle ned længere.
  anonym child welfare notice
  I worry about a child in my son's børnehave.
  123 123 123
  Gud velsigne dig, tak og farvel
  We just relocated with toddlers and would love to hear about gymnastics or swimming for under-fours.
  qwe 123 zxc
  strandrensning arrangement stranden
  synsrapport bil
  Kind wirkt vernachlässigt
  Jeg har vundet 212 kr. i Lotto og kan ikke finde ud af at få dem udbetalt. Skal jeg hen til kiosken med kuponen?
  Mit barnebarn har ændret sig, siden moren fik en ny kæreste.
  The stream behind our house smells of sewage, and dead fish were floating in it this morning.
  get fit with others
  hur lagar man köttbullar
  Min onkel bliver ved med at få svindelmails og tør ikke åbne noget. Kan nogen se på det?
  hold for folk med diabetes der vil bevæge sig
  bliver det her logget
  vi har dobbeltbooket os selv lol, kan I slette den ene af vores to tider på fredag?
  nobody rang back
  mor råber og hiver i drengen på sidelinjen, det er ikke sundt
  min far på 86 sidder alene hjemme, kan han få en der kigger forbi
  Mein Mann ist gestorben und allein zu kochen macht keinen Spaß – wo essen ältere Leute hier gemeinsam zu Mittag?
  Je cherche un hôtel pas cher à Paris.
  lav et billede af en hund i rumdragt
  der ligger glas på kunstbanen
  overnight stay school gym
  Forget it, I changed my mind.
  Hvad er kvadratroden af 5.329? Mit oldebarn sidder med lektier, og jeg har glemt alt.
  mojn
  Er der parkering ved medborgerhuset? Mange af os kommer i bil.
  Meine Nachbarin ist 88 und bekommt nie Besuch, kann jemand regelmäßig auf einen Kaffee vorbeikommen?
  covered if I fall?
  itu vindue omklædningsrum
  Medborger engagere sig
  Den medarbejder, der skulle have ringet til mig om min mor, har aldrig gjort det.
  Kører der en skolebus ude fra vores vej?
  Jeg har tabt min pung med kørekortet i.
  Katten gik hen over tastaturet og skrev gggggg hhhh 777 øøøøø tttt.
  We're a tiny knitting circle with no budget at all; are there spaces that won't cost us anything?
  Naboen har rejst et skur uden at spørge nogen. Har han en byggetilladelse?
  Meine Freunde und ich sind 19 und wollen spontan etwas Gutes tun, aber keinem Verein beitreten.
  mine folk er ved at brænde ud, hvordan passer jeg på dem
  I mit arbejdsliv var jeg bogholder, så tal skræmmer mig ikke, men fondsverdenen er en jungle. Er der nogen, der tager en ved hånden ind i den?
  Min pakke fra Kina ligger i tolden i Frankfurt, og sporingen har stået stille i ni dage.
  Does the kitchen at medborgerhuset come with plates and cutlery for eighty, or only the pots?
  tips til at score på tinder
  annullér
  annuller
  Jeg søger grønt lys til en lysvandring gennem byparken med fakler og et lille orkester ved søen.
  Vedr. foredragssalen: Lærredet kan ikke rulles ned, og ophænget sidder så skævt i loftet, at vi ikke turde opholde os under det.
  Lokalrådet vil rejse julegran og sætte en scene op på pladsen foran bageren i december.
  The heating is off, we are freezing in here.
  яка сьогодні погода в києві
  Grøn grøn grøn tirsdag under over kartoffel halvtreds måske aldrig igen flyver.
  My wife has demens, what can we do together?
  Ist zwischen Weihnachten und Neujahr jemand bei Ihnen erreichbar?
  jhdskfjh
  The oven in the kitchen does not work.
  jeg har ikke fået min boligstøtte i to måneder og huslejen er forfalden
  Min fætter har samlet så mange aviser, at han næsten ikke kan komme ud af sit hus.
  12-årig gamer hele natten og ingen voksne derhjemme opdager det
  optoget fylder i rundkørslen, kan den lukkes
  Jeg har lagt et langt arbejdsliv bag mig og søger noget meningsfuldt.
  væltet træ i kommunens skov ligger over skovvejen
  Vinteren igennem har vi siddet inde. Når vejret bliver mildt, vil vi gerne med ud at cykle med nogen i vores tempo. Er der en flok, der tager ud?
  demenskor, er der et i nærheden
  asdfgh jkl
  Der er snart årsmøde for alle landsbyer, og vi har fået en seddel om tilmelding. Den er blevet væk. Hvornår er det nu?
  has committee decided applications
  En stol gik i stykker under en mand. Vi ønsker at sige det til jer.
  En af mine gamle elever går nu rundt på gaden med alt sit i en pose. Han genkendte mig. Er der nogen, der tager sig af sådan et voksent menneske?
  et medlem vil se hvad klubben har skrevet om hende
  Bliver der skrevet referat af dialogmøderne?
  jeg nægter at tro at der er gebyr på omklædningsrummene oven i
  Jeg har meldt mig til hjemmebesøg hos ældre, men går det an, hvis jeg har min baby med?
  hvem sidder og vælger ud i § 18-bunken
  I've received a four-page afgørelse in legal Danish and don't understand what has been decided.
  Jeg vil åbne en kaffevogn og leve af den. Hvilke regler gælder for en lille virksomhed her?
  fee school classroom evening
  teaterinstruktøren er her kun 3 gange med børnene, kræver det noget
  Behindertenparkausweis
  ledsage svagtseende ældre i byen
  Barnet i vores trappe græder meget, og det lugter af hash fra lejlighed.
  My mother-in-law needs someone for walking to the church.
  crowdfunding klubhus
  Min onkel på 72 har smidt alle breve ud, og nu har de lukket for strømmen. Kan I hjælpe?
  hun nægter at blive tjekket, hun har lavet børnelejr i 20 år
  Kan friluftsskolen få medlemstilskud, selvom børnene kun kommer i sommerhalvåret?
  Brandslukkeren i gangen ved Hal 2 mangler, og kun beslaget er tilbage på væggen.
  nvm, vi prøver lige igen fra toppen
  Are we permitted to let the scouts sleep in the school gym overnight, and does someone need to stay awake?
  Det er døren ud mod cykelskuret, ikke den ind til køkkenet
  døren til venstre når man står med ryggen til hallen
  Den dør vi bruger er den ved gavlen
  Vinduet der er gået i stykker er det mod skolegården og ikke det i gangen
  Den anden dør er låst, vi bruger kælderdøren
  Hoveddøren binder, men bagdøren virker
  porten ved redskabsrummet, ikke den ved omklædningen
  Han går i anden klasse og er 8
  Holdet er for dem der er 9 eller 10 år
  Indgangen mod parkeringspladsen, og ikke hovedindgangen mod gaden
  det er døren mod øst og ikke den mod vest
  Bagdøren mod parkeringen
`;
