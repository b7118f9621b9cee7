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
  Mor er 84 og kan ikke holde sig vågen ved siden af ham nat efter nat.
  Han er rørt, og det er jeg også.
  Jeg sover bedre i nat.
  Han er død nu.
  Det er ikke lige.
  Han er ikke kommet.
  Min mor har Alzheimer og vågner op, når hun ser ting fra 50'erne.
  Min kat har slugt en snor.
  Så tror jeg ikke, der er mere.
  Hun er klar i hovedet.
  Præsten sagde ja, kromanden sagde ja, og jeg sagde ja.
  Så nu sidder jeg her.
  Er telefonerne åbne i aften, for jeg har først fri klokken fem?
  Han kan bruge den ene hånd og er klar i hovedet.
  Han er helt slået ud.
  Nu sidder hun på værelset og ser på, at de andre har det sjovt.
  Det er ikke i orden, og nu vil jeg have det taget op et sted.
  Jeg tror, at det er måden, jeg skriver på, der er forkert.
  Jeg har ledt og ledt.
  Der ligger en olieplet på vandet ved bådebroen, og ænderne er helt sorte.
  Min mand faldt ned fra stigen, da han hængte lamper op til høstfesten, og har nu armen i gips.
  Jeg kørte i sin tid lastbil og er stærk.
  Jeg har bil og tid og er 66.
  Det har hun ikke.
  Hun har fået sin plads, alt det er i orden.
  Jeg har allerede pas, så dét er ikke problemet.
  Forespørgslen om sankthansbålet gik til Teknik og Miljø for fem uger siden. Måske er den strandet et andet sted i huset?
  den ligger og roder
  Hun er kun 41.
  Han græd i bilen.
  Vores lille aftenklub er gået i stå, og alle mænd er faldet fra.
  Han er svagelig nu.
  Nu er Svend død, og jeg kan ikke køre.
  Koret kommer kun til klokken 20 nu, ikke 22.
  Han har sagt, at han har siddet inde som ung.
  Måske er den strandet et andet sted i huset?
  Kan jeg allerede nu aftale, at nogen er der, den dag de kører mig hjem?
  Nu er det sneen, jeg har på hjerte.
  Det er fordi, hun er den eneste, jeg taler med.
  Der er ikke et barn i nærheden, butikken lukker kl.
  Jeg er 76 og har ikke nogen.
  I nat brød nogen ind i vores klubhus og tog alle harmonikaerne.
  En gæst faldt over vores ledning i parken og slog knæet.
  En datter vil have et af dem ned, fordi hendes far er på det.
  Kommer I ud og ser på det?
  Det vil jeg gøre bedre for de næste.
  Hun taler ikke om andet end ponyer fra morgen til aften.
  Det er ikke tilskud, jeg er ude efter.
  Hans kone ligger der.
  Ring mig op i eftermiddag efter kl.
  Alle de der cookies skal jeg svare på, og jeg ved aldrig, om jeg siger ja til noget dumt.
  Det er ikke i orden.
  Nu spørger de alle mig, som er næstformand.
  Nu er det mig.
  16, bare denne ene gang.
  Min kone siger, at jeg skal ud ad døren, inden hun bliver tosset.
  Behøver hun sit eget pas, og skal begge forældre skrive under inde hos Dem?
  På sidste tur sagde han, at han har droppet den ene slags piller, at det ikke er farligt, og at jeg ikke må sige det til nogen.
  For tiden sidder de ikke hos ham, og så kigger alle på os.
  Min søster ligger til at dø.
  Foreningens konto er i orden, hallen er i orden, attesterne er i orden, og jeg er endelig fri.
  Jeg har bare ikke talt med en eneste i denne uge.
  Jeg har skrevet en dagsorden i hånden og sendt den ud otte dage før.
  i lommen, da jeg gik fra hendes mor.
  Han har været med siden.
  bare så jeg ved det
  Det har ligget mig på sinde, siden vi begravede mor fra Toftegården: jeg vil give noget igen derude.
  Vi er ikke ude på hævn, vi vil bare have det noteret og have en undskyldning.
  Vi har spurgt alle ved bordet, og alle kiggede ned i kaffen.
  Barnebarnet på fem skal med os til Harzen. Behøver hun sit eget pas, og skal begge forældre skrive under inde hos Dem?
  Min mand er død og jeg er 74.
  Jeg vil bare selv forbi rådhuset i morgen tidlig, inden jeg skal på arbejde.
  Min søn er på søen.
  Hun skal ikke være alene når hun dør.
  Hun er sød og truer ikke med klage.
  Jeg er lige gået på pension, og kollegerne ringede i fjorten dage og så ikke mere.
  Faderen sidder i fængsel, og moderen klarer det så godt, hun kan, med de to piger.
  Kun bogholderiet hænger os ud af halsen.
  Ligger de der endnu?
  Vores pige på tolv lyster efter at svømme hurtigt, siger hendes mor.
  Formanden siger ét, næstformanden noget andet, og jeg sidder imellem.
  De frivillige er takket af, lokalet er afleveret, og børnene spørger allerede til næste år.
  Min far er ved at dø og taler kun arabisk nu.
  Er det i orden, at den ligger i USA?
  Hvis der ikke er gjort ordentligt rent, kommer rengøringen så igen?
  Nu er jeg fyldt 75.
  bliver snart tosset af koder, kan nogen ikke bare sætte sig ned ved siden af mig med den tablet
  Jeg er på helt bar bund.
  Han får 200 kr.
  Fik De den nogensinde?
  Jeg kan ikke svare ham.
  Alle siger jeg skal have.
  Nu har jeg ledt efter hendes navn på Deres side i en time.
  Nu har jeg skrevet i tyve minutter, og der er ingen sure miner fra min side.
  Børnene står klar på kanten.
  Jeg er alene med en dreng på syv, har fået fritidspas til ham, og han går til judo.
  Hun mener det godt, men to er gået grædende hjem.
  Kampene er lagt, hallen er fundet, og han har taget kursus og alt det der.
  En venlig dame sagde, at vi ville høre inden påske.
  Nu er det hjemme, det brænder på: Han er vågen om natten, irritabel og træt.
  Hun leder efter ham.
  Det er mest for tøjets skyld.
  Jeg har bil og tid.
  Så sagde en af dem, at han bruger 200 kr.
  Nu er jeg pludselig blevet kasserer og ved ikke, hvad debet og kredit er.
  Medarbejderen i telefonen lagde på, mens jeg prøvede at forklare mig. Det er ikke i orden.
  Jeg fandt listen over, hvad Nordskolens aula rummer, og 180 siddende er lige i skabet.
  Kan man komme med på ture, når den ene husker, og den anden ikke gør?
  Men i morgen kl.
  Jeg er en af de hustruer.
  Min mand vil ikke tale, og jeg vil ikke andet.
  Vi skal bruge tal til døren i biblioteket efter klokken 18. Ingen har givet mig.
  Mein Bruder ist 45, geschieden und sitzt nur noch zu Hause.
  gælder de 65 procent også e-sport i en lejet kælder
  Er der nogen, der tager en ved hånden ind i den?
  Ungerådet skal mødes, og de har selv adgangskort, så dét er klaret.
  Ingen har givet mig.
  Nu står vi bare med hatten i hånden.
  Svaret er: Hun kigger ud ad vinduet.
  nu er vi sagt op og står uden tag over hovedet fra 1.
  Han har det ikke godt og skal ikke have flere breve.
  Han har det godt i dag, og sagen er overstået, men jeg er ked af, at det ligger gemt.
  Der er nok ikke noget galt, men jeg sover bedre, når jeg ved det.
  Da jeg gik tur med en beboer, løb hunden ud foran en cyklist.
  sankthansbål på stranden, skal i spørges
  Min mand hører ikke dørklokken mere.
  Det er ikke dem, men mig.
  Jeg er 80 og bliver sendt hjem samme dag, og der skal være en voksen hos mig, siger de.
  Men han kan køre, bære og sætte telte op, når han er fri.
  De spurgte mig, og jeg spørger Dem.
  er hallen fri i næste weekend eller er den taget? bare så jeg ved det
  To af os har astma.
  Hun er 33, alenemor og klarer alt, jobcentret er også tilfreds.
  På dagcentret manglede de en fjerdemand, da jeg gik forbi vinduet.
  julehjælp en enkelt aften, vi er fire drenge på 17
  Mange af vores gæster sidder i kørestol, og der er to trin op.
  Det eneste, vi ikke har, er altstemmer under 60.
  Hun er atten, sveder over studiet og har højst to timer ledigt.
  seriøst, hvad har I på mig
  Det er ikke kommet.
  Mine kolleger er søde, men de går hjem kl.
  Efter et langt liv på havet er jeg gået i land og lidt rastløs.
  El er dyr nu.
  Tanken om, at nogen skal dø alene på femte sal her i blokken, er mig en gru.
  Han er fra Madagaskar.
  Jeg holder på ham den høje.
  jeg får kun en hvid side
  Jeg er kun 60.
  De er otte og elleve og lidt bange.
  Vores lille pige på fem springer i alle møbler.
  Could we push our slot in the aula on 12 March back by one hour, to 19:00 instead of 18:00?
  Pladen ligger der endnu, og der er flere, der hænger løst.
  De henviser mig til en side, som jeg lige er kommet fra.
  Det er vel bare krydset, der ikke er sat, og hvor gør man så det?
  Det lyder måske af lidt, men vi er kun otte damer, der spiller bridge, og den 2.
  Hun mente ja, jeg er skrevet op til vågetjenesten i forvejen.
  Siden har jeg taget otte kilo på.
  Plejecentret ligger lige over gaden.
  Under klublørdagen faldt en loftplade ned. Ingen kom til skade, ulykkesforsikringen skal ikke i brug, og vi fik børnene ind ved siden af. Pladen ligger der endnu, og der er flere, der hænger løst.
  Ring mig op i morgen formiddag, så er jeg hjemme.
  Would it be possible to swap our Tuesday hour with the Ethiopian choir's Thursday hour, given that both groups agree?
  alle jeg spørger siger formiddag og jeg er på arbejde
  Scenelyset i aulaen blinker og går ud efter ti minutter.
  Min mor boede på plejecentret Egelund til det sidste, og nu har jeg lyst til at give lidt tilbage derinde.
  Min far taler kun tyrkisk, han er 77.
  Klokken er kvart over to, og jeg kan være der om en lille time, hvis taxaen er til at få fat i.
  Jeg har ikke flere spørgsmål, solen skinner, og hallen venter.
  Der er gået fireogtyve.
  Nu mangler han én, der kan læse og svare på hans digitale breve sammen med ham.
  Næstformanden har givet sig selv nøglen til kassen, og ingen tør sige noget.
  Jeg kan ikke holde mig vågen igen i nat, og jeg håber, at I har nogen, som kan afløse ved sengen.
  Kan lokalrådet sælge fadøl ved sankthansbålet, når det slutter før midnat?
  Ingen venter på mig.
  Gælder det også, efter at jeg er holdt op?
  Nu har nogen smidt bladet ud.
  Nu er det min egen far, den gælder, og det er noget andet.
  Hvor kan jeg få den oplyst inden klokken syv i aften?
  Jeg har lige sendt en henvendelse af sted om kulden i hallen, og så viste det sig, at pedellen allerede var i gang med fyret. Tilskuddet, vi talte om før, er også faldet på plads. Vil du være rar at trække det hele tilbage, så ingen kører forgæves?
  Hvor længe gemmer De mon på det, jeg sidder og skriver til Dem lige nu?
  Han er blind, 83 år, og vil gerne ned på havnen med en ledsager ved armen en gang imellem.
  Ring mig op i eftermiddag efter kl. 14, så tager vi den derfra.
  Det er længe siden, at et brev har gjort mig så gal.
  Det var, da hun puttede kaffen i køleskabet, at det gik op for mig.
  Nu husker jeg ikke, om jeg gjorde det.
  Det er anden gang, jeg er herinde; sidst fik jeg pænt svar om kørepenge, og det hele er i orden nu.
  Frosten gør mig bange for at falde, så jeg får ikke hentet min medicin.
  Han har selv sine papirer i orden.
  Hun er 79 og bor alene i lejlighed.
  Det lyder underligt, men han nåede så meget i sine sidste ti år, og hans børn ville blive så glade.
  Nøgle har han, medicin har han med.
  Koret kommer kun til klokken 20 nu, ikke 22. I kan give resten til andre.
  Vores natteravne er nede på fem, og tre er trætte.
  Kassen med hendes ting er tung, og jeg kan ikke selv.
  Alligevel kørte en cyklist ind i Kaj, som stod med flaget, og Kaj har brækket kravebenet.
  Det kom bag på os.
  Jeg er 21 og kan ikke binde mig.
  Min bil vil ikke starte, og jeg skal køre de ældre til lægen i morgen.
  Døren låser selv kl.
  Hun gjorde det, men hun er ikke tryg.
  Når dansen slutter ved midnat, er vi ærlig talt for trætte til at vaske gulv. Er det os selv, der skal gøre rent, eller sørger I for det næste morgen?
  Forkert. Jeg mener noget andet.
  Jeg har ikke sagt det til nogen endnu.
  Min datter er gået ned med stress og ligger i sengen midt på dagen.
  Han skal på lejr med børnene på fredag.
  Hver eftermiddag klokken fire bliver det sort omkring mig.
  Hun er o.k.
  hoved også trænere der selv er under 25?
  Tre af de otte brusere i herreomklædningen giver udelukkende koldt vand, og det har de gjort i fem uger.
  Det besvarede mit spørgsmål til fulde, så jeg logger af nu.
  Min mand er død, men hans modeltog lever.
  Den ene får dækket sin frokost, den anden gør ikke, og det er ikke gaver, vi taler om.
  Hun vil gerne med ud og spise sammen med andre på sin alder, hvis jeg følger hende til døren.
  Nu har jeg fået besked om både hallen og tilskuddet, og der er ikke mere på sedlen. Det var alt for i dag, vi høres ved.
  De kan ikke selv se udvejen.
  Min mand kan kun køre om formiddagen, for han ser dårligt, når det bliver mørkt. Kan man træffe nogen hos Dem før klokken ti?
  Demens i sig selv lever min familie med, og vi er i en gruppe.
  Jeg kan ikke gå hurtig.
  Telefonstjernen ringer kun for at høre, om min mor er i live, og det er også godt nok.
  Navnet ligger mig på tungen.
  I sagde nej uden at forklare. Jeg er ikke enig.
  Jeg er 67 og lidt skeptisk.
  Undskyld, mødet på biblioteket i dag bliver ikke til noget.
  Datoen er ikke booket endnu, hesten er skoet, og dommeren har sagt ja.
  Vi er 69 og pludselig forældre igen til to, og det er ikke nemt.
  Min svigerinde på 84 skal til begravelse i en anden by og kan ikke alene med tog.
  Det har vi altid gjort, men de unge ryster på hovedet.
  plejecentret sagde jeg skulle skrive mig op her som hjælper
  Hvis frivilligkonsulenten ville ringe mig op en dag inden kl.
  Jeg er mor alene med fire.
  En mor påstår, at man er fri, når børnene er fyldt 15.
  Jeg har talt på fingrene, og de tre dage er gået to gange.
  Min mand kan kun køre om formiddagen, for han ser dårligt, når det bliver mørkt.
  sidder de frivillige også og synger eller beder for den der skal dø
  Min søn er startet i ny skole, og pladsen i SFO er i orden.
  Jeg står og skal ud at køre med flextaxa om lidt.
  Undskyld, at jeg skriver så sent, men revisoren vil have mit budget i morgen.
  Chaufføren, der henter de små fra asylcentret til dans, er ulønnet. Skal han igennem samme kontrol som lederne?
  Biler kører meget stærkt hvor børn leger.
  Det skal De sandelig have tak for. Så tror jeg ikke, der er mere.
  Jeg står ved rådhusdøren, og den er låst.
  Hun er genert, så jeg spørger for hende.
  Jeg ved ikke noget.
  Min far er tidligere smed og kan ikke huske, hvad jeg hedder, men han husker sit værksted.
  Sidder de der endnu?
  Jeg er rystet og vil have det frem for den øverste.
  Jeg ser at den dame jeg hjælper, tager mange piller.
  En klog mand i byen siger, at gadekæret vil dø, hvis det ikke bliver renset op.
  Bilerne kører alt for stærkt forbi mit hus.
  Vores dirigent er faldet og har brækket armen, stakkel.
  Jeg tog hal 1, men jeg mener hal 2 samme dag.
  Jeg vil have en undskyldning for den måde, I har kørt min sag på.
  De spørger selvfølgelig farmor.
  Wir möchten am Sankt-Hans-Abend am Strand ein großes Feuer machen, wen fragen wir?
  tilskuddet er ikke gået ind på kontoen endnu
  Hun er så sød.
  nu er valget af revisor gjort om, fordi to mand sagde at indkaldelsen kom fire dage for sent
  er lige blevet næstformand
  Jeg har lige sendt en henvendelse af sted om kulden i hallen, og så viste det sig, at pedellen allerede var i gang med fyret.
  Det var lige præcis det, jeg ville vide. Mange tak, og hils kollegerne, hvis De har nogen.
  Sundhedscentret hjalp mig igennem hjertegenoptræningen, og den er afsluttet med ros.
  Jeg har en kronisk sygdom, som har lukket mig inde.
  Jeg har ingen bil, og han har en trappe på fjerde sal.
  Jeg har ikke andet end pensionen.
  Men modstanderne fra Ellekær sidder i en bus på den anden side af hegnet, og min formand tager ikke telefonen.
  ring mig op, træning slutter 18.30
  Otte cifre, tror jeg.
  Kan man give en hånd med et enkelt sted og så ikke høre mere til det?
  Min svoger siger, at han gav 1.200 kr.
  Festsalen på Engskolen kan altså gå til nogen anden, og det ville jeg bare lade Dem vide.
  Min søn på 16 synes, at generalforsamlinger og medlemskort lyder som noget fra 1950'erne, og det har han måske ret i. Han er god til lyd og lys, for han hjælper på skoleteatret, og forsikring har han gennem skolen. Kan han være med ved en koncert eller to, når han har fri, og kun der?
  Ligger det hos nogen?
  Det har ligget mig på sinde, siden vi begravede mor fra Toftegården: jeg vil give noget igen derude. Skal jeg bare møde op, eller melder man sig et sted?
  Nu skal jeg hjem i overmorgen, og jeg fortryder, at jeg nikkede.
  Ovre på den anden side af vejen bor en mand, der har kørt for de syge i tredive år uden nogensinde at få tak. Kan man ikke skrive ham op til den der hæder?
  Så sidder jeg her med brillerne på næsen og siger pænt goddag til Dem.
  Min svigerfar har fået alzheimer og taler kun polsk nu.
  Jeg tror, der er en rotterede i kompostbunken hos naboen.
  Det skal hun vel ikke?
  Forespørgslen om sankthansbålet gik til Teknik og Miljø for fem uger siden.
  I chatted with you on Thursday and was told I'd hear from someone. Nothing so far.
  Kunne én chauffør tage os med i sin bil, tror De?
  Hjertelig tak for hjælpen. Jeg sover bedre i nat. Godnat.
  Er han ulykkesforsikret, mens han gør det?
  Vil du være sød at stille mig om til en, der trækker vejret?
  Han er genert, men på en scene lever han op.
  Jeg kan bage, sy og køre bil og har tirsdage fri.
  Det hjalp mig ikke det mindste.
  Since dad stopped driving at eighty-one he can't fetch his groceries; do volunteers help with indkøb?
  Kan han få en erfaren ved sin side?
  Problemet er, at svaret skal sendes digitalt, og han har aldrig ejet andet end en skrivemaskine.
  Jeg hang på i en time i går med samme melodi, og så løb batteriet tør.
  Det ønsker jeg taget af nettet.
  min onkel ligger for døden, kan nogen sidde hos ham i nat
  De mener på plejehjemmet, at vi taler om timer, og jeg sidder i et tog uden for Aalborg.
  Der kom en kvittering og så ikke mere.
  Kan han trække det fra?
  Jeg ville hellere slippe helt.
  Det går mig på.
  I lovede at ringe mellem 10 og 12, og klokken er snart 3.
  Jeg vil se alt.
  Gælder det også den enkelte aften en gang om året?
  Naboerne i den anden ende har sagt ja.
  Det kom på tale ved kaffebordet, og så blev der helt stille.
  Mange bække små, sagde min mor.
  Jeg ved ikke, om jeg tør gå ind alene.
  Min mand spørger mig hver eneste morgen, om der er kommet nyt om de 6.000 til koret. Jeg kan ikke svare ham. Kan De?
  Jeg sidder i kørestol, og min kone hører dårligt.
  I only have the number of the one who left.
  Der er en mand med synkebesvær, som personalet plejer at sidde hos.
  Købmanden har lukket, og rutebilen kører kun til skolebørnene.
  Kan man komme med på ture, når den ene husker, og den anden ikke gør? Min mand er dement, og vi savner at se havet sammen med andre.
  Sæt mig i gang!
  Jeg skal have ny hofte i næste måned og bor alene på landet. Kan jeg allerede nu aftale, at nogen er der, den dag de kører mig hjem?
  Det trækker op til årsskiftet, og vi har endnu ikke nået at afholde turen, som De betalte til.
  Han er så ked af det.
  Undskyld, jeg trykkede på den store knap, inden jeg var færdig. Kan det fortrydes?
  Min søn gav mig en sejldug og et sæt akvarelfarver til min 70-års dag.
  Kan nogen sidde der i nat?
  Lauget har plantet alle sine æbletræer.
  Kan han være med ved en koncert eller to, når han har fri, og kun der?
  De er ikke gamle, så det er ikke ældreloven, og instruktøren har vi selv fundet.
  Jeg er efterhånden mest til pludselige indfald.
  Nu er jeg 69 og gået fra min taxa.
  Jeg skal derover med mine søstre den 3.
  Han har skrevet til fonde, hentet tilbud og ligget på sine knæ med en skruetrækker, og alt det formelle med kommunen er for længst betalt og afsluttet.
  Far har fået morfin, lægen har været der, og hjemmesygeplejersken kommer igen i aften. Vi har sagt nej tak til hospice, for han vil dø i sin egen seng. Mor er 84 og kan ikke holde sig vågen ved siden af ham nat efter nat. Findes der frivillige, som kan sidde der?
  Min kone beder mig sige tak også fra hende.
  Døren hænger nu på ét hængsel.
  Min nabo er 85 og sidder alene.
  Die Pflegerin bat mich, der alten Dame die Tabletten zu geben.
  Har nu i hånden et papir der hedder partshøring og har otte dage, jeg fatter ikke hvad jeg skal svare
  Nu lukker jeg for maskinen.
  Bålstedet ved Skovsøen er stort set væk, efter nogen smadrede det, og spejderne har selv tømrer og tømmer.
  En frivillig hos os skar sig på kniven i køkken.
  Min farbror taler kun tysk og lidt dansk, og han er hundredogét. Han ville blive så glad, hvis nogen kunne komme og snakke tysk med ham i hans stue.
  Han er sprunget fra i mellemtiden, og vi har fundet en anden løsning.
  Der er en dame på 90, der har været æresmedlem altid. Nu spørger nogle, om hun har stemmeret, når hun ikke betaler kontingent.
  Mit syn er dårligt, så jeg kan ikke læse mig igennem alle siderne.
  Min datter i 7.
  Jeg er tyk og lidt genert.
  Jeg har aldrig skrevet en.
  Min mor er død.
  hvad koster benzin lige nu?
  Plejen har han selv.
  Jeg er ikke enig.
  Mor vil ikke på dagcenter, men hun ville nyde en, der kom og læste for hende.
  Min kone tabte sine tænder, mens hun hjalp til i fødevarebanken, ja, det lyder komisk.
  Men en mand på hans egen alder, der kom forbi og drak en øl, det ville han holde af.
  Vi er næsten alle med høreapparat, så det bliver højt, medmindre I siger stop.
  Jeg er ny kasserer og ryster.
  Jeg ser ikke så godt.
  We want to light a Sankt Hans bonfire on the shore.
  Medarbejderen i telefonen lagde på, mens jeg prøvede at forklare mig.
  Der står 1.400 kr.
  Mit hjerte er tungt.
  Far har fået morfin, lægen har været der, og hjemmesygeplejersken kommer igen i aften.
  En klog mand sagde, at det er dumt ikke at tage imod, når nogen rækker én en skilling.
  mountainbikespor i plantagen, vi graver selv
  Her i Hasselbjerg har skolen lukket, købmanden er væk, og folk taler ikke sammen mere.
  Han mener, det er en fornærmelse.
  Hendes søn er sur.
  Do you have ideas for getting more youngsters through the door?
  Så sagde formanden, at han brugte 900 kr.
  Jeg tror det, men vores unge næstformand blander sig i alting og vil have det på skrift.
  De har ikke dansk CPR endnu.
  Børneattesterne ligger der, tøjet er syet.
  Jeg er træt og ked af det, min mand er døende hjemme og jeg har brug for en der sidder hos ham bare fire timer
  så det er altså sådan at jeg selv hænger på det hvis jeg kører ind i noget med en beboers kørestol
  Mit eneste forhold ligger 12 år tilbage og vedrører en færdselsbøde.
  Kan vi i stedet få den store samme aften, og den lille blive givet fri?
  Hun kan ikke selv tage bad mere.
  Nu har jeg kørt 600 km for vågetjenesten i egen bil og ingen vil betale benzinen
  18; bedes rengøring bestilt.
  Da vi gik, tog jeg alt skraldet med hjem i bilen, og min kone skældte ud.
  Hendes datter bor i Canada og har givet mig nøglen og koden til hendes medicinskab, så jeg kan se, om hun får det hele.
  Der er noget, der hedder partshøring, i det brev jeg holder i hånden.
  Psykologen siger, at jeg skal bevæge mig med nogen.
  Jeg har en søn på 19 med autisme.
  november og giver hermed tiden fri til anden side.
  Vi har fået udleveret to kort til biblioteksteatret, og det ene knækkede i låsen i dag.
  Jeg er førtidspensionist og sidder i kørestol, hjælpemidlerne er gode, og hjemmeplejen kommer morgen og aften.
  I skriver i journalen, at jeg er aggressiv, og det passer ikke.
  Schönen guten Morgen
  Hun har fundet ud af, at vi i 2023 fik 6.000 kr.
  Skulle der ikke være kommet et brev?
  Når jeg har valgt dag og klokkeslæt, beder den om et formål, og der er en lang liste. Hvad vælger man, når man bare er otte mænd, der synger?
  Børnene er ude at rejse.
  det slider på mig, det med røgen fra naboens brændeovn, vi kan ikke have vinduet åbent
  Pensionistforeningen overvejer at etablere en fast fredagscafé på plejecentret og ønsker rammerne afklaret skriftligt med centerlederen.
  Jeg vil åbne en kaffevogn og leve af den.
  Service til 80, det er mit eneste spørgsmål.
  Der er kommet rotter under hønsehuset, og jeg har set den ene på højlys dag.
  Min datter satte mig foran skærmen og sagde, at det var ligetil.
  alle klubberne her kører race og jeg er 58
  Damerne sidder med jakke på.
  Jeg kørte i sin tid lastbil og er stærk. Nu vil hjemmeplejen gerne have, at jeg løfter en nabo op i stolen. Hører det med, når man bare er en ulønnet besøgsven?
  Vi er trætte efter fire døgn ved sengen og har brug for afløsning i nat.
  Rettigheder og lokale er klaret, og lotteriet indbragte lidt.
  Det, jeg har brug for, er ikke kørsel, men et par øjne ved bordet, så jeg ved, hvad jeg underskriver.
  Jeg vil tage en væg ned i mit hus.
  leder efter et kor der ikke er alt for seriøst
  Jeg har lige afleveret nøglerne til spejderhytten efter 30 år som leder, jeg har straffeattest, en rummelig bil og tid fra kl.
  Jeg har prøvet motionsholdet, og knæet sagde stop.
  Mit ønske er at hjælpe beboerne på plejecentret Engparken med at skrive breve og bruge tablet, gerne mandag eftermiddag.
  Indeni er der bare ikke noget.
  Konsulenten tog alle vores spørgsmål med sig hjem i en notesbog.
  Det er bare blevet dyrt for mig.
  til vores høstfest, og jeg gemte alle bonerne i en skotøjsæske.
  Min svigerinde på 84 skal til begravelse i en anden by og kan ikke alene med tog. Børnene er ude at rejse. Findes der rejsefæller for ældre?
  Det er vist ikke nok.
  Det var, da hun puttede kaffen i køleskabet, at det gik op for mig. Nu er det en kendsgerning, at hun er dement. Hvor lærer jeg at tackle det?
  I år siger de, at den ene ikke kan komme ind i landet.
  Kvittering har jeg, og maden bliver allerede rost.
  Nu raser to af trænerne over, at han har læst om dem.
  Det gav mig et stød.
  Jeg er 45, sover dårligt og vil gerne ud i skoven sammen med nogen, der går hurtigere og længere.
  Undertegnede skal indberette, at dametoilettet på stadion har været tilstoppet siden mandag, og at der nu står vand helt ud på gangen.
  Kære ven, De taler udenom. Jeg ved stadig ikke, hvad jeg skal gøre.
  det går stærkt med farmor
  Three of the chairs in the aula have snapped backrests, and a child scratched her arm on one yesterday.
  Er det os selv, der skal gøre rent, eller sørger I for det næste morgen?
  Nu hører jeg, at det er § 7 i ældreloven.
  Åen løber over hvert forår og står nu helt op til mine stikkelsbær.
  De frivillige er fundet.
  Min ægtefælle har talt med jer om MitID, og min søn har talt med jer om hallen, og de er begge glade. Jeg vil bare selv forbi rådhuset i morgen tidlig, inden jeg skal på arbejde. Er der åbent fra kl. 8, og skal man trække nummer eller bestille en tid?
  Jeg er 20 og har to jobs.
  Jeg har allerede hjemmehjælp og nødkald på mig selv, det er kommunen flink til.
  Hos jer står der stadig, at det er Holger, og alle breve om tilskud går til ham.
  Min gamle far vil ringe selv, og hans spørgsmål holder han hemmeligt for mig.
  Kan man få folk til at våge hos én, også når man er ganske alene i livet?
  Vi har siddet hos far i fire døgn nu, og vi er ved at falde om.
  Min hjemmehjælper siger selv, at det er under al kritik, den måde De har lagt ruterne på.
  Vores reservation slutter kl. 21 men prøven trækker ud, kan vi få en time lagt til, hurtigt
  Går det ene ud over det andet?
  Formanden går af til foråret, og ingen vil efterfølge ham. Vi har spurgt alle ved bordet, og alle kiggede ned i kaffen. Har De et godt råd?
  Portøren sætter ham af ved døren og kører.
  Kortspil, det er min styrke, både whist og l'hombre. På dagcentret manglede de en fjerdemand, da jeg gik forbi vinduet. Kunne det være mig fast om mandagen?
  Hun bad mig læse det højt.
  Kan man komme fredag efter klokken 14?
  Vi har en container fyldt med kostumer og har først nu opdaget, at foreningen ikke er dækket mod brand og tyveri.
  der er ingen der vil køre far til høreklinikken, flextrafik sagde nej
  Hvornår kører det sidste tog til Aarhus i aften?
  Naboen er i gang med et skur, der skygger for alle mine roser, og det står lige op ad skellet.
  Kan nogen læse dette brev sammen med mig og forklare, hvad der står?
  Min baby skal rejse til bedstemor.
  min morfar lever af rugbrød
  Vores konto er spærret, fordi vi ikke har svaret på bankens spørgsmål.
  Der er en dame i min kreds, der har ondt i ryggen og ikke kan løfte noget.
  Min mand har meldt sig i vågetjenesten, og det er hans ting.
  Jeg tør næsten ikke trykke på noget som helst nu.
  Tipspenge, Lions, Rotary og hvad de hedder, jeg har dem alle på en seddel.
  Tilbage til start, jeg trykkede for hurtigt.
  Han vil ikke klage, han er bare nysgerrig, og han var oven i købet dirigent på vores gf.
  Min forgænger har skrevet under på erklæringen for tre år frem, tror jeg nok.
  Hvor hurtigt kan der komme en og våge? De mener på plejehjemmet, at vi taler om timer, og jeg sidder i et tog uden for Aalborg.
  Kan han få nedsat betaling for børnehaven, nu hvor han er alene med de to?
  gælder det også hende der gør rent i klubhuset når børnene er der
  Min svigerdatter tør ikke sige sin mening til mødet i morgen.
  Chaufføren, der henter de små fra asylcentret til dans, er ulønnet.
  Studiet er hun meldt fra, og det er helt aftalt med SU og forældre.
  Ferien var hård, sagde de på arbejdet, da min søn kom hjem med rystende hænder.
  Vi leger bare med tanken.
  Det skal ikke ske til den 71.
  To medlemmer har skældt hinanden ud på det groveste over smørrebrødet.
  Er jeg røget ud af listen, eller er det holdt op?
  Jeg har skrevet seks ansøgninger til fonde i hånden og fået seks pæne afslag. Kunne nogen mon læse den syvende igennem, før jeg lægger den i postkassen?
  Jeg er næstformand og har aldrig lært at læse et budget.
  Jeg vil starte eget firma med rengøring.
  Min hustru har skrevet medlemmer ind i en lille sort bog i tredive år.
  Hvordan får jeg hende skrevet ud af Deres liste og den næste skrevet ind?
  Jeg skrev den 4.
  Om morgenen er det værst. Da lå Knud altid og fløjtede i badeværelset. Hvis bare nogen ville ringe klokken otte og sige godmorgen til mig, så var dagen reddet.
  Alt det, andre kan se, er i orden.
  Det er så længe siden, jeg var inde sidst, at min konto er lukket, står der.
  Det eneste, der ikke duer, er tidspunktet, for onsdag kl.
  Tre gange tastede jeg forkert, og nu er kontoen spærret.
  Kørekortet gik med i vask i lommen på de pæne bukser, og nu kan man ikke læse det.
  Hvorledes tilføjer sekretæren billede og adresse til den begivenhed, der allerede ligger i kalenderen?
  Kirken ringede ikke klokken ti i søndags. Har præsten sovet over sig, eller er der sket noget med klokkeren?
  Kære chat, jeg ville bare lige sige pænt goddag først.
  Ovre på den anden side af vejen bor en mand, der har kørt for de syge i tredive år uden nogensinde at få tak.
  En af vores gadekunstnere faldt ned fra en stige under opsætningen.
  Min bror sagde det altid.
  Yogaholdet for gravide har fået omtale i nyhedsbrevet, og 20 har skrevet sig på.
  Die Auskunft über unseren Jugendwart ist verschwunden, sie lag in einem Ordner im Klubhaus.
  Døren til det store skab bag scenen er faldet af hængslerne, og den er tung.
  Jeg bliver sendt hjem tirsdag, og min kat er død, og der er ingen.
  Jeg er 64, lidt rund og let genert.
  Jeg er 62, og ryggen kan ikke holde til rengøringen længere.
  Vi har et facebookopslag fra vandreholdet, hvor man kan se to, der ikke er gift med hinanden, gå arm i arm.
  Vi er fem i to værelser.
  I nat brød nogen ind i vores klubhus og tog alle harmonikaerne. Det er en stor sorg for os alle. Burde vi have haft dem dækket på en måde?
  Jeg er kirkeværge og lovede at høre efter.
  svært sprog i brevet
  og ikke den 21., hjælp
  vil ha alle chatlogs med mig udleveret, gdpr og alt det
  Jeg sidder her med min fars brev om pension, og han er sådan set enig i det, der står.
  Borde midt på vejen.
  hvor ligger rådhuset henne? kan ikke finde det
  Min bil vil ikke starte, og jeg skal køre de ældre til lægen i morgen. Turen er aftalt, kørepenge er på plads. Men den siger klik-klik, er det batteriet?
  aner ikke hvem der ellers har den her, men min kæreste er gået ned efter coronaen og vil ikke ud af døren
  Aftalen står til den 10.
  Bare en halv time på fortovet med en ved siden af ville gøre underværker for en på 87.
  Kan du ikke få en af dine kolleger med puls til at ringe til mig i eftermiddag?
  Hm, det hjalp mig altså ikke et eneste skridt videre.
  Han sidder helt alene hele weekenden.
  Hvis bare nogen ville ringe klokken otte og sige godmorgen til mig, så var dagen reddet.
  Kost og medicin er på skinner.
  Lynet slog ned i vores lydanlæg.
  Min far er død, men han gav sit liv til spejderne.
  Kan jeg trække dem fra i skat?
  den er lidt from 2005
  Der skulle komme en mand og tale med os om det, vi skrev. Han er ikke kommet. Er der gjort noget ved det i mellemtiden?
  Mine øjne er dårlige, så jeg kan ikke gå ind på Virk.
  Havearbejde er det bedste, jeg ved, og i altankassen er der ikke meget at gøre.
  Siden Ejnar døde, er der stille i stuen, og benene vil ikke ud.
  Fødselsdag uden gaver, det er det, min datters dreng frygter mest.
  Tøj har klubben givet mig til 1.200 kr., og jeg er glad for logoet.
  Jeg vil ikke alene.
  Vores bådlaug ønsker sig en fast hånd udefra til bogføring og lønsedler.
  Den gælder vel ikke endnu.
  Jeg har været kasserer, siden jeg var 40, og nu er jeg 80.
  Min kanariefugl er holdt op med at synge, og den tager heller ikke frø.
  Det tog hårdt på mig, at min søster døde uden nogen hos sig. Derfor vil jeg gerne tage en nat engang imellem hos nogen, der skal herfra.
  Jeg kommer fra et andet land og har boet her i 2 år.
  Jeg er frivillig i sprogcaféen på biblioteket og vil vide, om jeg er dækket på vej til og fra caféen.
  Vis mig den hurtigste rute i bil til Prag uden betalingsveje og med gode kroer.
  Jeg nåede kun at skrive den første ned, og nu kan jeg ikke læse min egen skrift.
  Det er forfærdeligt, hvis nogen ser dem.
  Jeg ønsker at annullere den besked, jeg sendte for to minutter siden.
  Månen var så rød i nat.
  Kortet, jeg fik til døren i kælderen, lyser kun rødt nu.
  Der er en sødmefuld gammel dame, som ikke længere magter sin tjans i cafeen, men ikke selv kan se det.
  Er der en, der sidder med det?
  Det er den 14.
  Vi skal bruge tal til døren i biblioteket efter klokken 18.
  De siger, at jeg skal spørge en fagperson, og du lyder fornuftig.
  Lokalrådet har fundet sin formand, så dét valg er klaret.
  Alle siger, at Bente har gjort mest for landsbyen: købmanden, bænkene, lauget.
  Mange tak, jeg har ikke flere spørgsmål i denne omgang.
  rengøring after use
  Sygeplejersken sagde: »Der er vel nogen derhjemme?« Jeg nikkede, men det passer ikke. Nu skal jeg hjem i overmorgen, og jeg fortryder, at jeg nikkede.
  Nu er jeg holdt op.
  Hvad hedder hovedstaden i Mongoliet? Det kom på tale ved kaffebordet, og så blev der helt stille.
  Fra stue 4 lyder det, at ens nabo i sengen fik én med hjem, som gjorde indkøb og satte blomster på bordet.
  Det gjorde mig bange, for jeg er der også.
  nogen råber inhabil og andre er ligeglade
  Nu vil han hellere drive det til noget i bridge.
  plejecentret bruger os som ekstra vagter, er det i orden
  Jeg har to ledige formiddage og bor lige over for plejecentret.
  Ich habe einen Brief von der Kommune bekommen und verstehe das Amtsdänisch nicht, wer erklärt ihn mir?
  Jeg hører til dem, der helst giver hånd.
  Min mand tør ikke sove under det.
  Tilbage er selve takken.
  Jeg kan ikke finde ud af at underskrive digitalt på en boligkontrakt.
  Seit seine Frau tot ist, sitzt mein Onkel allein im Haus; er hätte gern einen Schachpartner, der zu ihm kommt.
  Hun har travlt, så nu spørger mormor: hvordan skriver man op til vuggestue?
  Nu truer I med at lukke for næste rate fordi rapporten om lektiecaféen ikke er kommet ind
  Sagsbehandleren sagde, at jeg skulle spørge, før jeg begyndte i caféen.
  Skærmen står og drejer rundt, når jeg vil sende ønskerne til næste sæson af sted.
  Vi har trykt dem allerede, og det var måske lidt forhastet.
  Der skal stå en talerstol og en ladvogn.
  Min kat har slugt en snor. Hvilken dyrlæge har åbent søndag aften?
  Bilens forrude er slået en stjerne i, og forsikringsselskabet svarer ikke.
  Nogen andre har adresse i min lejlighed.
  Jeg er lidt genert, så jeg skriver i stedet for at ringe.
  Gulvet er så glat efter de har vasket at to damer er faldet til seniordans
  Spejderne har spurgt mig, om jeg vil være leder, og det sagde jeg pænt nej til.
  Foreningens bank og CVR er klaret, det er mig selv, den er gal med.
  min pakke har ligget på et lager siden mandag
  På plejehjemmet tog min veninde et yndigt billede af fru Olsen med en lagkage og lagde det på Facebook.
  Vores vågekone-gruppe mødes i kælderen under sundhedscentret, og det er alt sammen aftalt med lederen.
  Til vores foredrag kommer en mand med tungt grej allerede klokken fire. Kan man aftale, at nogen lukker ham ind, inden vi andre får adgang klokken seks?
  Mein Bruder ist 45, geschieden und sitzt nur noch zu Hause. Wo findet er Gesellschaft?
  Tager de så pensionen fra mig?
  Bogholderi har aldrig været min stærke side, og nu skal alting tastes.
  vi fik tilsagn i marts og der er ikke gået noget ind på kontoen
  Svigermor er holdt op med at spise og drikke, og personalet har travlt. Vi ville være trygge, hvis nogen sad hos hende fra midnat til morgen.
  mor på 84 kommer ikke ud mere, kan nogen ringe og snakke med hende om morgenen
  Jeg er blevet fyret fra fabrikken og skal melde mig ledig i morgen.
  Plejehjemmet på hjørnet har hængt en seddel op om, at de mangler hænder i haven.
  Tre foreninger står med mit telefonnummer, og jeg er kun i den ene. Vil De være så venlig at slette mig fra de to andre?
  extend reservation one hour
  Jeg er på sprogskole og har en fri uge.
  Min bil fik en bule, mens jeg kørte for besøgstjenesten.
  På fredag skal jeg hjem til et hus uden hende.
  Så nu spørger jeg.
  Han skal have en med, der kan finde afdelingen og vente sammen med ham.
  Så er jeg klogere, end jeg var i morges. Tak! Nu lukker jeg for maskinen.
  Kan man få fat i en stor gasgrill eller et par gryder i den helt store størrelse gennem Dem?
  Svaret fra politiet er kommet, og det er ikke blankt.
  Kan man komme ind på biblioteket, når der ikke er personale?
  Min søster bor i et hus med gammelt fyr, og det går ud, når hun ligger indlagt.
  Nu hedder det pludselig noget andet, hvad gør vi?
  btw sidder frivilligkonsulenten på rådhuset eller i frivilligcentret?
  Vi fik ikke tilskud, og det er gjort med.
  Kan jeg få det slettet, som jeg skrev i chatten om min bror? Han har det godt i dag, og sagen er overstået, men jeg er ked af, at det ligger gemt.
  I herreomklædningen ved hal B kommer der kun koldt vand i bruseren.
  Til vores foredrag kommer en mand med tungt grej allerede klokken fire.
  sidder med en erklæring om fortrolighed og ved ikke hvor længe den gælder, også efter jeg er stoppet?
  Går det an at lægge en time til om aftenen, når tiden allerede er givet os?
  Skal jeg underskrive at jeg holder mund?
  Har præsten sovet over sig, eller er der sket noget med klokkeren?
  Hej, jeg er 18 og går i gymnasiet.
  Min bror på 66 har altid bekymret sig, men nu gør han det dag og nat.
  Sygeplejersken rystede på hovedet.
  The shower is cold in the sports hall.
  Udelukker det ene det andet?
  Posthuset ligger to kilometer væk, og min pakke fra barnebarnet bliver sendt retur om lidt.
  Min svigerdatter er frivillig i aftencafeen, og nu giver de hende fri entré hele året til svømmehallen.
  Kan man bruge mig hos dem, der skal herfra og ikke har familie?
  En nabo fra skakklubben ligger på det sidste og har ikke en levende sjæl i verden.
  Nu har jeg fået besked om både hallen og tilskuddet, og der er ikke mere på sedlen.
  Tre foreninger står med mit telefonnummer, og jeg er kun i den ene.
  Jeg har siddet ved min mors død.
  Ups, jeg skrev i den forkerte chat.
  Lokalet er aflåst, det er mailen, der ikke er.
  Jeg har sendt en anmodning om hallen, men den ligger ingen steder, når jeg logger på.
  Ved samtalen i jobcentret vil min svoger lade en ven føre ordet, og sagsbehandleren har forlangt noget på skrift herom.
  Der bliver brug for toiletvogne og strøm på festpladsen.
  De siger de vender tilbage.
  Der står, at min kode er udløbet.
  Han er ikke til at opsige, for han får jo ingen løn.
  Ældre Sagen i Birkelev sidder klar ved bordet.
  gulvet i dansesalen er mega glat, to er skredet i aften
  Vores datter og hendes mand slås med gæld og to drenge med ADHD.
  Jeg ved ikke, hvordan jeg skal få det sagt til ham.
  Foreningens cykler blev stjålet i nat, og vi ved ikke, om de står på nogen police.
  Det var alt for i dag, vi høres ved.
  Nu er det 40.
  Min nabo har fire drenge og en syg mand.
  Før i tiden hed det hele bare »tilskud«, og man gik ind til fru Holm på kontor 4.
  Der er et dybt hul i asfalten ud for Møllevej 8, hvor min kone væltede på cyklen.
  Det burde jeg vist ikke.
  Min mand har tabt nøglen til klubhuset et sted ude i skoven under krolf.
  Far på 88 skal til begravelse på søndag, og ingen af os kan køre ham.
  Jeg bryder mig ikke om det.
  Hvad sker der, når der ikke er en ledig følgesvend den dag, den ældre skal af sted?
  Jeg har fået en bøde for at køre stærk.
  står foran hallen og brikken blinker bare rødt, hvad gør jeg
  Det var lige præcis det, jeg ville vide.
  Min mand faldt ned fra stigen, da han hængte lamper op til høstfesten, og har nu armen i gips. Er der mon nogen, der betaler, når man arbejdede ulønnet?
  Radiatorerne i mødestuen kører på fuldt drøn, og der er 29 grader selv med åbne vinduer.
  En mor beder os slette billeder af hendes søn fra korets Instagram fra tre år tilbage.
  Jeg er hans bedstefar.
  Jeg har ledt under profil, indstillinger og roller uden held.
  Jeg er bare en almindelig husmor.
  Jeg er næstformand, og formanden nægter at indkalde til generalforsamling. Hvad gør jeg nu?
  Biblioteket har både ledigt rum og kaffe, siger de, og nøglen ligger i skranken.
  Sidste lørdag hjalp min 20-årige sønnedatter til ved et løb, og nu er hun bidt af det.
  Vi har fået tilskuddet og er i gang, så det haster ikke.
  min faster skal til begravelse 30 km væk og kan ikke rejse uden en ved armen, hjælper I med den slags
  Svaret fra politiet er kommet, og det er ikke blankt. Vi har ellers været glade for ham, hallen er booket, og børnene spørger efter ham. Hvad gør vi nu med ham og med papiret?
  jeg har ikke snakket med nogen siden i fredags og jeg er kun 34, hvor møder man folk her
  pedellen er gået hjem og 20 unger venter udenfor
  Er det normalt, at det trækker ud, eller har jeg gjort noget forkert?
  I frivilligcentret fik jeg både hjælp og kaffe.
  Hunden og jeg trænger til at lære at lystre, nok mest mig.
  Min mand spørger mig hver eneste morgen, om der er kommet nyt om de 6.000 til koret.
  Vi mangler tallerkener og kopper til 100 gæster. Har huset det?
  Da jeg blev kræftrask, lovede jeg mig selv at give tilbage.
  Vi er fem damer med en idé.
  Kan man få det hurtigt?
  Lægen har lige sagt alzheimer til min kone.
  Jeg ser ikke så godt. Hvad kommer der i fjernsynet i aften på TV2 efter nyhederne?
  Hvad sker der, hvis jeg falder og brækker benet, mens jeg hjælper til?
  Kan I lade være?
  Under klublørdagen faldt en loftplade ned.
  Det er ikke et plejehjem, vi søger, og der er heller ikke demens på spil. Han er blind, 83 år, og vil gerne ned på havnen med en ledsager ved armen en gang imellem.
  Nu jeg kan ikke koncentrere.
  Nu er jeg så her, og jeg ønsker en god morgen.
  We run a language café and wish to meet in the library basement the first and third Thursday of every month.
  Jeg har lovet min 91-årige veninde, at hun skal se sit barndomshjem en gang til, men jeg tør ikke køre så langt.
  Er det så den almindelige, og gemmer hun den?
  Vores barnebarn på elleve vil så gerne have et tørklæde om halsen ligesom sin storebror.
  Han har ét ønske: at der er et menneske i rummet, når det sker, også hvis vi ikke når frem.
  Hov, vi er ikke klar endnu.
  Min mor fik en ubehøvlet besked af en af Deres medarbejdere i telefonen. Vi er ikke ude på hævn, vi vil bare have det noteret og have en undskyldning.
  Hun har ingen familie i Danmark. Hun skal ikke være alene når hun dør.
  Gælder ulykkesdækningen også for frivillige, der kun er med en enkelt dag?
  Han spørger, om stedet har mørklægningsgardiner og en forlængerledning på ti meter.
  Det er en hård dom over en, der bare læser op.
  han har demens og bliver tit vred
  Glem mit spørgsmål, jeg fandt selv ud af det.
  Ved ikke om det er teknisk service, men låsen siger bip og så sker der ikke mere
  Kunne nogen mon læse den syvende igennem, før jeg lægger den i postkassen?
  Min mor får sin besøgsven, og jeg kan trække vejret lidt lettere.
  broafgift og benzin refunderet frivillig
  Han ville blive så glad, hvis nogen kunne komme og snakke tysk med ham i hans stue.
  Vores robåd, som vi har lakeret i to vintre, ligger ved broen uden nogen sikring, om det nu går galt.
  sidder med en brochure om "åben og rolig", er det stadig et tilbud eller er det sparet væk?
  Kan nogen åbne for os bare en halv time?
  Water is dripping through the ceiling of our klublokale whenever it rains, right above the fuse box.
  Du svarer uden om, ligesom alle andre jeg har spurgt.
  Vi kender alle sammen Karl Frederik, han sidder i vinduet hver dag.
  Jeg skriver ikke godt.
  Vi har fået en blind gæst i caféen.
  Damen ved skranken talte til min mand på 85, som var han et barn.
  Mine børn er store nu.
  Kan De sige mig, om den er værd at læse?
  Politiet har fået besked om øllet, og kampen står allerede i byens kalender, så skynd jer gerne lidt.
  Personalet siger jeg skal køre beboer til tandlæge.
  Det er ikke, fordi jeg vil have andre tider, og der er plads nok.
  Toget fra Fredericia blev aflyst i dag.
  rengøringsgebyr beløb sal
  spærret konto lokalebooking
  Han vil ikke kalde det stress.
  The marked trail through the woods has grown over; our hiking club would gladly maintain the signs.
  Min mand har hjerte-problem.
  Der er en dame på 90, der har været æresmedlem altid.
  Half the lights over court three have been out for a fortnight; could someone from Ejendomme look at them?
  Auf der Foreningsportal steht noch mein Name als Ansprechpartner, dabei bin ich seit Jahren raus.
  Kan flygtningevennerne åbne en familiecafé for mødre, der er flygtet fra vold og bor her nu?
  siden crasher når jeg trykker send på vores haltid, er det bare mig?
  Is it possible to establish a community vegetable garden on the empty plot that the kommune owns on Møllevej?
  skal der 25 procent oveni kontingentet
  Det er ikke kommet frem.
  Jeg vil se det.
  Når jeg har valgt dag og klokkeslæt, beder den om et formål, og der er en lang liste.
  Far skal hentes på afdelingen klokken 13, og jeg er selv på arbejde.
  Jeg har ført en lille dagbog over dem, jeg har våget hos, for at huske dem.
  De fleste telefonopkald, jeg får, er fra sælgere. Det ville være rart, hvis en af de frivillige ville ringe til mig om aftenen, så jeg har noget at se frem til.
  er hallen fri i næste weekend eller er den taget?
  Vores rickshawchauffør på 71 kørte ind i en parkeret bil.
  Han har en frivillig fra sorggruppen ved sin side, og sorggruppen er der ikke noget i vejen med.
  Jeg trykkede for hurtigt, kan du trække den tilbage igen
  Min kone er afgået ved døden, mens jeg selv lå på hospitalet. På fredag skal jeg hjem til et hus uden hende. Jeg ved ikke, om jeg tør gå ind alene.
  min mormor på 80 vil ha en der ringer og quizzer med hende i telefonen
  Min forgænger tog alle breve om tilskud.
  De er mine oldebørn.
  Så bestiller jeg dem i aften, og resten har vi styr på.
  Min farbror taler kun tysk og lidt dansk, og han er hundredogét.
  Godmorgen derinde, jeg sidder klar med kaffen og foreningsmappen foran mig.
  Jeg har talt med lederen uden held.
  Far er utryg ved bussen, efter at han faldt på trinnet.
  Tager I penge for rengøring oven i lejen?
  21 men prøven trækker ud, kan vi få en time lagt til, hurtigt
  jeg vil stå i cafeen på ældrecentret, hvordan kommer jeg ind
  vi kan ikke finde ud af hvad der står i brevet, det er seks sider og fuldt af paragraffer
  Med al respekt hjalp dette svar mig ikke det mindste.
  Hun er færdig med genoptræningen, og hjælpemidlerne er afleveret.
  Nu er hun holdt op, siger man.
  Min kone dør nok i denne uge. Udskrivning, seng og ilt er på plads. Jeg kan ikke holde mig vågen igen i nat, og jeg håber, at I har nogen, som kan afløse ved sengen.
  Jeg har kørekort fra Syrien.
  Så kom der en brækket arm og en generalforsamling imellem.
  Gælder reglen, når børnene er fyldt 15?
  Hun ville bare hellere have den i selskab.
  Vores unge forsvinder, når de bliver 18.
  skal den man peger på have det at vide først, for jeg ville overraske hende med hæder på rådhuset
  Én ting skurrer: Personalet har holdt op med at komme, så vi står med alt, også når nogen bliver udadreagerende.
  Gælder kravet også ham, der bare bor der?
  Vi planlægger fakkeloptog gennem byen og skal have styr på trafikken.
  Min kone påstår, at jeg har spist en hel middag.
  Jeg kan ikke rigtig få mig selv til at bede folk om at komme til tiden, når de ikke får løn.
  Det kører godt med Ældre Sagens fællesspisning.
  Jeg vil gerne være der for dem også, ikke kun for hende.
  Det er nu mandag.
  17 hele skoleåret, og jeg, som er farfar, har lovet at høre mig for.
  Jeg bestilte hal i mit eget navn.
  skolebussen kom ikke i dag
  Jeg har allerede en tjans i genbrugsbutikken, hvor jeg er forsikret og får min bus betalt, og den beholder jeg.
  alarmen hyler og jeg kender ikke koden, hvad gør jeg???
  kl. er 18.30, læsegruppen står i regnen foran biblioteket og vores kode er udløbet i går
  Nu har jeg ledt efter hendes navn på Deres side i en time. Hun var konsulent for de frivillige og bar altid gule gummistøvler. Hvad er nummeret?
  Hvad gør jeg nu?
  Vi ville gerne have det skrevet ned i en aftale.
  Du verstehst mich nicht.
  Hun ønsker sig en, der ringer og har tid til at tale i en halv time.
  er pengene fra puljen på vej
  Skal jeg tage nummer når jeg kommer ind i det store hus?
  Når dansen slutter ved midnat, er vi ærlig talt for trætte til at vaske gulv.
  skal en vikar der er her én eneste gang med mikrospejderne have det gjort, ja eller nej
  lægerne siger hun er klar, men der er ingen hjemme til min mor
  Nogen har kastet op på toilettet i klubhuset, og det stinker, så vi ikke kan have børnene der.
  Kan man få tilskud til rengøring og snerydning ved foreningens eget hus, eller er det kun selve lejen, der tæller med? Fondsmidlerne til det nye køkken er på plads, så dem tænker jeg ikke på.
  Vi fandt ud af det med salen, vi fandt ud af det med nøglen, og min kone siger, at maden bliver kold.
  Der plejer at være en, der lukker op.
  Jeg er 85 og cyklede indtil i fjor, hvor de tog cyklen, og det var nok også fornuftigt.
  Der er ikke noget galt, og alligevel er der ikke noget, der glæder mig længere.
  Nu bliver jeg 67 til oktober, og pengene kommer vel ikke af sig selv.
  Min mand står for baren ved byfesten og er 76.
  har alle andre fået besked om puljen?
  Er det jer eller frivilligcentret, jeg skal fat i, når jeg vil bidrage, men ikke ved med hvad?
  Hvad siger jeg, når kunderne spørger til dem, jeg har set i værestedet?
  Jeg er 18 og vil gerne være babysitter på sprogcaféens kvindeaften i morgen.
  Stirrer på en plakat om åben have og ved ikke hvor I hænger den op
  Det har jeg gemt, men det er nok forældet.
  I sagde nej uden at forklare.
  Jeg kan ikke finde knap.
  En stol gik i stykker under en mand.
  Det er ikke GDPR, der er problemet, og jeg behøver ikke flere kurser.
  For mange år siden gik jeg til afspænding og fik det bedre med mine nerver.
  er rådhuset åbent i dag, det er jo klemmedag
  planen for hallerne næste år, hvornår ligger den klar
  Da jeg fyldte 70, begyndte jeg at undervise folk på 85 i at bruge tablet.
  Der er bare den ene, som retter på alle andre og sætter sedler op.
  Slet lige alt det, jeg skrev før, og lad os tage den fra begyndelsen.
  Jeg forsøger at se min datters besked fra skolen på telefonen, men siden beder om NemID, som jo ikke findes mere. Hun har fået sin plads, alt det er i orden. Hvordan kommer jeg på?
  Ich habe letzten Monat über das Formular wegen der Bänke geschrieben, was ist daraus geworden?
  Good morning, I hope you are well; I've just arrived on this page.
  Det er ikke store tal.
  Bestyrelsen i lauget er fuldtallig, og bænken ved kæret er sat op.
  Det går nok ikke længere.
  Jeg har fået nøgle til genbrugsbutikken, og introkurset er taget.
  Undskyld uleiligheden, men vores loppemarked i Nørremarkshallen bliver ikke til noget, for kræmmerne er faldet fra.
  Kan De se, om De har noget fra mig?
  Under opstilling af scenen væltede et stativ og ramte en parkeret bil.
  Ich bin gerade aus Deutschland hergezogen und möchte mich irgendwo nützlich machen, was gibt es denn so?
  Til jul plejer vi at give alle hjælperne en flaske vin og en æske chokolade. En af dem spurgte, om hun skulle betale skat af det. Det skal hun vel ikke?
  Wir stehen mit zwölf Kindern vor der Turnhalle und die Tür geht nicht auf.
  Der står på brevet, at man har fire uger.
  Markedet på strandpromenaden bliver aflyst hvis ikke I svarer om arealet og strøm inden fredag!!
  Kommunens vagt på biblioteket skubbede min søn ud. Det er ikke i orden.
  Plejehjemmet i Lillerup ligger lige over for os.
  Allerede på mandag drager lejren med de 9-årige af sted, og på to af lederne har politiet endnu ikke svaret; findes en hastebehandling?
  Det ville være rart, hvis en af de frivillige ville ringe til mig om aftenen, så jeg har noget at se frem til.
  Jeg har siddet i kø i en halv time og vil vide, hvornår det er bedst at ringe.
  Det er ikke dem, jeg vil sludre med.
  Er det i orden
  Er det i orden?
  Foyeren har kun knager til tredive frakker.
  Hvad sker der, hvis den ene part ikke holder det aftalte?
  Ligger der den slags i værkstedet?
  Jeg har forsøgt at ringe siden kl.
  Omklædning og bad, det er alt, jeg vil vide.
  Min søn har tabt sin egen dyre mobil i havnen, mens han hjalp med at sætte både i vandet for handicappede. Han gjorde det jo ganske frivilligt. Kan han få den erstattet?
  Jeg skriver til Dem, fordi jeg nu har siddet alene med det i to år.
  Jeg har svært ved at huske, hvad de siger på møderne, så jeg vil have en, der tager notater for mig.
  Min søn har orlov fra arbejdet, fordi konen er indlagt, og de tre drenge skal passes.
  Die Pflegerin bat mich, der alten Dame die Tabletten zu geben. Ist das überhaupt erlaubt?
  hvor ligger rådhuset henne?
  Min kæreste er blevet så vred og indadvendt efter udsendelsen.
  Sofaen har vi haft siden kobberbrylluppet, og nu skal den væk.
  Det eneste, ingen kunne svare på, var, om hytten ved Skovsøen har vand og toilet om vinteren, og om der kan ligge 18 på gulvet i opholdsrummet.
  Jeg undskylder på forhånd et kedeligt spørgsmål.
  I min fars lommebog står der seks lægeaftaler næste måned.
  I made a mistake with the date: our quiz night is the 21st, not the 12th, so please correct the reservation.
  Mine skabe bugner, og børnene siger, at jeg skal smide ud.
  På plejehjemmet tog min veninde et yndigt billede af fru Olsen med en lagkage og lagde det på Facebook. Nu er familien vred. Hvad gælder egentlig?
  Hvordan får jeg det taget ned?
  Kan man deltage, når man sidder i kørestol og skal have maden blendet?
  En kræftpatient i vor familie ønsker at genvinde sine kræfter gennem bevægelse i selskab med ligestillede.
  Hvordan retter jeg et forkert klokkeslæt, som allerede er offentliggjort?
  Selv er jeg 84 og kan ikke følge med mere.
  Jeg har overskud her og nu, men næste måned måske ikke.
  Forleden hang en stikkontakt og dinglede i to ledninger lige ved børnebordet.
  Kunne De ikke skrive et lille vers til min svigerinde, der fylder 75? Hun holder af dahliaer og af at bestemme.
  Jeg fandt den i min bedstefars vest, og museet gider ikke svare.
  I brevet står, at vi kan blive udtaget til stikprøve, og det er vi så blevet.
  I chatten her fik jeg at vide, at min besked var sendt videre, og at jeg ville høre nærmere. Det er nu en måned siden. Hvor ligger den?
  Jeg er ved at lægge næste års budget: Med hvor mange procent refunderer kommunen for tiden varme og rengøring i vort eget hus?
  hjertemotion
  Hun skal bare hen og have dem målt på torsdag, og jeg ligger på sygehuset selv.
  Jeg er lige begyndt at arbejde.
  Min far er ved at dø og taler kun arabisk nu. Findes der en, som kan hans sprog og vil sidde hos ham?
  Sangforeningen er svundet ind til fem medlemmer, og vi har besluttet at holde op.
  nu er der blevet skåret i familiecaféen hvor jeg kom med de små.
  I chatten her fik jeg at vide, at min besked var sendt videre, og at jeg ville høre nærmere.
  Scenelyset i aulaen blinker og går ud efter ti minutter. Hvad gør vi med premiere på fredag?
  På sundhedscentret så jeg et opslag om rygestop og gang for hjertet. Er det muligt at komme med, når man kun vil gå og ikke ryger?
  Banken har lukket mit betalingskort, og de siger, at der er nogen i Brasilien, der har købt sko. Hvad gør jeg?
  lederen på centret smed mig ud som frivillig uden at høre min side, hvem kan se på hendes opførsel
  I mellemtiden har lauget fået både penge fra puljen og to tømrere, og vi er klar til at gå i gang.
  Could an asylum seeker living at the centre be a volunteer coach in our boxing club?
  Kan en frivillig tage med min farmor i svømmehallen og holde øje, mens hun går ned ad trappen?
  15-17 hele skoleåret, og det er de to tilbagevendende eftermiddage i skolens bibliotek, vi skal have på plads hos jer.
  Tra la la, tju bang chokolademand, farmor keder sig og trykker på alle knapperne.
  Hele mit liv har jeg kørt traktor og passet dyr, og det er jo ikke til megen nytte i byen.
  Mange tak, og hils kollegerne, hvis De har nogen.
  Hun kommer hjem på lørdag.
  Som enke har jeg kastet mig over foreningslivet, og nu har de bedt mig finde ud af, hvad der er af støttemuligheder. Jeg er på helt bar bund.
  Min kone kommer hjem fra hofteoperation, og jeg er selv svag i hjertet.
  Flygtningehjælpen her i byen ønsker et stort fællesspis på rådhuspladsen med ild i fade og borde til to hundrede.
  Kurset og kontrakten er i hus, og holdet venter.
  Der er nogle flasker portvin imellem, dem har jeg fået svar om.
  Hun har vaskulær demens og er glad for dyr.
  Vi har en ældre herre i skakklubben, der ikke må køre bil længere efter sin blodprop.
  I dag er vi 6.
  8 i stedet for kl.
  Jeg skal pensioneres og vil lige snuse til det først: én dag her og én dag der.
  Bliver jeg trukket for det, eller er det helt i orden?
  Jeg bor lige om hjørnet fra rådhuset.
  Det er ikke, fordi vi ikke vil.
  Cyklisten er undskyldt, løbet fortsætter næste år.
  Er skader på traktoren vores eller hans?
  Mange tak, jeg lukker nu.
  En ældre dame har testamenteret os 150.000 kr.
  Wir würden gern einer Familie, die es schwer hat, als Paten zur Seite stehen.
  Seit ich in Rente bin, habe ich viel Zeit, weiß aber nicht, welche Aufgabe zu mir passt.
  You don't understand my question.
  Turen er aftalt, kørepenge er på plads.
  Vores reservation slutter kl.
  Til skakklubben kommer der både drenge på ti og mænd på halvfems.
  Generalforsamlingen har valgt mig, og jeg er skrevet ind i jeres register, så det haster med at få det på det rene.
  Gælder svartiden også det, man har sendt gennem chatten?
  ikke dø alene
  Jeg har prøvet golf, jeg har prøvet kor, og jeg har fået afslag fra min kone på flere haveprojekter.
  Min mand fylder 80 og vil gerne blive ved med at køre bil.
  Hvor længe gemmer De mon på det, jeg sidder og skriver til Dem lige nu? Min datter er bange for den slags maskiner.
  I saw a big rotte in the yard.
  Unser Vorstand ist im Schnitt 72, wie finden wir jüngere Leute, die übernehmen?
  Der er ingen knap til at slette!
  Vi har lige fået vores yngste ud ad døren, og hus, job og bil er betalt.
  Vi kan ikke finde ud af om rengøringen er med i de 450 kr. eller kommer bagefter
  Vær venlig at lade nogen kontakte mig på telefonen. Jeg har hørehjælp på og har fået kørsel bestilt til resten af dagen, så jeg er hjemme og tager den.
  Kan du regne 17 procent af 84.500 ud for mig?
  Stop, jeg trykkede på den forkerte knap og vil ud af det her igen.
  Hun har fået svar, men ikke jeg.
  Hvor hurtigt kommer der nogen, når der er gnavere i kloakken?
  Jeg var selv nervøs den dag, jeg kom hjem efter blodproppen, og en frivillig dame gik med mig ind.
  Nu skal hun hjem.
  Is smoking or shisha OK on the terrace?
  Kan man komme ind en time før for at gøre klar?
  Jeg har arbejde, bil, en pæn lejlighed, og min læge har frikendt mig for både stress og depression.
  Jeg har overtaget posten efter en, der gik bort, og han havde alle aftalerne i hovedet.
  Kan jeg få en anden så hurtigt?
  Hver eftermiddag klokken fire bliver det sort omkring mig. Sådan har det været, siden hunden døde. Det lyder latterligt, men det er sorg. Er der nogen, der vil høre på det?
  Jeg ved stadig ikke, hvad jeg skal gøre.
  Hvis han bare kunne løbe stille og roligt med nogen.
  Sommerlejren er betalt, bussen bestilt og lederne fundet, alle ti.
  Spejdernes julestue står i kalenderen på den forkerte dag, den 12. i stedet for den 13. Kan De rette det, inden folk går forgæves?
  Nu har hun fået brev fra jobcentret.
  Vores formand bor i samme hus som spejderhytten, og hans voksne søn går ind og ud. Gælder kravet også ham, der bare bor der?
  Kuverten kan først afleveres efter fyraften, hvorfor jeg spørger, om der sidder en brevsprække i muren ved indgangen.
  Er vi så pludselig blevet til værtshus i lovens øjne?
  Han er stadig stærk, har løbet maraton og er ikke syg nok til dagcenter.
  Min svigersøn vil åbne en lille smørrebrødsforretning på havnen.
  Det er jo gratis, har jeg forstået, og der er ingen vej udenom.
  Til vores kræmmermarked mangler vi strøm ude på plænen.
  Min kone har fået besøgsven gennem Røde Kors, så den er i orden.
  Kaffemaskinen på Mølletoften har opgivet ånden, og det er jo kaffen, de kommer efter.
  Da lå Knud altid og fløjtede i badeværelset.
  Jeg vil ikke have Digital Post, jeg vil have brevene i hånden. Pensionen er i orden, og der er ingen, jeg vil klage over. Hvordan bliver man fritaget?
  Da vi gik, tog jeg alt skraldet med hjem i bilen, og min kone skældte ud. Hvad er meningen, at man stiller i orden, før man forlader spejderhytten?
  Der er ingen der kan sige om fem medlemmer er nok til at komme under folkeoplysningsloven
  Min bror får integrationsydelse hjemme hos os, han er lige kommet fra Ukraine.
  Jeg har tabt mit kørekort i en brønd, bogstaveligt talt.
  Vi bliver kun to dage nu.
  Bilerne kører alt for stærkt forbi vores hus, kan der komme bump?
  Der er en dame i bestyrelsen, som siger, at man kun behøver at give besked, hvis man er indendørs og færre end 150. Har hun ret i det med vinen?
  Jeg græder i bilen og kan ikke samle mig om noget.
  Naboens brændeovn ryger så slemt, at jeg må lukke vinduet hele vinteren.
  Døren til det store skab bag scenen er faldet af hængslerne, og den er tung. Vi stillede den op ad væggen. Send venligst en mand, inden børnene skal derind.
  far er blind og 84, en der læser avis for ham hjemme
  mormors lejlighed har stået tom i en måned mens hun var indlagt, kan nogen gøre klar?
  Raum nicht geputzt
  Ingen af de fem har siddet i en bestyrelse før.
  Service til 80, det er mit eneste spørgsmål. Fællesspisningen er støttet, gæsterne er ringet op, og køkkenet er vores hele dagen, men jeg ved ikke, om der er tallerkener nok.
  Hvor længe er der betjening i dag? Klokken er kvart over to, og jeg kan være der om en lille time, hvis taxaen er til at få fat i.
  Vi er seks damer, der har strikket til Røde Kors i en menneskealder, og nu er sognehuset lukket.
  Pensionen er i orden, og der er ingen, jeg vil klage over.
  Min hund har ædt en hel pose rosiner.
  fest i hallen med bar og 200 gæster
  Alle siger, at Bente har gjort mest for landsbyen: købmanden, bænkene, lauget. Hun er 88 og vil ikke have opmærksomhed. Kan hun indstilles til frivilligprisen, uden at hun ved det?
  Vores barnebarns fodboldtræner er pludselig holdt op, og folk siger, det var noget på hans attest. Nu spørger de alle mig, som er næstformand. Hvad må jeg sige?
  Jeg skriver for seks ældre herrer med fløjter.
  Det er første gang, jeg er her.
  Gadekæret stinker og vi har folk med spader klar i påsken.
  Når jeg skriver her om min søn, hvad gør I så med det?
  I familienetværket betror børnene sig ofte til vore frivillige, og det er uafklaret, om forældrene har krav på at få det at vide.
  Hun er 88 og vil ikke have opmærksomhed.
  Så det praktiske er på plads, siden hun fik sin demensdiagnose.
  Hun vil bare så gerne se oldebarnet.
  Min søn har tabt sin egen dyre mobil i havnen, mens han hjalp med at sætte både i vandet for handicappede.
  Kvinden på tredje er lige flyttet fra krisecentret med sit lille barn og kender ingen.
  Hjertestarteren på klubhusets mur er foreningens, og nogle har forgrebet sig på den.
  Der ligger et billede af mit barn på kommunens hjemmeside, det skal væk.
  De er så flinke.
  Ved sengekanten sidder ofte en ægtefælle, der er ved at miste.
  Vil De slette mig igen?
  Familien bor i den anden ende af landet, og den gamle sidder i kørestol. Det ville glæde ham, om nogen én gang om ugen kom og trillede ham ud i parken.
  Jeg er ikke til robotter.
  Min sønnekone er lige blevet mor og er usikker på, hvornår sundhedsplejersken kommer. Hun er genert, så jeg spørger for hende.
  Sidder med en police fra 2011 på spejdernes telte og tør ikke regne med den
  Den skal ligge mandag og onsdag kl.
  Sagen er, at tre ud af fem i bestyrelsen mødte op og besluttede at smide næstformanden ud.
  Til seniordagen talte jeg med en dame med navneskilt fra dagcentret. Hun sagde, at de altid søger hænder, men jeg fik aldrig hendes nummer.
  I går fandt jeg mit pas i vaskemaskinen, og det kan ikke reddes.
  Hallen er lejet, kaffen er bestilt, og øllet bliver der ikke noget af.
  Jeg er her på turist.
  Sidste møde jeg sagde ja til alt.
  Min kone har det hele på en tablet, men den spørger efter en kode, som ingen af os husker.
  Jeg kan ikke betale min ejendomsskat på én gang.
  Han er her på turistvisum, går det?
  Vi er omkring fyrre og tænkte på bibliotekets sal.
  Forleden hang en stikkontakt og dinglede i to ledninger lige ved børnebordet. Jeg har sat tape over, men det skal da ses efter af en kyndig mand.
  Min svigerfar er en kræsen herre, men han elsker gule ærter.
  Skal alle på billederne have sagt ja?
  Min datter læste Deres svar og rystede på hovedet.
  Træk lige den besked tilbage, som jeg fik sendt afsted til jer.
  Koster det ekstra at få salen allerede fra kl.
  En af vores frivillige i butikken er begyndt at kommandere med de andre. Hun mener det godt, men to er gået grædende hjem. Hvad gør man som leder?
  Vores teaterkulisse ramte en gæst i foyeren.
  Da jeg gik tur med en beboer, løb hunden ud foran en cyklist. Jeg er så ked af det. Kan cyklisten kræve noget af mig, når jeg bare var en frivillig hjælper?
  De henviser mig til en side, som jeg lige er kommet fra. Det er jo ikke til megen nytte.
  Alle stopper på grund af papir.
  I festudvalget siger de ja til alt og møder så ikke op.
  Min bror bor alene og har Lewy body-demens, så han ser ting.
  Nu skal alting bookes på nettet, og jeg når aldrig længere end til den side, der hedder »Vælg anlæg«.
  Efter skilsmissen er jeg bare tom indeni, ikke farligt, men jeg kan ikke ryste det af.
  Kirkekaffen er forbi kl.
  Jeg er tyk og genert og vil gerne finde et sted, hvor det er i orden.
  Jeg tænker blot på, hvordan jeg er stillet, hvis mit skæg går i brand, eller jeg falder om.
  Skærmen er på engelsk pludselig og jeg kan ikke skrive til lægen. Har I frivillige der kommer hjem?
  Det er mig selv, det handler om nu: Jeg får angst, når telefonen ringer.
  En mor påstår, at man er fri, når børnene er fyldt 15. Vi har ungdomshold fra 14 til 18 i roklubben, bådene er synet, og pengene er søgt. Har hun ret?
  Mine børn bor i Australien og kan ikke være her, når min tid kommer.
  Man skal ikke hænge nogen ud, men rengøringen i musikskolen er blevet så ringe, at støvet ligger tykt på stolene.
  En sød dame i køen hos slagteren sagde, at hun fik livet igen som frivillig.
  Kan De ikke sige det på en anden måde?
  Jeg så på tavlen, at der er temaaften med byrådet om det frivillige liv den 4.
  Flygtningemor med baby er helt alene.
  Jeg har aldrig skrevet med en robot før.
  Han er ude af bestyrelsen.
  Der er en dame i bestyrelsen, som siger, at man kun behøver at give besked, hvis man er indendørs og færre end 150.
  Har nogen set dem?
  Halløj, sidder du der, kan du høre mig
  har en fri onsdag, vil spille kort med beboerne på solbakken plejecenter
  Nu hjælper hun i den lille børnezoo.
  Før 60, nu 18.
  Enkelte er ved at brænde sammen, fordi de siger ja til alt.
  Nu er det den 20.
  Der ligger en olieplet på vandet ved bådebroen, og ænderne er helt sorte. Hvem skal have besked om forurening?
  Sidste måneds brev til foreningerne kom ikke til mig, og det er jeg ked af. Er jeg røget ud af listen, eller er det holdt op?
  Fællessangsaftenen slutter først kl.
  Jeg mener stemmetunger, men det gør måske det samme.
  Kan nogen tage mig under armen på vej derind?
  De sagde, at vi skal have en samarbejdsaftale.
  Han er god til lyd og lys, for han hjælper på skoleteatret, og forsikring har han gennem skolen.
  Vores trofaste kaffedame på dagcentret har passet kanden i tyve år og holder nu op.
  sansehave og Alzheimer-eftermiddag
  Kan man ringe i aften, eller sover hele rådhuset efter kl. 15
  For en god ordens skyld vil jeg sende Dem et takkebrev med billeder fra turen. Er det det, De mener med evaluering, eller skal der tal på?
  Langs jernbanen er der en stribe, der flyder med affald og tidsler.
  Min datter satte mig foran skærmen og sagde, at det var ligetil. Men nu har jeg prøvet tre gange at komme ind på den der foreningsportal, og den vil ikke kende mig.
  Brevet er på ni sider, har fem paragraffer og siger både »delvist« og »imidlertid«.
  Det er min svigermors, og hun kommer på søndag.
  Jeg er 24, studerer og bor i eget kollegieværelse, boligstøtten er på plads, og venner har jeg også.
  Så derfor er jeg lidt flov over, at jeg aldrig har fået spurgt for mig selv: Jeg er blevet tunghør og har en loftlift, der ikke virker.
  Det er min søster, der plejer at ordne det, men hun ligger på sygehuset. Strikkeklubben skulle have været i Borgerhuset på torsdag, og det bliver ikke til noget denne gang.
  Min mor har angst og går ikke til læge.
  Siden jeg var indlagt, ved alle på rådhuset, at jeg har haft det svært.
  For noget tid siden skrev jeg min sygdom ind i denne chat, og det har jeg fortrudt.
  Bliver man ringet op midt om natten, når man er med i vågetjenesten?
  Manden er ellers den flinkeste i verden, han har både forsikring og førstehjælpsbevis og overså bare beskeden i sin Digital Post.
  Rollatoren har fået et slattent hjul, og jeg tør ikke gå ud med den.
  Nu sidder jeg og kigger på 23 navne på haller og sale uden at vide, hvad der gemmer sig bag.
  Our bartender is 19, is it legal at the event?
  De har skiftet låsen på spejderhytten, siger min søn.
  I bevillingsbrevet står der »revisionspåtegnet«, og det ord har givet os en søvnløs nat.
  18.30-20, og jeg skal sørge for reservationen.
  Jeg har ført en lille dagbog over dem, jeg har våget hos, for at huske dem. Nu spørger min datter, om man må skrive den slags ned.
  Hvilken adresse ligger rådhuset på, og er der en postkasse uden på huset?
  Jeg får ingen besked på mail, når jeg har sendt en forespørgsel derinde.
  Det er en stor sorg for os alle.
  nu kører jeg hele vejen ind og døren er låst, holder I lukket mellem jul og nytår?
  I have no friends in this town.
  Sæt mig igennem til nogen af kød og blod, eller skal jeg møde op
  Haben Sie gerade freie Stellen für deutschsprachige Pädagogen?
  marts på pladsen foran rådhus.
  Hvor får hun det ordnet?
  Jeg er ramt af fibromyalgi og kan kun lave små øvelser.
  Han er 88, og plejen begynder først mandag.
  Gennem alle årene har skakklubben fået 150 kr. eller deromkring for hver dreng under 25. Er satsen den samme nu, og hvornår falder den?
  Lejren begynder den 28., og i dag er det den 9.
  Kære ven, De taler udenom.
  På sundhedscentret så jeg et opslag om rygestop og gang for hjertet.
  Det er tredje gang, I giver mig forkerte oplysninger, og nu vil jeg have det ført til protokols.
  Derfor vil jeg gerne tage en nat engang imellem hos nogen, der skal herfra.
  Vi ved godt, at alle trænere skal have den, og erklæringen er afleveret.
  btw tager I depositum for ungdomshuset?
  Vi ville være trygge, hvis nogen sad hos hende fra midnat til morgen.
  Ups, jeg skrev i den forkerte chat. Se bort fra det hele.
  Hun holder af dahliaer og af at bestemme.
  Landsbyen fylder 500 år, vejen er spærret af efter aftale med jer, politiet er med, og lotteriet er sendt ind.
  Jeg er vild med en mand fra mit danseværtshus. Skal jeg skrive til ham først?
  Vores lille mosaikværksted har flakket rundt i et helt år.
  vi kan ikke finde noget motion for folk med dårlige knæ, alt er for hurtigt
  De har vist ikke hørt efter.
  Foreningen af lastbilchauffører i Polen har strejke.
  Jeg er 79 og fører kartotek på små kort i en blikdåse.
  Fødevarebanken står uden nogen til fredagsvagten fra næste uge.
  Lægen sagde »mild kognitiv svækkelse, begyndende demens«, og så var konsultationen slut.
  to fodboldmål på plænen ved blokkene, sætter dem selv op
  Som chauffør for ungdomsholdet har jeg hver lørdag fem drenge i bilen.
  Telefonen har bare ikke ringet.
  Skal rosenkål have frost, før man plukker dem?
  Min nabo mener, at biblioteket har dem stående i et depot.
  Vi har tre nye damer i besøgstjenesten, og de er meget forsigtige.
  Det er ikke GDPR i almindelighed, jeg har brug for hjælp til.
  To børn og to voksne.
  Familien bor i den anden ende af landet, og den gamle sidder i kørestol.
  er vandet rent nok til at bade i ved nørrestrand
  Min datter er 19 og står uden et sted at bo fra næste måned.
  Hun har fem kilometer ad en mørk landevej.
  Solgardinerne i den lille sal har sat sig fast, så vi ikke kan se billederne fra vores rejser. Det er en bagatel, men det ville være rart, om de blev ordnet.
  Min mand passer ulønnet træværkstedet på dagcentret.
  Han har brug for det, stakkel.
  chatten sagde i ville skrive, det er en uge siden
  Der er ingen strøm i min nye elbil, den siger fejlkode 42
  Jeg har som sygeplejerske lukket mange øjne, og det skræmmer mig ikke.
  Loppemarkedet står på p-pladsen ved havnen, 40 boder, og nu siger én at det kræver noget fra Teknik og Miljø
  Kan du ikke sige det på almindeligt dansk, for det her er volapyk?
  skal a-kassen vide at jeg står i kiosken
  Man går jo og bliver lidt modløs, når man henvender sig pænt og ingen svarer.
  Jeg vil have min egen til huset.
  Jeg er pensionist og har bil.
  Jeg er vild med en mand fra mit danseværtshus.
  Min kone og jeg overvejer at være med.
  one-day liquor licence
  Vi har lejet Kilden til festen, og vinen er bestilt.
  Hvordan ligger det med betaling for os, der kun træner drenge under 15?
  Min mand er i fængsel.
  Nogen har taget billede af et svar fra politiet om vores målmandstræner og lagt det i forældregruppen
  pedel oplåsning aften
  Skal han igennem samme kontrol som lederne?
  Kan jeg få betalt handsker og støvler?
  Jeg er lige kommet ud af et forhold, hvor jeg ikke måtte se andre, og har ingen venner tilbage.
  Min søster og jeg har tænkt os at lægge vejen forbi.
  rideklubbens heste, hvad hvis de sparker en gæst
  Nu bliver han sendt hjem, tynd som en rive og uden mad i huset, og vi skal selv til bryllup i udlandet.
  En er utryg ved det.
  Kodeviseren er tom for batteri, og jeg skal bruge den i dag.
  Hvor har jeg gjort af min pung? Jeg havde den, da vi låste klubhuset, nøglen hænger her, og tilskuddet ligger trygt i banken, så det er bare den, der er væk.
  Nu spørger nogle, om hun har stemmeret, når hun ikke betaler kontingent.
  Jeg havde den, da vi låste klubhuset, nøglen hænger her, og tilskuddet ligger trygt i banken, så det er bare den, der er væk.
  Er bidrag fra medlemmer og kontingent skattefrit? Jeg tror det, men vores unge næstformand blander sig i alting og vil have det på skrift.
  Gør lokalbedøvelse meget ondt i overkæben?
  den kuvert med svaret på svømmelæreren er forsvundet fra mit skrivebord, jeg er rystet, hvem skal vide det
  Må de alle fem være frivillige lige så meget, de vil?
  Jeg kan ikke finde ud af at underskrive digitalt på en boligkontrakt. Hvor får jeg hjælp?
  Det er ikke mit problem.
  Vores hal har fået nyt gulv, og det skyldes én mand.
  Hvad vælger man, når man bare er otte mænd, der synger?
  Sidder med et afslag på en halv side der er fuld af fejl, det vil jeg have lavet om
  jeg har bil og tid, vil gerne køre for ældre
  Menighedsrådet vil have friluftsgudstjeneste med orgel på ladvogn i anlægget anden pinsedag.
  Kan jeg komme uden aftale i morgen formiddag, eller bliver jeg så sendt hjem igen?
  Slægtsforskningen har jeg klaret alene, men nu er jeg kørt fast i 1787.
  Min læge siger, at jeg skal bevæge mig efter hjerteoperationen.
  Vi siger ja, hvis vilkårene bliver aftalt ordentligt.
  Den lokale slagter giver 2.000 for at hænge der hele året.
  Jeg er 45, har fri om mandagen og vil bruge den på beboerne på Kildevang.
  En af herrerne skal brygge til julemarkedet i menighedshuset og sælge i flasker, der tages med hjem.
  Skal begge forældre skrive under, når et barn skal have pas?
  får mine forældre adgang til det jeg skriver her? jeg er 17
  Bedstemødre kan mere end at strikke, siger mit barnebarn, og så sendte hun mig denne adresse.
  Jeg står i regnvejr uden for Kilden med 14 børn og to ledere, alle med attester i orden.
  Jeg synger for de døende, ganske lavt, det har jeg gjort hos mine egne. Kan man bruge mig hos dem, der skal herfra og ikke har familie?
  Men jeres bygningsfolk har smidt vores teaterkulisser ud, fordi de stod »i vejen«, og ingen vil sige undskyld.
  Min søn er 28 og har autisme, og efter han er flyttet hjemmefra, har han ingen at være sammen med.
  Vores lektiecafé ligger på biblioteket, og personalet skifter hele tiden.
  Jeg har jo bare et spørgsmål.
  Det er ikke fordi, jeg er nærig, men pensionen er jo ikke stor.
  trække sendt besked tilbage
  hende der plejede at følge mig til banken er holdt op, og jeg er snart 90, hvem kommer nu
  Tænk, jeg har fået både tirsdag og onsdag i bekræftelsen, og vi skal kun bruge den ene dag.
  Vi er tre kor under samme hat.
  Før i tiden hed det hele bare »tilskud«, og man gik ind til fru Holm på kontor 4. I dag er der vist mange slags, og jeg kan ikke kende forskel.
  Var der ikke noget, der hed »Biblioteket kommer«?
  Haltiden er fundet, og klubben får ikke penge for det.
  Jeg har hørehjælp på og har fået kørsel bestilt til resten af dagen, så jeg er hjemme og tager den.
  A volunteer cut his finger, is he covered?
  er der noget for hende og for mig?
  De får mad og senge.
  Det er aftalt med jer, at de må bruges.
  Jeg er mand, 64, fraskilt og fåmælt.
  Har I en opgave, der kan klares på en formiddag og så er det slut?
  Min mand og jeg har fine pladser i bilen og en sommerhusgrund, der står tom.
  Jeg skal bare have afmeldt Bakkelund Hus på søndag, så varmen ikke står og kører for ingenting.
  Alle siger, at jeg bare skal komme ud, men ingen siger hvorhen.
  Ingen har sagt hvem der lukker os ind lørdag morgen kl. 7
  Vi har sagt ja til samarbejdet med bostedet, ledsagerne er fundet, og lokalet er godt.
  Min mand husker ikke mere.
  Vi er opsagt af udlejer og står uden tag over hovedet fra den 1.
  Hun har ingen børn.
  Vi har en ansat i vores lille organisation og femten frivillige, og de to parter ser skævt til hinanden.
  Wer schließt die Aula auf
  Der står noget om ham.
  Tak, jeg har fået dine svar om forsikring og gaver, og dem kan jeg godt leve med. Men jeg er en gammel mand, som helst vil høre en stemme. Kan du ikke få en af dine kolleger med puls til at ringe til mig i eftermiddag?
  Jeg kom desværre til at vælte en urtepotte ned over det fine klaver i salen, og der er kommet en skramme.
  Jetzt frage ich schon zum dritten Mal nach, liest das überhaupt jemand?
  Svigermor er holdt op med at spise og drikke, og personalet har travlt.
  Brandvæsenet har været her, ingen kom til skade, og Ejendomme har fået besked.
  formanden er nu en anden, jeres breve skal til hende
  Kan man få folk til at våge hos én, også når man er ganske alene i livet? Jeg spørger for en gammel ven, som ligger for døden på Kløvergården.
  hvorfor sætter I ikke et bump, de kører 80 forbi børnehaven
  Hvordan får man fat i Meta, når de har låst ens konto?
  Siden min mand døde i påsken, sover jeg ikke og græder ved køkkenvasken.
  Foreningens fotograf tager portrætter af børnene én gang hvert forår uden for træningstiden og er aldrig alene med dem; gælder kravet ham?
  Mit barnebarns kæreste er fra Brasilien og på turistvisum. Nu hjælper hun i den lille børnezoo. Kommer hun i vanskeligheder for det, når hun ingen penge får?
  single forælder, 23, alle mine venner er væk.
  det hjalp ikke
  Vi har fået fat i et brassband på fyrre mand til torvedagen.
  Min mand er træner og sov dårligt i nat: Han fik besked om, at der står noget på hans attest, og han mener, det må være en forveksling.
  Forleden kom jeg for skade at sætte det hele i gang, og det hylede, så hele vejen vågnede.
  Familievenskaberne ligger uden for folkeoplysningen.
  Min svigerdatter tør ikke sige sin mening til mødet i morgen. Kan jeg sidde ved siden af?
  Min mand har haft en blodprop i hjernen, og siden er han så let til gråd.
  gælder det årlige beløb pr. hoved også trænere der selv er under 25?
  Hvad gør jeg, når jeg ikke er på nettet?
  Min mand kan ikke længere finde vej hjem fra bageren, og lægen har sat navn på det.
  Vores kasserer har giftet sig i en alder af 77 og hedder nu noget andet.
  hey kan I slette alt det chatten har gemt om mig?
  Vores kasserer har taget af kassen, og det er så sørgeligt.
  Efterskolen sluttede og jeg har sabbatår, kan man springe ind som ekstra hånd hist og her, eller skal man være fast
  Men i brevet stod der, at beløbet udbetales »snarest«, og det er nu syv uger siden.
  Skranken i stueetagen var tom i torsdags, og der lå bare en klokke.
  Så drop det bare, og lad som om jeg ikke har spurgt.
  Min far skal dø snart.
  Far kommer hjem med taxa kl.
  Nu er hun borte, og jeg ved ikke, hvordan mænd får venner.
  Er han dækket, hvis der falder en kasse ned over hans fod?
  Hvorfor er bevillingen ikke gået ind på kontoen endnu?
  Ist die Mehrzweckhalle am zweiten Adventswochenende noch frei oder schon vergeben? Ich will nur mal nachsehen.
  Jeg tror jeg er blevet snydt på mailen, og jeg tør ikke røre telefonen.
  Min have er fuld af dræbersnegle, og så er der hvepse i plankeværket.
  Vores kode gælder kun til klokken 21, men vi er først færdige halv ti.
  tæller man med hvis man lige er fyldt 25 når man søger aktivitetstilskud?
  hoppeborg på græsset foran rådhuset
  Det var rart at få svar så hurtigt, farvel.
  Da jeg talte med Dem i telefonen, sagde De, at kollegaen var på ferie til den 3. Nu er det den 20. Er hun hjemme igen?
  Kan man få tilskud til rengøring og snerydning ved foreningens eget hus, eller er det kun selve lejen, der tæller med?
  jeg kender ikke en sjæl efter fire år i Vestby, og nu skammer jeg mig over det, hvad tilbyder I?
  Hun er flyttet til Jylland, og nu står jeg der.
  Som kræftpatient er jeg pludselig blevet luft for andre.
  Vil du være rar at trække det hele tilbage, så ingen kører forgæves?
  After our kids left home and my husband passed away, the house is so quiet.
  De har fældet vores lindetræer uden at sige et ord til os.
  min roomie er fra Indien
  Jeg vil gerne afbryde det her og slette, hvad jeg er i gang med at udfylde.
  Bliver beløbet udbetalt på én gang eller i rater efter tilsagnet?
  Jeg vil ikke ulejlige ham til ingen nytte.
  btw hvor hurtigt kan en vågetjeneste komme? det går stærkt med farmor
  Mor har bedt om ikke at dø alene.
  Sangerne med demens skal have ro og genkendelighed: samme sal, samme formiddag, hele året.
  Min mor kan bare ikke klare trapperne længere, og vi vil gerne have hende i en ældrebolig i stueplan, helst i Lillerup.
  tænker på min oldemor
  Vi får alligevel ikke brug for Hal 2 den 7. november og giver hermed tiden fri til anden side.
  Kan bestyrelsen forlange at se, om han er straffet, når der ikke er børn i klubben?
  bliver snart tosset af at ringe rundt.
  Jeg skal finde et rum til en generalforsamling i haveforeningen, onsdag den 18. klokken 19.
  Sagsnummeret siger mig ikke noget, jeg vil bare vide hvor langt I er nået med vores søgte penge
  eu-volontør fra tyrkiet, hvad skal ordnes før hun kommer
  Skal jeg lade som ingenting?
  Han gjorde det jo ganske frivilligt.
  Kordirigenten på plejehjemmet har i fem år ikke modtaget en øre, og lederen overvejer to flasker rødvin ved sæsonens afslutning; er det passende?
  Vi laver mad med olie og røg.
  Er det nået frem?
  Mormor taler kun tyrkisk og sidder hjemme hele dagen, kan hun få en der kommer forbi og sludrer
  Det er ikke til at styre.
  Min søn på 16 synes, at generalforsamlinger og medlemskort lyder som noget fra 1950'erne, og det har han måske ret i.
  Han kunne ikke finde nøglen i mørket.
  Hun er ikke i fare, men ulykkelig.
  Jeg har svært ved at huske, hvad de siger på møderne, så jeg vil have en, der tager notater for mig. Ledsagelse har jeg, kørsel har jeg. Er det en bisidder, jeg skal have?
  far på 84 får sms om en pakke og tør ikke trykke
  Personalet siger, at det er os.
  Nu er det min tur; demensen har taget det meste af min mand, og lægen siger få dage.
  Der står et forkert fødselsår på mig i frivilligregisteret.
  Jeg har en kronisk sygdom, som har lukket mig inde. Hvor finder jeg folk i samme sko?
  De fleste af de ældre læser ugeavisen, men de unge gør ikke.
  Når jeg besøger fru Sivertsen, vil hun gerne have, at jeg hæver penge for hende.
  Kan man aftale, at nogen lukker ham ind, inden vi andre får adgang klokken seks?
  Jeg ønsker de noter slettet.
  Skærmen er på engelsk pludselig og jeg kan ikke skrive til lægen.
  Det tog hårdt på mig, at min søster døde uden nogen hos sig.
  Sundhedscentret hjalp mig igennem hjertegenoptræningen, og den er afsluttet med ros. Kost og medicin er på skinner. Det sværeste er at fortsætte alene, når det regner. Findes der en flok, der går eller cykler sammen uden at dyrke sport, hvor man bare kan møde op, når man har lyst?
  Det er da underligt, at man kan få en helikopter ud, men ikke en hånd under armen hjem.
  Spejderhytten er ren og låst, dér er der ingen.
  Man ser i fjernsynet, at der er mangel på hænder hos de gamle.
  Mit brev fra påske er ubesvaret, hvad gør jeg nu?
  tablet begynder undervisning
  Solgardinerne i den lille sal har sat sig fast, så vi ikke kan se billederne fra vores rejser.
  Min kanariefugl er holdt op med at synge, og den tager heller ikke frø. Kan det være mider?
  Min søn på 16 keder sig.
  Det er nemlig først dér, at min søn har tid til at tage mig med.
  Der er stort hul i vejen foran mit hus.
  Det er måske dumt spurgt, men når vi har hallen om morgenen, og halmanden først møder kl. 10, hvordan får seniorerne så døren op klokken ni?
  Men nu er jeg klar, og jeg ville gerne spille kort med beboerne der.
  Kan I lære mig det?
  Nej, jeg skal ikke have penge for det, og dagpenge får jeg heller ikke.
  Han er hverken syg eller tosset, bare alene på gården.
  Biler kører meget stærkt hvor børn leger. Kan I sætte bump?
  Nu er det en kendsgerning, at hun er dement.
  Jeg er tovholder for tredive ulønnede og har tænkt mig at lave syltetøj til dem alle. Det er vel i orden, også hvis glassene betales af foreningens kasse?
  Tilskuddet er på plads, men først nu læser vi, at øltilladelsen slutter ved midnat, og vi spiller til kl.
  Vi er ti par, der vil etablere et skøjtelaug ved gadekæret.
  Vores barnebarn på nitten læser her i byen, men sidder alene på sit kollegieværelse.
  Tilbyder I en aften i den slags?
  De siger, at jeg er rask nok til at blive sendt hjem i morgen.
  Hvor spiller man bridge om aftenen? alle jeg spørger siger formiddag og jeg er på arbejde
  Men radiatoren i lokale 4 har været iskold i tre uger, og de ældre sidder med frakke på til bridge.
  Vi er faldet til i caféen, men ejeren stopper.
  Svaret fra jer er det eneste, vi venter på.
  Han har hørt, at der følger en rengøringsregning oven i lejen af Medborgerhuset.
  Jeg vil tage min far på 58 med til noget med træ, drejebænk og høvlspåner.
  Men siden min bror døde af sin sygdom, er jeg ikke mig selv.
  Seit Jahren wird unser Dorf von der Verwaltung hingehalten, das ist eine Frechheit!
  The recycling lorry skipped our road again, and the cardboard container is overflowing.
  Jeg har fundet en død svane ved kysten.
  Min far er tidligere smed og kan ikke huske, hvad jeg hedder, men han husker sit værksted. Plejehjem bliver det ikke tale om endnu. Er der et tilbud til mænd med hans hukommelsessygdom, hvor han kan bruge sine hænder?
  Jeg skal selv stå i døren på demenscaféen og har fået et lille kursus. Lederen siger, at hun gerne vil se en attest, men ingen fra caféen er under 60. Er det så den almindelige, og gemmer hun den?
  Gør jeg noget forkert?
  I har allerede givet os § 18-støtte.
  Hun er begyndt at komme oftere.
  Jeg er invalid og bundet til stolen, men stemmen er god.
  Das war nicht das, was ich gefragt habe.
  blev stillet om og så røg linjen, hun skulle ringe op
  Hvad sker der når en ulønnet i køkkenet brænder sig og ikke kan gå på job bagefter, får han noget
  Kan De se, om den er nået frem til Dem?
  Skader det hende at komme til madklubben?
  Det er måske dumt spurgt, men når vi har hallen om morgenen, og halmanden først møder kl.
  Min datter er 15.
  Jeg ville bare lige sige hej, før vi for alvor går i gang.
  Vores kasserer tog hele kontingentkartoteket med hjem på en usb og den er væk.
  Døren låser selv kl. 22, og vi var stadig inde. Hvordan kommer vi ud næste gang?
  Could someone show my father how to make video calls on a tablet?
  Gennem alle årene har skakklubben fået 150 kr.
  Min svigerdatter er frivillig i aftencafeen, og nu giver de hende fri entré hele året til svømmehallen. Det er mange penge værd. Er det en gave eller løn?
  Vores nye naboer fra Eritrea har fået en plads på sprogskolen, men ved ikke, hvornår den begynder. De spurgte mig, og jeg spørger Dem.
  Her færdes kun voksne mænd.
  Jeg er bange og vil ikke gå alene.
  Hun sagde, at de altid søger hænder, men jeg fik aldrig hendes nummer.
  Den almindelige dør er åben, men ikke den anden.
  Kan nogen ringe mig op i eftermiddag?
  rengøringskrav efter brug af sal
  Min svoger påstod det ved kaffen.
  Rejsen med koret er betalt, forsikringen er i orden, så det er bare min kusine, der vil med på egen regning.
  Selve stuen er på plads til den 27.
  Jeg kan dreje træ, og jeg har hørt, at værkstedet dernede står stille, fordi de mangler en voksen.
  Jeg er lige stoppet som revisor i tre foreninger, har taget en straffeattest for en sikkerheds skyld og er klar til noget andet end tal.
  Min søn er blevet 18.
  børnetøj og barnevogn, donere til mor uden råd
  Min mor er i bestyrelsen, og hendes møder gider jeg ikke.
  Vi har ellers været glade for ham, hallen er booket, og børnene spørger efter ham.
  Den gamle sekretær har skrevet en seddel med fire ting: bank, CVR, attesterklæring og »Booking – koden sidder i hovedet på mig«.
  Spejdernes julestue står i kalenderen på den forkerte dag, den 12.
  Min datter er i ressourceforløb og har det bedst, når hun er hos dyrene på naturcentret, hvor hun hjælper.
  Skraldespandene bag hallen flyder over, og der er glasskår på stien ind.
  Kan gæster parkere gratis ved rådhuset?
  Lægen siger jeg skal bevæge mig mere.
  Vi har fået fire dirigenter til at sige nej og én til at sige ja, men han er ikke medlem.
  Min mor på 80 vil gerne lære at bruge sin tablet.
  Koncerten er på lørdag, billetterne er betalt, og stolen er reserveret på forreste række.
  Barnebarnet på fem skal med os til Harzen.
  Ingen vil være formand efter mig, og jeg er træt.
  Der er ingen der har bedt os om ønsker til hallen for 26/27 og nabokluben har allerede afleveret
  Har lederen brug for mig?
  Tankerne kører rundt om natten, og jeg vil gerne lære at finde ro.
  Kommer der en mand og lukker op søndag kl.
  Ich bin seit Wochen völlig gestresst und schlafe kaum, welche Hilfe bietet die Kommune?
  Forældrene ved det endnu ikke.
  Mormor ser dårligt og har brug for en arm at holde i, når hun skal til frisør.
  Akteneinsicht beantragen
  Et af målene i hallen er knækket, og vi tør ikke lade børnene spille.
  super, færdig nu
  Kan en privat giver trække sin gave på 2.000 til fødevarebanken fra på selvangivelsen?
  Det er da synd for drengene.
  Vores sponsorer har skrevet under, kulturpuljen er med, og der er solgt 700 billetter.
  Hun er ikke på nogen ydelse, så a-kassen er ude af billedet.
  tager I telefonen i weekenden?
  ødelagt dør i klublokalet
  deltager; er dette korrekt?
  Sidste møde jeg sagde ja til alt. Næste gang vil jeg have en stærk person med.
  Politikerne siger de vil høre på de frivillige.
  God formiddag. Det er anden gang, jeg er herinde; sidst fik jeg pænt svar om kørepenge, og det hele er i orden nu. Jeg har ikke noget at spørge om lige i øjeblikket, men min mor har lært mig, at man hilser først.
  Prisen er også til at leve med.
  Kan man ikke skrive ham op til den der hæder?
  De sender min far hjem fra sygehuset i eftermiddag og der er ikke engang mælk i køleskabet
  Vor drei Wochen habe ich Ihnen eine Mail geschickt und bis heute keine Antwort bekommen.
  Sagsbehandleren har derimod lovet min mor en ting og gjort en anden.
  Vi blev i aftes låst inde i forhallen, fordi dørene gik i baglås kl.
  En af vores frivillige i butikken er begyndt at kommandere med de andre.
  Man bliver så urolig af nyhederne, og jeg ville høre, hvad De mener.
  Sygeplejersken meddelte i eftermiddag, at det går mod enden.
  Plejehjemmet har skåret i personalet og forventer nu, at vennekredsen dækker aftenkaffen hver dag.
  Bestil en taxa til Ringvej 4 klokken 17.15, tak.
  Der er ingen på kontoret, så jeg har ikke fået udleveret det, vi skal lukke os ind med.
  Ligger borgerservice stadig over for banken, eller er det også nedlagt? Jeg står og skal ud at køre med flextaxa om lidt.
  udendørs bio på plænen bag biblioteket
  To er på kontanthjælp, en på førtidspension, en er på SU, og en har slet ikke noget.
  Der er nok noget, der hedder én ting for de unge og noget andet for os andre.
  måske er I de forkerte, men jeg skal meldes ledig og kan ikke komme igennem
  En nabo, der er sosu, sagde, at der nu er to slags penge: en til de gamle og en til de andre.
  Da min mand gik bort, sad der en fremmed dame hos os den sidste nat.
  Can somebody talk me through the options?
  Det er ikke hjælp til begravelse, vi har brug for, og heller ikke en sorggruppe endnu.
  I Vesterlund hædrer de tre om året, har jeg ladet mig fortælle.
  Men julen står for døren, og jeg har ikke til mad og gaver på kontoen.
  Jeg sidder i menighedsplejen.
  Jeg har skrevet seks ansøgninger til fonde i hånden og fået seks pæne afslag.
  ligger mine breve i e-boks eller på borger.dk nu
  Mit barnebarn siger, at du er en robot, og at den digitale hjælp på biblioteket er flinkere. Vil du være sød at stille mig om til en, der trækker vejret?
  Vores egen bane står under vand og kampen er på lørdag kl.
  Undskyld, mødet på biblioteket i dag bliver ikke til noget. Hvem siger jeg det?
  Men i mit hoved går det rundt.
  Bordet og bænkene ved udsigten er rådne, og vi i vandregruppen vil reparere dem.
  Kort til jer: Vores spejdere har fået alt det, de skulle have.
  How many stackable chairs are stored in the school aula, and may we carry in the ones from the classrooms?
  Hvorfor svarer du på noget andet end det jeg skriver
  Skærmen står og drejer rundt, når jeg vil sende ønskerne til næste sæson af sted. Er der noget i vejen hos Dem, eller er det min maskine, der er træt?
  In der Umkleide der Nordhalle kommt seit Montag nur kaltes Wasser aus der Dusche.
  En venlig dame sagde, at vi ville høre inden påske. Nu er pinseliljerne afblomstrede, og vi ved stadig ikke, om vi får de kroner, vi søgte til børnelejren.
  Hej med dig, dejligt vejr i dag.
  freiwillig nur ein Tag
  Det duer ikke mere.
  Selv vil jeg hellere være ven med en enkelt ældre hjemme hos vedkommende, uden hund.
  De smed mit papir væk.
  Min svigermor er svag og kan ikke gå ud.
  Min svigerdatter er lige kommet til landet, hvor kan hun gå på sprogskole?
  Der ligger en forsømt naturlegeplads i skovkanten.
  Jeg har lavet fejl. Jeg tog hal 1, men jeg mener hal 2 samme dag.
  Min far har boet på ældrecentret, og nu vil jeg gerne give noget igen der.
  Det er naturområde, så jeg spørger hellere først.
  Der er noget, der halter i vores bestyrelse, og det er ikke viljen.
  Jeg måtte svare ham, at det ved ingen helt.
  Det er ikke maden, det er selskabet.
  Nu mangler de kugler.
  Så min eneste udfordring er blanketten: En af vores trænere er fritaget for Digital Post.
  Vores forening har fem frivillige i bestyrelsen, 140 børn på holdene og en hal, der er fyldt fra kl.
  Jeg er næstformand, og formanden nægter at indkalde til generalforsamling.
  Til seniordagen talte jeg med en dame med navneskilt fra dagcentret.
  Min datter kører 26 km hver vej for at træne de små i svømning; hun har taget kursus, hun er forsikret i klubben, og de elsker hende.
  Kurset er gratis, og kørepenge er der også, så det er kun det, der holder mig tilbage.
  Lokaleregningen er betalt de næste to år.
  Men hvor på nettet får man billige telte og lyskæder leveret inden fredag?
  Et hjertehold hjalp mig igennem det første år, det var godt.
  Er det sandt, at man kan høre græsset gro på Island? Min bror sagde det altid.
  nogen i klubben har taget screenshot af en trænerattest og delt det i gruppechatten
  Hvad tager I for to timer i sundhedshuset?
  Vores kasserer er 82, og banken vil nu have billede af hans pas og alle vores papirer, ellers lukker de kontoen.
  økofarmen tager imod workawayere udefra, skal de have lov af staten?
  Adgangskort har de fået, forsikringen hører under klubben, så det er udelukkende jeres husorden, jeg efterlyser.
  Hun siger det er en gammel dom og at vi ikke har ret til at vide det.
  Jeg har været gift i 61 år.
  Volontär aus Drittstaat Aufenthaltserlaubnis
  Jeg har aldrig ledet.
  Det nordjyske gasselskab har hævet abonnementet, hvordan opsiger jeg aftalen?
  Strikkeklubben skulle have været i Borgerhuset på torsdag, og det bliver ikke til noget denne gang.
  Kan man klare hele flokken på én gang, eller skal jeg taste hver eneste juniortræner ind for sig?
  Min nye vaskemaskine hopper rundt i bryggerset, og Elgiganten svarer ikke
  Kun formand eller også mig?
  Af de 10.000, vi modtog til ungdomsholdet, gik halvfemshundrede til rejsen, og resten er endnu ubrugt.
  Mine børnebørn har fået mig lokket ind i en e-sportsforening, tænk engang.
  Jeg har kun en gammel bærbar.
  jeg vil stoppe med at ryge og begynde at røre mig, er der nogle sundhedshold jeg kan hoppe på?
  Kan nogen ringe til mig? Jeg skriver ikke godt.
  Hun vil så gerne i svømmehallen med nogen, der forstår, hvis hun bliver væk for sig selv.
  De andre bliver kede.
  Når man skifter kasserer, går alt i kludder. Vores bådlaug ønsker sig en fast hånd udefra til bogføring og lønsedler. Kender De nogen ordning?
  Det er ikke værdigt.
  Jeg kan ikke læse så godt.
  Er der noget i den nordlige ende?
  Jeg har fået øje på ordet fondsskat.
  nu tikker mit gamle stueur ikke mere, skal det have olie
  Der er et dybt hul på Møllevej, som volder skade på biler; hvem udbedrer det?
  Which fællesspisning for people over sixty is within walking distance of the station?
  Det, der ikke ligger nogen steder, er, hvad man kan forvente af hinanden.
  Da jeg sagde ja til at blive sekretær, vidste jeg ikke, at det var et deltidsjob.
  har et brev jeg ikke fatter og svarfrist mandag
  hvorfor er månen rød i aften, det ser helt forkert ud
  How do I renew my Irish passport while living in Denmark?
  Min nabo er blind, midt i fyrrerne og meget tilbageholdende.
  Jeg er træner for mit eget barns hold, skal jeg så også igennem det?
  Hvad gælder, hvis en af dem ved et uheld ødelægger noget dyrt hos den ældre?
  Er det to ting?
  kan ikke finde det
  Jeg vil ikke have Digital Post, jeg vil have brevene i hånden.
  Hvad gør man, hvis der er nogen, der ikke henter sin gevinst efter tombolaen?
  Konto, CVR og revisor er på plads, og jeg får ikke en krone for det.
  Hvad kommer der i fjernsynet i aften på TV2 efter nyhederne?
  Jeg vil se billede af salen først.
  Kan man stadig købe bolsjer i kræmmerhus et sted i København? Jeg skal derover med mine søstre den 3.
  Ved middagstid er personalet presset, og så bliver vore frivillige bedt om at made en beboer, der har synkebesvær.
  Gågruppen er rar, men den kan ikke klare skulderen.
  hoppeborg på grønt område
  Jeg har ikke lyst til at være frivillig, det er min kone.
  Opvaskemaskine i salens køkken stopper hele tiden, og så står der E4.
  Jeg er nybagt enke på 73 og tør ikke gå ud at spise alene.
  Min mand hører ikke dørklokken mere. Kan man søge om en, der blinker, og noget med fjernsynet også?
  Skal jeg skrive det på mit kort?
  sidder med et bilag på parkering til 80 kr.
  Er det rigtigt, at der er frost på Mars hele året?
  Plejehjemslederen smed vores frivillige ud foran beboerne. Vi vil have en undskyldning og en forklaring.
  Lad os bare stryge det sidste.
  stirrer på en pjece om hukommelsesvenner og alle telefonnumre er forkerte
  Jeg er koordinator og bliver spist op af at mægle om kaffekopper.
  Økonomien er i orden, valgene er fordelt på forhånd, og vinen er købt, så aftenen er fri til noget hyggeligt.
  En ukrainsk pige vil være værtinde i sprogcaféen.
  Hvis bare et par venlige mennesker ville gøre klart til hende, inden hun kommer hjem på mandag.
  fakkeloptog rute
  Vi har musik for baby og mor.
  Den pågældende er ulykkelig.
  Problemet er, at han er dement nok til at gå forkert i gangene.
  quizzen trækker nok ud
  ved ikke om det er jer der har vågekoner, men mor skal ikke dø uden nogen i stuen
  I min sag på socialkontoret står en forkert fødselsdato, og nu blander De mig sammen med en anden.
  De har fældet vores lindetræer uden at sige et ord til os. Jeg er rystet og vil have det frem for den øverste. Hvem er det?
  Ligger der duge og kaffekander i skabet, eller skal vi selv have dem med?
  I har blandet min journal sammen med en der hedder det samme, det skal ud af mine papirer
  Hvad siger astronomerne om stjerneskuddene i august, bliver det en klar nat?
  jeg er træt af SIRI, de svarer ikke, vores volontør fra Nepal står og skal købe billet
  Da jeg selv begyndte i cykelværkstedet, var der ingen, der hilste på mig.
  Kunne De ikke skrive et lille vers til min svigerinde, der fylder 75?
  Streit im Vorstand
  Nu har min søn sagt, at det kan vælte min boligstøtte, hvis man ikke passer på.
  Jeg kører gamle i min bil uden løn.
  Send venligst en mand, inden børnene skal derind.
  min kat har ikke spist i to dage, er det farligt eller skal jeg vente
  hvor højt er der til loftet i sporthallen, vi jonglerer og kaster
  Bliver den repareret inden næste torsdag?
  Bestyrelsen er enig om, at det er mig, der skal afsted, og der er sat penge af.
  Faderen sidder i fængsel, og moderen klarer det så godt, hun kan, med de to piger. De er mine oldebørn. Er der nogen, der samler familier som deres?
  Jeg er 74 og hjælper med træfældning i den fælles skov. Nu siger naboen, at vi ingen dækning har, hvis saven smutter. Har han ret?
  Det hjalp mig desværre ikke ret meget.
  Nu har jeg forklaret det tre gange, og De giver mig det samme svar.
  Jeg har skrevet halvanden side om hvorfor vores natteravne skal have den.
  En familie fra Eritrea har seks børn og ingen møbler.
  Sidder med en opgave fra gymnasiet, 10 timers frivilligt inden jul, og alle siger det er for kort
  Korturen til Italien er betalt, dirigenten har taget kurset, og rejseforsikringen er tegnet gennem foreningen.
  Vi har en ansat i vores lille organisation og femten frivillige, og de to parter ser skævt til hinanden. Hvordan får man de to slags til at trække på samme hammel?
  Hvad er meningen med livet, hvis du selv skal sige det?
  I need half an hour with your frivilligkonsulent.
  Jeg hører til dem, der helst giver hånd. Er der nogen af kød og blod, jeg kan tale med?
  Hun hjalp os både med tilskud og besøgsvenner, og de ting kører endnu.
  Jeg skal hjælpe min datter med hendes demonstration for bedre plejehjem foran rådhuset.
  May I have the phone number for the frivilligkoordinator? I only have the number of the one who left.
  Er det en robot, der besvarer mine spørgsmål, og hvor stammer svarene fra?
  Fru formand er gangbesværet og kan ikke komme til datastuen; aflægger nogen besøg i hjemmet for at vise hende tabletten?
  Låsen på aulaen åbner først kl.
  I stedet vil jeg strikke og sludre.
  Min søster passer sin alzheimerramte mand døgnet rundt.
  Lejren begynder den 28., og i dag er det den 9. Når man at få attester på fem nye ledere inden da, tror De?
  Da min nabo kom hjem fra hospitalet sidst, sad han i frakken i to døgn, fordi ingen vidste, at han var hjemme.
  Det skulle have været den 8.
  Bueskytterne har måttet skære ned, så vi er gået fra tredive til tolv børn.
  Jeg vil have en kopi af de oplysninger, der ligger om min mor, som jeg er fuldmægtig for.
  Der står "partshøring" i brev.
  km-satsen når jeg kører børn til stævne i egen bil
  Jeg er enig i det meste.
  Min kollega er ensom, og jeg vil gerne finde et sted til ham.
  Min svigerfar hjælper med at sætte boder op til markedet, og han er 79. Kommunen står selv som arrangør. Er han ulykkesforsikret, mens han gør det?
  Gudstjenesten er mit lys i ugen, men kirkebilen er sparet væk. Er der nogen, der kører gamle i kirke, hvis man betaler lidt til benzinen?
  Vær venlig at lade nogen kontakte mig på telefonen.
  Jeg står i regnvejr uden for Kilden med 14 børn og to ledere, alle med attester i orden. Koden, vi fik på mail, bliver ved med at lyse rødt.
  Jeg kan ikke læse så godt. Brevet er fire sider fra kommunen.
  Jeg skal lede andre frivillige. Jeg har aldrig ledet. Har I en guide?
  Der er kommet så mange unge, der ryger på sådan nogle dimser lige uden for døren.
  Der er aldrig skrevet en linje, og nu er centerlederen ny.
  Jeg står foran rådhuset og det er lukket. Hvornår åbner I?
  We borrow instruments, must the choir insure them?
  Kan næste års fordeling se anderledes ud?
  er der nogen der tager telefonen nu
  Ist die Mehrzweckhalle am zweiten Adventswochenende noch frei oder schon vergeben?
  Skraldespandene flyder over, og der er klistret på gulvet efter weekendens fest, som ikke var vores.
  Gælder følgeordningen også til koncerter og familiefester?
  Min mand er lige blevet pensioneret fra banken, og nu vil han være kasserer i flygtningenetværket.
  Undersøgelsen varer to timer, og min moster på 82 vil nødigt vente alene; jeg forudsætter, at følgevennen bliver hos hende og ser hende sikkert hjem.
  Wir haben Ratten im Schuppen gesehen, kommt da jemand von Ihnen?
  Foreningen ønsker at afholde sankthansbål på stranden ved Birkemose den 23.
  Jeg vil gerne have en til min mor.
  The recycling lorry skipped our road again, and the cardboard container is overflowing. When is the next collection?
  Forsikringen er skolens, bussen er betalt.
  Jeg har spurgt i menighedsrådet, Ældre Sagen og biblioteket, og alle peger på kommunen.
  På rådighed er man jo altid, sagde de på jobcentret.
  Det er endnu kun en tanke.
  sted for de lidt nørdede der ikke passer ind nogen steder
  Our trainer says no to the check.
  I koret har vi tre sangere med begyndende demens, og alle passer på hinanden.
  De er sikkert dygtig, men jeg vil helst høre en stemme. Kan nogen ringe mig op i eftermiddag?
  Har De noget i den retning her?
  Kan en ringe til min mor om morgenen? Hun er 79 og bor alene i lejlighed.
  Kan en fra kommunen ringe mig op i morgen mellem kl. 9 og 11?
  Hun er 78 og sidder hjemme hele dagen.
  Fødevarekontrol og tilladelse til borde på fortovet, det går rundt for min datter, der lige har overtaget caféen.
  I skal slette billede af mig på jeres hjemmeside.
  Jeg har haft have i mange år og kunne passe krukkerne hos beboerne på centret.
  Er en menighed udelukket på forhånd?
  Dirigenten er blevet gråhåret i mellemtiden.
  Det er min nevø, som har vist mig foreningsportalen, og den er skam fin.
  Kan man træffe nogen hos Dem før klokken ti?
  Jeg er Dem taknemmelig for den hurtige hjælp, hav det godt.
  Hun vil bage til klubben.
  Alt det, andre kan se, er i orden. Jeg har arbejde, bil, en pæn lejlighed, og min læge har frikendt mig for både stress og depression. Men siden min bedste ven rejste, går der hele weekender, hvor jeg ikke siger et ord til nogen. Hvor finder en mand på 39 et par mennesker at høre sammen med?
  Han bor alene på tredje sal.
  Til skakklubben kommer der både drenge på ti og mænd på halvfems. Vi er faldet til i caféen, men ejeren stopper. Et fast tilholdssted hver torsdag aften står øverst på vores ønskeseddel.
  Vi har § 18-støtte til lektiecaféen, og otte pensionerede lærere står klar som frivillige. Den skal ligge mandag og onsdag kl. 15-17 hele skoleåret, og det er de to tilbagevendende eftermiddage i skolens bibliotek, vi skal have på plads hos jer.
  Det er hyggeligt, og bilen får jeg betalt.
  kørekort udløbet
  Min hustru påstår, at vi er narre.
  alligevel, vi fandt et andet sted
  Der blev sagt, at vi ville høre inden fjorten dage, da min mand var inde og spørge.
  Kan I hjælpe mig med at finde ud af noget? Jeg er alene med en dreng på syv, har fået fritidspas til ham, og han går til judo. Men julen står for døren, og jeg har ikke til mad og gaver på kontoen. Nogen sagde, at kommunen kender til hjælp til familier som os.
  skriv en sang til min fars 60 års
  de vil se pas på hele bestyr.
  Der var engang opslagstavler ved alle busstoppesteder.
  Der er lagt et foto op af mig på kommunens side fra frivilligfesten.
  Hvad er meningen med livet?
  Pedellen svarer ikke hans telefon.
  Ich möchte wissen, was die Kommune alles über mich gespeichert hat.
  Min datter får en lille til maj og skal på arbejde igen efter nytår. Hun har travlt, så nu spørger mormor: hvordan skriver man op til vuggestue?
  Nu er der imidlertid skimmel på væggen bag sofaen, og to af de små fik hoste på sidste møde.
  Fødevaredelingen er begyndt som en Facebookgruppe, og nu er vi oppe på 600.
  De vil ikke sidde stille.
  Jeg har fået en meddelelse om, at jeg har vundet en bil, hvis jeg oplyser min kode.
  Ich will nur mal nachsehen.
  står med et brev der hedder anmodning om afrapportering og der er fire dage til fristen
  Gotisk skrift volder mig kvaler i kirkebøgerne.
  Kan De trække det tilbage for mig?
  Dækker nogen os, hvis vi falder ned ad trappen?
  Skal der trækkes a-skat?
  hvor hurtigt skal pengene bruges når man får noget fra udviklingspuljen?
  The old formand will not give up his place.
  jobcentret aflyste min samtale, hvad nu
  guldpris i dag
  Jeg har allerede booket lokalet, det har jeg sagt to gange, og alligevel bliver du ved med at fortælle mig om booking.
  I am not formand any more.
  Ist unsere Bewerbung um die Kulturpulje schon im Ausschuss gewesen?
  jeg er træt af min kæreste, skal jeg slå op eller give det en chance
  I vores gamle bil kørte Svend altid. Nu er Svend død, og jeg kan ikke køre. Er der frivillige chauffører, der tager gamle mennesker med til kirkegården?
  Jeg har fri i påsken.
  Where do I vote on Tuesday?
  Er der nogen, der vil høre på det?
  Nu vil jeg blot følges ned til biblioteket og hjem igen om mandagen.
  Men jeg kan ikke finde tilbage til siden.
  Is the frivillighedskonsulent in the office on Wednesdays, and can one drop in?
  Den er blevet væk.
  Det var alt, hvad jeg havde på hjerte i dag, hej hej.
  På vej hjem fra vågetjenesten i nat gik jeg forbi Aktivitetshuset for at hente min taske, og brikken virkede fint.
  A børneattest for one of our assistant coaches came back with an entry on it, and we don't know what to do.
  Skal han selv sige ja, før han kan nomineres?
  det er det rene gætteri om følgevenner også går med ind til lægen og hører hvad der bliver sagt
  Hvordan bliver jeg ledsager på busturene fra plejehjemmet, for jeg har både kræfter og godt humør?
  Glem mit spørgsmål, min mand fandt selv svaret i skuffen.
  Jeg er 85 og kan ikke trække spanden helt ud til fortovet længere.
  Far kommer hjem med taxa kl. 14, siger sygeplejersken. Nøgle har han, medicin har han med. Jeg er i Norge på arbejde – er der en frivillig, som kan stå i døren og se ham vel indenfor?
  Min far er fratrådt efter 25 år i redningstjenesten, og der blev talt og spillet.
  Pedellen tager ikke telefonen, porten til skolegården er spærret, og om en time kommer 60 børn til fastelavn.
  Min fars kodeviser er løbet tør for batteri, og han skal læse noget vigtigt inden fredag.
  kontoen er tom og vi skylder for bus
  Rådgiveren var dybt rystet efter lørdagens samtale.
  Jeg er meget vred på jeres kontor. De smed mit papir væk.
  Lokale med industrikøkken
  Jeg tog billede af fest på plejehjem.
  I menighedsplejens familieaften sidder vi ældre og spiller ludo med ungerne. Jeg har set noget i bladet om attester og ville vide, om det angår os.
  Vores modtagne tilskud var på 2.000 kr., altså ikke den store sum.
  Børnekoret er gået fra 18 til 43 sangere.
  Det begynder at blive lidt trættende.
  Min mor er på vej ind i demensen, men endnu er der gode dage. Hun vil så gerne i svømmehallen med nogen, der forstår, hvis hun bliver væk for sig selv.
  jeg har autisme og vil gerne ha et sted at hænge ud med andre
  Det rigtige nummer ligger i NemKonto.
  Som kræftpatient er jeg pludselig blevet luft for andre. Er der nogle, som vil ses på en helt almindelig dag?
  Vi skal skænke øl til 300 mennesker under teltet ved høstfesten.
  Hvad blev der af den forespørgsel, jeg afleverede i receptionen med blyant på en seddel?
  Jeg kommer med kørestol.
  Nej, ellers tak, jeg skal ikke bruge mere.
  Da jeg talte med Dem i telefonen, sagde De, at kollegaen var på ferie til den 3.
  I min datters underretningssag er der skrevet om mig, uden at jeg nogensinde er hørt.
  Mange af os kommer i bil.
  Vi ved bare ikke, hvilken slags visum han skal bede om på ambassaden, eller om det går hurtigt.
  Det er ikke GDPR i almindelighed, jeg har brug for hjælp til. Jeg har én bestemt børneattest liggende med en bemærkning på, og jeg ved ikke, om jeg må vise den til næstformanden.
  Jeg har sendt en ønske om hallen på nettet.
  vil gerne være legeonkel for unger der ikke har en far
  Så sagde en: det må man vist ikke.
  Tager I også arrangementer med, hvis man skal betale entré?
  vi kan ikke finde en spejdergruppe der tager imod en dreng med autisme
  Har I nogen steder at slå den op?
  Vores strikkecafé har fået lokale på biblioteket, og nu er der begyndt at komme piger på 12-13 år med deres mormødre.
  Nu er jeg vred!
  Vågevagter hurtig tilkaldelse
  En fond har betalt dem, og de ligger under en presenning på kommunens jord, som vi lejer.
  Min datter læste Deres svar og rystede på hovedet. Det passer jo ikke til det, jeg skrev.
  Min kone fra Thailand venter på familiesammenføring.
  DGI siger, at der følger noget med medlemskabet.
  Da min mand lå for døden på Solgården, kom der en kvinde med strikketøj og sad der nat efter nat.
  I have a car and Tuesday mornings free, and would happily take pensioners to their appointments.
  Den tid er opsagt uden sure miner, og vi har lejet os ind på et nedlagt mejeri.
  Hvordan ser jeg, om min besked er nået frem?
  Der er ingen fare, og børneafdelingen er søde nok.
  ring mig op fra frivilligkonsulenten efter kl 15, er i skole indtil da
  Min ven har ingen opholdskort endnu.
  Skytteforeningen har fået højere leje, og det kan kontingentet ikke bære.
  Vi fik ja i foråret, men beløbet er ikke gået ind på kontoen.
  Og er toilettet stort nok?
  Jeg har fået en gammel jolle og mangler et sejlermiljø, der ikke er for fint på den.
  I pressed send too early; would you kindly withdraw the request I just submitted?
  Skal jeg underskrive at jeg holder mund? Jeg er frivillig på værested.
  Skraldemændene kørte lige forbi i morges, skønt jeg havde stillet den grønne frem aftenen før.
  Får man kørslen til genoptræningscentret betalt?
  Kan I fjerne hendes oplysninger fra jeres side?
  haltidsfordeling næste sæson
  I bad mig vente 14 dage. Nu er det 40.
  Min søster og jeg startede en syklub for kvinder fra asylcentret, og de ringer og spørger, om det ikke er hver uge.
  mor på 81 bliver udskrevet i morgen og bor alene
  Jeg vil gerne besøge en ældre dame, der ikke kommer ud af huset.
  Jeg arbejder hjemmefra i skoven og taler mest med min hund.
  En af de unge sagde, at vi skal have vores høstfest på noget, der hedder Kultunaut.
  Jeg har skrevet en dagsorden i hånden og sendt den ud otte dage før. Nu siger én, at der skal fjorten dage til. Er mødet så lovligt?
  jeg ved ikke til hvad
  døgn, hvis 24 børn og 4 ledere overnatter?
  Min mand tæller på fingrene og er bange for at gøre noget forkert.
  Der er valg til lokalrådet på mandag.
  Jeg er dybt utilfreds med den måde rådhuset har kørt vores sag, hvor skriver jeg det så nogen læser det
  Hun ville aldrig gøre vrøvl, men hun trænger til en, der kan læse loven sammen med hende.
  Min kone skal på sygehuset til kontrol, kun et par timer, men hun går dårligt og hører dårligt, og jeg ligger selv med et brækket ben.
  Banken er ligeglad, siger den, så længe begge skriver under.
  Nu er fristen gået, kan jeg se, men jeg opdagede det først i dag.
  Nu er køkkendamen fornærmet.
  faldt ned af stigen da jeg hængte lys op frivilligt
  Kommer de før 1.
  Jeg bliver flyttet rundt mellem mine børn og kan aldrig love mere end én dag ad gangen. Kan man give en hånd med et enkelt sted og så ikke høre mere til det?
  Gemmer denne chat det, jeg har fortalt, og hvor længe ligger det?
  I like to bake with the people at the care home.
  Jeg har fået et brev med en andens oplysninger, hvad har I så sendt ud om mig?
  I am student from China, is volunteering legal?
  Vi er ved at gå fra hinanden.
  Pænt af Dem. Lev vel, som man sagde i gamle dage.
  Hun siger bare, at adgangskortet til depotet på Tarpgård Skole er personligt og dør med hendes navn.
  Han er gået, registeret er rettet.
  Forleden kom jeg for skade at sætte det hele i gang, og det hylede, så hele vejen vågnede. Hvad gør man, når alarmen går i foreningshuset, og man ikke kan slukke den?
  kun i eksamensfri, 5 dage, kan nogen bruge mig
  Det er svært at takke folk nok, når de i ti år har kørt med de gamle.
  Jeg har sået vilde blomster på min egen mark hele livet.
  Har prøvet genbrugsbutikken, det var ikke mig.
  Den er meget rolig.
  det var alt
  Ligger der et kommunalt hus med toiletter lige i nærheden?
  Drejebænken har altid draget mig, og nu søger jeg et aftenhold i keramik, hvor man ikke forventes at have rørt ler før.
  En dame er meget fortørnet.
  Det her bliver for indviklet på skrift.
  Kan du ikke bare skrive min danskstil om romantikken, den skal afleveres i morgen
  my dog ate chocolate what should i do
  klubmailen sender til alle med synlige adresser, er det slemt
  krav til bilag når man har fået under 10000
  Min kone og jeg skal til guldbryllup på lørdag og ved ikke, om vi skal tage paraply med. Hvordan bliver vejret?
  Hvem har koden til porten ved kunstgræsset? Kampen er på plads, dommeren er betalt, kagen er skåret, og vi har bookingen på skrift. Men modstanderne fra Ellekær sidder i en bus på den anden side af hegnet, og min formand tager ikke telefonen.
  We asked for the beboerhus until 22, yet the generalforsamling will surely run over; can we extend by an hour?
  Flygtningevennerne holder stor familiedag den anden lørdag i juni, og vi ønsker os idrætshallen fra klokken ti til fire.
  Jeg vil ikke klage, og jeg vil ikke have aktindsigt, jeg vil bare forstå.
  Skat, bank og attester er i orden.
  Men når aftenvagten er presset, bliver jeg spurgt, om jeg lige kan lægge Inger i seng.
  Jeg er tovholder for tredive ulønnede og har tænkt mig at lave syltetøj til dem alle.
  Nej, det er ikke korrekt besvaret; læs spørgsmålet igennem endnu en gang.
  Hvad hedder den race med korte ben?
  Der Wanderverein würde einen Trampelpfad am Bach freischneiden und pflegen.
  besøgstjeneste ældre i eget hjem
  Wir besitzen ein eigenes Klubhaus am Hafen, Strom und Heizung fressen uns auf.
  Hvem er det, jeg skriver med lige nu?
  Kan vi få vejen mellem kirken og skolen spærret under Lucia-optoget mellem kl. 17 og 18?
  Jeg er kun en gammel bibliotekar.
  no hot water showers
  Nu tog en af de unge et foto i varmestuen og der er gæster på, som ikke vil kendes
  Gaver og lokale tager andre sig af.
  Jeg er lige valgt ind i bestyrelsen, og nu siger min svigersøn, at jeg kan hæfte med mit hus, hvis noget går galt.
  Det har stået der siden 2011.
  Unser Verein will jeden Monat einen Bankoabend machen, ist das erlaubt?
  hun tør ikke alene med rollator
  Min svigerdatter og jeg er rygende uenige.
  Man har brugt et billede af mig med min rollator i kommunens blad, uden at jeg var spurgt. Det ønsker jeg taget af nettet.
  Vi har lige fået ny formand i pensionistforeningen, og hun har foreslået, at alle tilmeldinger til fællesspisning skal ske på nettet.
  Min veninde på 77 skal til kontrol for brystkræft og har brug for en hånd at holde i venteværelset.
  Det er blevet så stille her efter Gerda.
  Kræftforeningens lokale folk har en café på sundhedscentret.
  Køkkenpersonalet får vi fra frivilligcentret, udgifter dækkes efter taksterne.
  Min datter er gået ned med stress og ligger i sengen midt på dagen. Hun er kun 41. Har kommunen noget, hvor hun kan lære at komme op igen?
  Mit pas udløber, ugen før jeg skal til min søns bryllup i Polen. Kan det laves hurtigt?
  hvordan tager man godt imod en ny i værestedet når man selv drukner og de andre er ligeglade
  halløj chatbot
  Det var noget andet
  I hate cooking for one since my wife passed away; is there a table for older folk to join?
  Min mor har altid været bly, og hun er døende, og vi kan ikke alle være der på én gang.
  Jeg har kørt maling og kostumer i min egen bil hele året og leder efter blanketten til kørepenge.
  Jobcentret sender os flere og flere.
  Jeg er datter til to forældre, som begge har fået demens inden for et år, og jeg er ved at briste.
  Das Aktenzeichen habe ich hier.
  Kodeviseren, den lille dims med tallene, er løbet tør for strøm.
  scenepodier transportable
  Jeg kom til at vælge formiddag i stedet for aften, da jeg reserverede.
  Jeg har modtaget et papir med ordene »bortfald« og »hjemvisning«.
  Det vil jeg selvfølgelig gerne stå ved.
  Vores heste står i en lejet stald, lokaletilskuddet er søgt.
  Findes der stor gryde og skeer i skolens køkken?
  Min mand og jeg har fået den tossede idé at lave en operette i laden med hele byen.
  The kommune treated me very bad.
  Do you have English-speaking staff at the counter, and when are they in?
  Undskyld, men jeg er 90 og bliver træt af skærmen.
  Overføre tilskud til næste år
  Ich habe meine Mutter bis zuletzt begleitet und möchte das jetzt für andere tun, an ihrem letzten Bett sitzen.
  Vores pige på tolv lyster efter at svømme hurtigt, siger hendes mor. Hvem står for svømning her, og er der ventelister?
  Jeg er blevet fyret fra fabrikken og skal melde mig ledig i morgen. Hvor møder jeg op?
  Ved udlejning af festsalen blev der i 2019 krævet depositum på 1.000 kr.; gælder det fortsat, og hvornår tilbagebetales beløbet efter arrangementet?
  Firmaet, hvor min søn er, vil sponsorere trøjer til pigerne og have faktura med det hele. Jeg har aldrig skrevet en. Skal vi have moms på, tror De?
  Hos os sidder fem i bestyrelsen, og to er døde siden sidst.
  Kan det lade sig gøre uden problemer med skattevæsenet?
  Tanken om, at nogen skal dø alene på femte sal her i blokken, er mig en gru. Jeg tilbyder mig som våger. Skal man på et lille kursus først?
  Sankthansbålet i Kirkerup er byens smukkeste, men ingen udefra ved, at det findes.
  Besøgsvennen var vidunderlig, det er ikke hende.
  Jeg er 66, har stærke nerver og sover alligevel dårligt om natten.
  har ikke fået noget
  Er de blevet væk?
  Jeg fik læst mig til, at man mister tilskuddet, hvis man ikke har skrevet under på dét med børnene.
  Min kone har det hele på en tablet, men den spørger efter en kode, som ingen af os husker. Er der nogle unge, der kommer hjem til folk?
  De fleste telefonopkald, jeg får, er fra sælgere.
  Vores kirke vil have gudstjeneste ude i byens park.
  Når man er diabetiker og 79, kan man så godt spise med ved de store seniormiddage, hvor der er sovs og budding og alting?
  Jeg kom til at give Dem min bankkonto i et skema, som jeg siden fandt ud af ikke var nødvendigt. Hvordan trækker jeg den oplysning tilbage?
  Kan man klare hele flokken på én gang, eller skal jeg taste hver eneste juniortræner ind for sig? Vi er 31, og mine fingre er langsomme.
  Benene bliver ikke yngre, og benzinen ikke billigere.
  en fra seniorholdet har fået demens, er der idræt for ham
  Min mand lever med hukommelsestab på sjette år og elsker at grave.
  Jeg har passet min syge kone i ni år, og nu er jeg den, der er ved at gå i stykker indeni.
  Siden fryser på min telefon.
  Er den der endnu?
  må træneren have allergier på sine spillere liggende i telefonen
  Det, jeg sendte til Dem for lidt siden, skal ikke gå videre til nogen.
  Til turen skal kroen have alles allergier og sygdomme.
  Jeg skal lede festivalen for første gang og søger en, der kan lære mig det hele fra bunden.
  Bådelauget har valgt mig til havnefoged, ulønnet og med nøgle og kasket.
  Nu lyder kravet, at det frivillige skal være kernen.
  Chippen er blevet væk på turen.
  Jeg er opereret i knæet for fire uger siden og ingen har indkaldt mig til genoptræning
  Midlerne efter ældreloven er fordelt på fire spisedage, og alle har nydt det.
  Er det noget, I hjælper med at få stablet på benene?
  Min kontanthjælp er ikke kommet i denne måned.
  Hun har hjemmehjælp, bad og madudbringning.
  Men flere bliver bedt om at støvsuge og vaske tøj hos den ældre, fordi hjemmehjælpen er skåret ned.
  Købmanden lukker, og vi i borgerforeningen har allerede fået lokale til en byttebutik.
  I min sag på socialkontoret står en forkert fødselsdato, og nu blander De mig sammen med en anden. Jeg vil have rettet det og se, hvad der ellers står.
  Nu vil jeg høre, om jeg er sikret, hvis jeg skærer mig i køkkenet – er det en arbejdsskade eller hvad?
  Jeg spørger i al venskabelighed.
  Jubilæumsgaven på 1.000 kr.
  Et hjertehold hjalp mig igennem det første år, det var godt. Nu er jeg klar til noget i det fri med andre, der går langsomt. Hvad har sundhedscentret af den slags?
  Der er et hul i vejen ved Møllebakken så stort at min cykel knækkede
  Jeg vil gerne bruge både det og mig selv på andre.
  Jeg har ikke arbejde.
  Nogen har set den.
  Sidste onsdag varede det kun ti minutter, så gik sikringen, og vi sang videre i mørke.
  i stedet for til den 5.?
  Kan jeg få det refunderet?
  Min søn gav mig en sejldug og et sæt akvarelfarver til min 70-års dag. Nu mangler jeg bare nogen at male med. Findes der en kunstkreds her på egnen?
  Der løber rotter rundt under vores terrasse, og jeg har set to i dag i dagslys.
  Kan De rette det, inden folk går forgæves?
  indbrud i vores kiosk i nat, hvor melder klubben skaden
  hende der koordinerer de frivillige, er hun stadig ansat
  De fleste er over 80.
  Har foreningshuset på Mølletoften et tekøkken, og er der service i skabene?
  Tidligere fik vores motionsvenner for +75 penge gennem idrætten, og så gennem § 18, og nu ved ingen, hvor vi hører til.
  hvor meget mel skal der i fastelavnsboller, opskriften er væk og gæsterne kommer kl. 3
  Når vi nu har fået hus ved fjorden, så kunne det være så rart at komme ud i en robåd igen.
  Spisefællesskabet er aflyst på grund af sygdom i køkkenet, og de ældre har fået en opringning hver især. Jeg skal bare have afmeldt Bakkelund Hus på søndag, så varmen ikke står og kører for ingenting.
  Carporten har stået der siden 1981, og nu siger ejendomsmægleren, at den aldrig er anmeldt.
  Min hjemmehjælper siger selv, at det er under al kritik, den måde De har lagt ruterne på. Jeg vil gerne indgive en klage, selv om det måske ikke nytter.
  Kassereren vil ikke give regnskabet fra sig, og hun mener, at hun sidder der på livstid.
  My flight to Manila was overbooked, and the airline offers only a voucher.
  Hvad koster det, spurgte kassereren, og nu ved vi det, så det er ikke derfor, jeg skriver. Vi er bare blevet klogere: 200 deltagere kan ikke være i den lille sal, som vi har fået tildelt den 14. maj. Kan vi i stedet få den store samme aften, og den lille blive givet fri?
  Tilskuddet er tilbageholdt, fordi foreningen endnu ikke har afgivet den obligatoriske erklæring, og vi ønsker at gøre det nu.
  Mein Sohn mag keinen Fußball, er baut lieber Roboter.
  Telefonstjernen ringer kun for at høre, om min mor er i live, og det er også godt nok. Hun ønsker sig en, der ringer og har tid til at tale i en halv time. Findes sådan en telefonven?
  Min svigerfar har fået alzheimer og taler kun polsk nu. Findes der noget til ham?
  Ein Basketballkorb hängt schief, ich habe Angst, dass er auf die Kinder fällt.
  Går det ind under tilskud til frivillige på ældreområdet?
  Vi har hørt, at der står nogle i kælderen under hallen.
  Til jul plejer vi at give alle hjælperne en flaske vin og en æske chokolade.
  Nu kommer folk fulde til tjansen.
  Plejehjemmet i vores landsby er ved at lukke sig om sig selv.
  Vil De være så venlig at slette mig fra de to andre?
  Ved sengekanten sidder ofte en ægtefælle, der er ved at miste. Gives der frivillige ved dødslejer nogen vejledning i den samtale?
  Min søn fylder seks og skal starte i skole.
  kulturpuljen, får alle besked samme dag
  Kirken ringede ikke klokken ti i søndags.
  skal vinderen betale afgift af gevinsten
  Nu vil de ikke være på vagt sammen.
  Så stoppede hun, og der kom en mail om, at stillingen var nedlagt.
  Efter at have siddet hjemme med sorgen i et år er jeg nu klar til at give en hånd med.
  gemmer robotten alt man skriver
  Wir möchten am Dorfteich eine Bank aufstellen, die Nachbarn würden sie selbst bauen.
  Hun er atten, sveder over studiet og har højst to timer ledigt. Alligevel vil min niece gerne give lidt af sig selv. Findes der korte opgaver til unge?
  Det er vel i orden, også hvis glassene betales af foreningens kasse?
  Vi er lige hjemme fra hukommelsesklinikken med en folder og et langt ansigt.
  flipover og tusser, ligger det i lokale 2
  vi skændes om det her ved bordet
  Det er ikke GDPR, jeg er i tvivl om.
  10-11.30, i hele vinterhalvåret.
  Hvornår er midnatssolen smukkest deroppe?
  Linedanserne på Lillemose Kro vil gerne optræde for og siden danse med dem på dagcentret.
  16, og så er der meget stille hos mig.
  Plejehjemslederen smed vores frivillige ud foran beboerne.
  Jeg vil vide, om kokken og de to chauffører hører til dem, der skal have en børneattest.
  Deres træner er min søn, og han ved ikke, hvilken dør på rådhuset han skal banke på.
  Så er jeg klogere, end jeg var i morges.
  Hov, vi er ikke klar endnu. Ryd tavlen, så prøver jeg igen senere.
  Findes der folk, som er hos gamle den sidste nat, så de ikke er alene?
  Nej, ellers tak, jeg skal ikke bruge mere. De har gjort det fint.
  Hallen er tildelt, attester på de gamle er fornyet, og 60 børn står på kanten.
  Min søns kone er kommet hertil fra Colombia.
  Jeg er frisk nok, men min diabetes er det ikke.
  gælder det med at tie også når jeg er stoppet
  Jeg er ikke så stiv i afdelinger og etager.
  Efter kræft mine venner er forsvundet.
  Skolen har sin forsikring, og bostedet støtter ham.
  Skal rosenkål have frost, før man plukker dem? Sådan lærte jeg det af min far, men nu tvivler jeg.
  starter i natcaféen på mandag
  Gudstjenesten er mit lys i ugen, men kirkebilen er sparet væk.
  Mine er spredt over fire væresteder, de er oplært og forsikret, og de får kørsel.
  uge og tankerne kører i ring.
  Så fik jeg styr på det hele, og nu skal jeg til korprøve.
  Vores hund var hele mit liv, og nu er den væk.
  Hvad bliver vejret i weekenden, og tror du, at det er koldt nok til, at søen fryser til?
  Det gælder især herrer.
  fakkeloptog gennem gågaden i december
  Vores hørehæmmede medlem fik ikke fat i, hvad koden var. Jeg ringede til skolen, men der er ferie. Hvor kan jeg få den oplyst inden klokken syv i aften?
  Kan man deltage, når man sidder i kørestol og skal have maden blendet? Jeg savner jo ikke bøffen, jeg savner at have nogen over for mig, siger min mor på 83.
  Aftenskolen får, spejderne får, det ved jeg.
  She is seventy-nine, housebound and misses animals.
  Skal vi have tjekket ham, inden han står i omklædningsrummet, eller kan det vente, til vi ved, om han bliver?
  Er det muligt at komme med, når man kun vil gå og ikke ryger?
  Har genbrugspladsen åbent palmesøndag, for jeg har en hel trailer haveaffald?
  har genbrugspladsen åben søndag
  Nægter en hjælper at lade sig tjekke til børneholdet, skal han så stoppe?
  Udmærket, så har jeg, hvad jeg skal bruge til mødet i aften.
  Korturen til Italien er betalt, dirigenten har taget kurset, og rejseforsikringen er tegnet gennem foreningen. I går fandt jeg mit pas i vaskemaskinen, og det kan ikke reddes. Jeg rejser om tolv dage. Kan man få et nyt pas så hurtigt hos jer, og skal der bestilles tid?
  Datteren spørger mig ud, hver gang jeg har været hos hendes mor.
  Samarbejdet på centret er godt, og opgaverne er klart fordelt, men jeg ved ingenting om hendes sygdom.
  Vores forening har ti chauffører med forsikring på bilerne.
  Hun var konsulent for de frivillige og bar altid gule gummistøvler.
  Jeg skal lede andre frivillige.
  Men nu er der ti, der vil have mig.
  Samtalerne med min bror ender i vrede, siden Alzheimers tog til.
  Wachdienst am Sterbebett
  Sidste onsdag kom jeg til at vælte en vase i en gammel dames stue, mens jeg var besøgsven. Den var fra Meissen. Dækker nogen det, eller hænger jeg på den?
  Kan ens mand og svoger begge sidde i bestyrelsen? nogen råber inhabil og andre er ligeglade
  Ikke det! Jeg vil spørge om noget andet. Nulstil.
  Vi har opdaget, at en af lederne ikke må arbejde med børn, og han er på holdet i dag.
  Die Toiletten im Versammlungshaus waren völlig verdreckt, und Papier fehlte auch.
  sorggruppen er fyldt til næste år, det kan ikke vente så længe, hvad er der ellers når ens mand er død
  Jeg har set noget i bladet om attester og ville vide, om det angår os.
  Vi er 12 vågekoner og et par vågemænd, og vagtplanen er lagt.
  Vi er ikke i nød, og der er ingen fare.
  Varmtvandet i omklædningen er væk.
  Men jeg kan ikke finde ud af det.
  Søen, udstyret og attesterne er i orden.
  I took wrong day, how do I change?
  Min mand har tabt nøglen til klubhuset et sted ude i skoven under krolf. Han er så ked af det. Hvem skal have det at vide, og kan han få en anden?
  Hvor meget er en fireskilling fra 1856 værd? Jeg fandt den i min bedstefars vest, og museet gider ikke svare.
  Er der fællesspisning i stueplan nær Møllebakken?
  Jeg har aldrig prøvet.
  We are too few people to run the café.
  Stadtrat Sitzungsprotokolle
  For en god ordens skyld vil jeg sende Dem et takkebrev med billeder fra turen.
  Lauget har 11.000 på kontoen, kommunen har sagt ja til stedet, og en tømrer i byen arbejder gratis.
  du vrøvler, jeg spurgte om noget andet
  I går gled en af vores vågekoner på trappen ved plejehjemmet og slog hovedet.
  Do you save my name and number?
  Vi har fået tilskud til en lille pjece om frivillige på ældreområdet.
  Vi har container med telte.
  depositum forsamlingslokale
  Det begyndte med, at vores haveklub gav overskydende squash til dagcentret.
  betaler man ekstra for rengøring efter en koncert i Åhuset?
  En rar herre vil give 10.000 til vores flygtningecafé og trække det fra i sin skat.
  Jeg har tænkt mig at lære at strikke og ville foretrække at gøre det i godt selskab en eftermiddag om ugen.
  Har I frivillige der kommer hjem?
  Har hun ret i det med vinen?
  Satzungsänderung Mehrheit
  Min søn lo og sagde, at så skal der indberettes til skat.
  Kan nogen gå med mig til butikken?
  korlederen har brækket foden
  der er ingen ved telefonen på pladsanvisningen, barslen slutter om tre uger
  Nu er vi fem lærere.
  Er det i orden, at frivillige løfter en ældre fra stolen?
  Er det det, De mener med evaluering, eller skal der tal på?
  min streamingkonto er blevet suspenderet, kan du låse den op
  Hvordan trækker jeg den oplysning tilbage?
  Kan man få en demensven til at gå tur med en mand på 64, som selv siger, at han har Alzheimers? Han er stadig stærk, har løbet maraton og er ikke syg nok til dagcenter. Besøgstjenesten for ældre har sagt pænt nej, for han er for ung.
  Jeg er gået på pension i maj og kunne sagtens undvære en eftermiddag om ugen til en ældre, der sidder alene hjemme.
  I min fars tid startede man en forening ved at slå i bordet på kroen.
  maj, og prisen er i orden.
  min kone har alzheimers, jeg skal bare have luft to timer om ugen
  single forælder, 23, alle mine venner er væk. er der andre som mig her?
  Hun græder stadig hver aften.
  eksempler på spørgsmål
  Får vi lov at bruge røg og stormlygter, når vi opfører Ronja Røverdatter på skolens scene?
  Vi kender hinanden fra krigens tid i Bosnien og bor nu her allesammen.
  Hjemmehjælpen har fået skåret indkøb væk, det har vi måttet acceptere. Nu mangler bedstemor bare en hjælpsom person, der gider gå med hende ned efter mælk og brød.
  Bagerst står der, at han har fire uger.
  Wo sehe ich, welche Stellen in der Kommune gerade helfende Hände suchen?
  Vort medlem på 44 år isolerer sig mere og mere, og han savner efter eget udsagn blot nogen at være sammen med.
  Do we have to mop the floors ourselves after our event, or is rengøring part of the arrangement?
  Lægen har rost mine tal, så motion på recept er slut.
  Skal en dreng på den alder også have papir på, at han er ufarlig?
  Dørtelefonen på rådhuset besvares ikke efter kl.
  Nu er det en straf, lader det til.
  Hun er 33, alenemor og klarer alt, jobcentret er også tilfreds. Min søster har bare ingen at ringe til om aftenen. Hvor er der fællesskab for en som hende?
  Han vil gerne lære at slippe det.
  Nu rygtes det, at vi skal dele vandet med babyerne.
  Jeg kender ikke kontorer.
  Da min datter blev syg af sclerose, faldt hele familien fra hinanden.
  As a physiotherapy student I'd be glad to lend a hand with gymnastics at the senior day centre.
  Vores hidtidige revisor har ordnet alt på Virk, herunder den reelle ejer.
  Hvor går grænsen mellem det ene lokalområde og det næste?
  Han har kun fastnettelefon og kan ikke se de små tal på skærmen.
  Kontingentet er 250 kr.
  Tre nye frivillige begynder i genbrugsboden på mandag, introduktionen er planlagt, og de er forsikret gennem os.
  opslagstavle bibliotek
  Welche Versicherungen braucht ein Segelverein für seine Jollen und den Steg?
  Jeg er besøgsven hos en dame, som jeg er kommet til at holde meget af. Hun vil gerne med ud og spise sammen med andre på sin alder, hvis jeg følger hende til døren. Hvor er der noget i Lillerup?
  betaler man for rengøring oveni når man har lånt skolen
  Forældrene har samlet ind, lotteriet gav 9.000, og naboen har foræret os en brændeovn.
  Jeg forestiller mig at læse avis højt for en blind, ældre herre en gang om ugen i hans eget hjem.
  Der er en ny dansk bog om dronning Margrethe. Kan De sige mig, om den er værd at læse?
  forklar offside helt kort
  en der står klar når sygetransporten sætter min bedstemor af
  der står tre forskellige
  Siden jeg blev alene, er det blevet til rugbrød ved køkkenbordet hver aften.
  Kan vi holde friluftsgudstjeneste på stranden, når der er 300 stole og et lille orgel?
  Jeg er ikke klar til at underrette nogen, for intet er sket, og børnene er trygge.
  Hvor lang tid tager det, inden man har den i hånden?
  heisa :)
  sidder med et kort over sundhedsspor og vil gerne gå dem, men ikke alene i skoven
  Koster det ekstra at få salen allerede fra kl. 8, så vi kan nå at rigge lys og lyd til?
  Jeg fandt listen over, hvad Nordskolens aula rummer, og 180 siddende er lige i skabet. Prisen er også til at leve med. Men på listen står der »stole efter aftale«. Hvad betyder det: Står de der, kan vi låne dem andre steder fra, og hører der talerstol og mikrofon til?
  How do I make smørrebrød for ten guests?
  Jeg ved, at De har travlt, men vi har fra koret spurgt om en lille ting to gange og endnu ikke fået svar.
  Dørpumpen er gået i stykker, så døren smækker hårdt bag de ældre.
  god aften, er det nu her man skriver
  Det slider på mig, det med at gætte, gælder kravet om tjek også bestyrelsesmedlemmer der aldrig er sammen med børnene
  Plejepersonalet lader frivillige alene med otte beboere i dagligstuen i over en time.
  Jeg er nyvalgt formand og står i registret med mit navn.
  Teltet og musikken er godkendt af Teknik og Miljø, lotteriet er lagt ind.
  I bevillingsbrevet står der »revisionspåtegnet«, og det ord har givet os en søvnløs nat. Hvem skal skrive under, når man kun er seks i en sangkreds?
  Vil De sige mig, om en tredive år gammel dom for slagsmål stadig står der?
  finder ikke min anmodning nogen steder derinde
  har lagt ud for maling
  Vi har fået svømmehallen klokken 10, men vil spørge om vi kan starte klokken 9.
  Jeg er ny og følte mig ilde til mode.
  Kunstforeningens frivillige kører rundt med billeder i egne biler.
  Min svoger siger 70 dage, men han overdriver.
  gælder det forældre der kører børn til kamp
  Er der en telefonkæde for folk under 65? Jeg er førtidspensionist og sidder i kørestol, hjælpemidlerne er gode, og hjemmeplejen kommer morgen og aften. Det er ikke dem, jeg vil sludre med. Jeg længes efter at tale med nogen på min egen alder, der også sidder inde det meste af dagen.
  Jeg har læst noget om 65 procent i en lov.
  Behøver en chauffør også det der børnepapir?
  Min farbror er blevet dement, men husker alt om havet.
  Kan De skrive os ud for den aften?
  personalet beder os rydde op efter maden, er det os der skal det
  mors sidste døgn, afløsning ved sengen
  Vi har skrevet en hel plan for en byvandring med skuespillere i gamle dragter. Nu står vi bare med hatten i hånden. Hvilken pulje hører det under?
  Min mor på 91 kan ikke være i sit hjem længere, siger lægen.
  Det ville glæde ham, om nogen én gang om ugen kom og trillede ham ud i parken.
  Standesamt Trauung am Strand
  Regnskab og moms har revisor overtaget, så det er kun mig selv, der er løbet tør.
  Vores lille modeljernbaneklub lejer en lade hos en landmand, og han har sat huslejen op.
  Før jeg siger ja til at blive ledsager, vil jeg vide, hvordan jeg er stillet ved en ulykke. Kurset er gratis, og kørepenge er der også, så det er kun det, der holder mig tilbage.
  Min bedste veninde er gift med en alzheimerramt, som vandrer ud om natten.
  Inden jeg skriver alt det hele: Er du en maskine, hvad er dine grænser, og kan du se, hvad jeg tidligere har skrevet?
  Undertegnede vil bede om at blive ringet op af frivilligkonsulenten, gerne efter kl. 16.
  snorf blib 77 krækkel wazz
  Min nabo på 85 sidder altid alene med maden, og jeg vil gerne have ham med et sted hen.
  Da vi skulle til at dække op, manglede alle gaflerne i skuffen, og der var kun ni kopper. Det plejer ikke at være sådan. Er de blevet væk?
  Skytteforeningen har fået sin egen bane i naboens lade, så kælderen om onsdagen behøver vi ikke mere.
  tag os af listen til keramikværkstedet d 9, vi kommer ikke
  jeg leder bare efter en oversigt!!
  En rude i spejderhytten er smadret, så det regner ind på bænkene.
  This is my third attempt: when will somebody respond to the questions I raised in August?
  min udlejer vil ikke betale depositum tilbage
  Det er min søster, der plejer at ordne det, men hun ligger på sygehuset.
  Han har ingen, der kan sidde ved sengen.
  Åen løber over hvert forår og står nu helt op til mine stikkelsbær. Er det kommunens folk, der skal rense den op?
  Skal aftenskolen have mindst fem bestyrelsesmedlemmer for at komme ind under folkeoplysningsloven?
  Han er vild med insekter, skov og at være ude hele dagen.
  Kan I finde en sal?
  hovedmenu
  Næste gang er det os i Hasselbjerg, og jeg ville gerne have Sundhedshusets kursusrum den 17.
  Men nu står der 22 sække og et gammelt komfur ved min egen indkørsel, fordi vores almindelige skraldebil ikke vil tage det.
  bye
  Vores kammerkor skal synge julen ind den 6.
  indbrud i klubhus dækning
  Skal alle syv skrive under, eller rækker formanden?
  festivalen mangler 30 mand til at pille ned søndag
  Min mand er træner, min datter er spejderleder, og jeg er træt af bare at vaske tøj for dem.
  Jeg er døv og møder ikke mange.
  Kommer hun i vanskeligheder for det, når hun ingen penge får?
  seneste nyt fra nørrebro
  Der er ingen der vil tage sig af den groede sti ned til søen, så gør vi det selv, hvis vi må
  Han er på efterløn og har fået ja til det frivillige.
  Min datter er i ressourceforløb og har det bedst, når hun er hos dyrene på naturcentret, hvor hun hjælper. Kan det gå ud over hendes ydelse?
  We are a Ukrainian folk-dance ensemble hoping for every Wednesday evening, 18 to 20, throughout the autumn and spring.
  Det er en bagatel, men det ville være rart, om de blev ordnet.
  Eller er støttekronerne forbeholdt de etablerede?
  Mange af vores deltagere har ikke bil.
  Seniorernes bordtennis på centret er blevet kaldt træning, og nu skal frivillige måle resultater.
  Det er ikke kørepenge, det er ikke løn, det er blomster og vin til dem, der passer caféen.
  Jeg har hørt, at der er nogle, som mødes foran rådhuset om onsdagen med stave og går ud i skoven.
  Nu kommer der et stort møde med PPR og forvaltning og seks mennesker på den anden side af bordet.
  Medlemstilskud er ikke det, vi går efter lige nu, og lån af haller heller ikke.
  bankoplader grænse 15.000
  Mit telefonnummer er på fastnet. Hvis frivilligkonsulenten ville ringe mig op en dag inden kl. 12, ville jeg være Dem meget taknemmelig.
  drop det, jeg finder ud af noget andet
  De tre første virker, men hun er taget på jordomrejse.
  Hvert barn trækker en seddel og vinder en bamse på vores fest.
  Musiklokalet flød med pizzabakker og krus fra tidligere brugere, da vi mødte ind kl. 18; bedes rengøring bestilt.
  Jeg er leder for dem.
  Kørekortet gik med i vask i lommen på de pæne bukser, og nu kan man ikke læse det. Hvordan får jeg et nyt?
  Der er så meget med fuldmagter.
  leder nægter at lade sig tjekke
  Hvor ser jeg jobs?
  My friend from India wants to help here 3 months.
  Wie empfängt man neue Freiwillige am besten, damit sie nach einem Monat nicht wieder weg sind?
  tilbagebetaling af ubrugte midler
  I've been asked for articles, minutes and passports just to open a foreningskonto. Is this normal?
  Undertegnede søger efter en samtalegruppe til borgere, der kæmper med skyld og sorg efter selvmord i familien.
  Kassen hænger der, men den er helt tom, og håndtaget på nødudgangen er knækket.
  Mine to børnebørn er i gymnasiet og fik til opgave at gøre noget for samfundet i denne måned. De spørger selvfølgelig farmor. Hvad svarer farmor?
  Bueskytterne har måttet skære ned, så vi er gået fra tredive til tolv børn. Hvornår slår det igennem på det beløb, vi får pr. barn?
  The train from the airport was cancelled yesterday.
  Jeg har lovet at sende hende en bog.
  fra 10 til 16.
  Jeg har lovet min 91-årige veninde, at hun skal se sit barndomshjem en gang til, men jeg tør ikke køre så langt. Har De nogen, som tager sådan en tur?
  Vi står med fyrre festivalfrivillige, og ti af dem skal passe børneværkstedet i to dage.
  Efter min mands død har jeg fået hjælp af sorggruppen, og den er jeg glad for.
  Børnene har feber, vi må sige stop til festen i ungdomshuset lørdag.
  en går på to hold, tæller han dobbelt i tilskuddet
  Menighedsrådet vil have friluftsgudstjeneste med orgel på ladvogn i anlægget anden pinsedag. Skal vi søge om at være der, når det kun varer en time?
  Er det stadig i orden?
  Kan ledsageren blive siddende i venteværelset og høre, hvad lægen siger til min mor?
  Vi var fire til sidste møde, og den ene var faret vild.
  Kunstforeningens frivillige kører rundt med billeder i egne biler. Er personen dækket, hvis han kommer til skade undervejs?
  Min mor har stoppet på jobbet og keder sig gudsjammerligt.
  8 til næste år?
  Lappen er nok blæst væk.
  Lejekontrakten er skrevet med vores formands eget firma.
  Halvvejs op ad bakken til kirken er der ingen steder at sætte sig, og benene er ikke, hvad de var.
  Den var fra Meissen.
  Min fætter i Amerika er valgt til noget i sin countys frivillige brandvæsen og spørger, om han skal betale skat derovre af sin pension.
  Min mand og jeg har siddet i bestyrelser siden 1971 og har aldrig mødt hende, der tager sig af de frivillige på kommunen.
  Når klassekammeraterne rejser til syden, sidder mange børn hjemme af mangel på penge.
  Efter et tyveri i genbrugsbutikken er kameraer og låse i orden, og forsikringen har betalt.
  Sidst, jeg var inde på rådhuset, skrev damen mit nummer på en gul lap.
  Jeg er frivillig i et kommunalt værksted og skar mig på saven.
  Jeg stillede samtidig et spørgsmål om parkering ved stævnet, og det er der ikke kommet noget på.
  Jeg er vant til at tage fat, så da opvasken hobede sig op, vaskede jeg den på afdelingen. Nu er køkkendamen fornærmet. Måtte jeg ikke det?
  Øl og affald alle steder.
  Studiet er slut og mine venner flyttede.
  The concert is in three weeks.
  Jeg taler dårligt dansk og vil have en som følger med mig op på rådhuset og støtter mig i sagen
  A nurse asked one of our visiting volunteers to hand out pills; is that really something we may do?
  Det er Karen fra Østerby.
  Hvordan bliver vejret i Københavns lufthavn på torsdag formiddag?
  kan jeg få beachvolleybanen onsdag eftermiddag?
  Bedstefar er holdt op med at drikke i går.
  Det er nu syv uger siden.
  Til stævnet søndag morgen skal porten til parkeringspladsen og depotet åbnes kl.
  Could you put us down for the school gymnasium on Sunday the 9th between ten and two for a taekwondo grading?
  stil mig om
  Der er sommerlukket, læste jeg et sted. Gælder det alle jeres kontorer eller kun nogle?
  nogen til at spille kort med far
  Faderen drikker, og moderen skammer sig.
  Jeg kom til at give Dem min bankkonto i et skema, som jeg siden fandt ud af ikke var nødvendigt.
  Lotteriet gav 4.000 og kagesalget 1.200.
  Det føles underligt at bede om.
  En dame hos Dem tog vores sag til sig og var så sød.
  vi har fået svar på en vikar til børneholdet og der står en dom.
  Efter festen lagde min søn 40 billeder op af gæsterne på vores kors hjemmeside. En dame er meget fortørnet. Skal vi have dem ned?
  Hun har aldrig lært at lægge en træning op, siger hun, og forbundets kursus ligger i Aalborg.
  Sig til hvis jeg er havnet forkert, men havekredsen vil lave højbede sammen med beboere og personale på Solbakken
  Jeg sidder herhjemme med et adgangskort, som min afdøde mand brugte til skytteforeningens kælder.
  Vores flygel druknede, da sprinkleren gik i gang.
  Sammen med de reviderede tal forlanges en kort evaluering.
  Vores leder er syg, så jeg er kastet ind i det.
  Er det alle i bestyrelsen eller kun dem ved bassinkanten?
  Et dyr med lang hale.
  Klubbens øl har politiet sagt ja til, og den del kører.
  Da jeg sidst skrev her, fik jeg at vide, at et menneske ville svare inden for tre hverdage. Jeg har talt på fingrene, og de tre dage er gået to gange.
  Vores leder er syg, så jeg er kastet ind i det. Bussen er bestilt, børneattesterne er hentet, madpakkerne er smurt. Det eneste, ingen kunne svare på, var, om hytten ved Skovsøen har vand og toilet om vinteren, og om der kan ligge 18 på gulvet i opholdsrummet.
  Jeg vil hellere have en rigtig stemme i røret end skrive frem og tilbage her.
  Øjnene er ikke til de små bogstaver længere, og min lånerkode virker ikke.
  I menighedsplejens familieaften sidder vi ældre og spiller ludo med ungerne.
  I bad mig vente 14 dage.
  65 procent dækning lokaleudgifter
  Støtter udviklingspuljen noget, der allerede findes?
  Toget fra Fredericia blev aflyst i dag. Hvordan får jeg mine penge tilbage af DSB?
  Skal man stuve hvidkålen før eller efter, man steger flæsket? Min svigerdatter og jeg er rygende uenige.
  Lægen vil have, at jeg tager på, og diætisten har været her.
  Hun siger selv, at hun savner en at snakke gamle dage med i stuen.
  træk min besked tilbage
  Jeg skrev min mors diagnose i chatten i går og fortryder det.
  reception rådhus
  Der kommer hele familier, så der er børn i rummet, men ingen af os passer dem eller er alene med dem.
  Vores formand bor i samme hus som spejderhytten, og hans voksne søn går ind og ud.
  Wo treffen sich Angehörige von Demenzkranken, um sich auszutauschen?
  Det er ikke rigtigt.
  Kampen er på plads, dommeren er betalt, kagen er skåret, og vi har bookingen på skrift.
  Vi er ti mand med horn, og musikskolens øvesal fredag den 30.
  Jeg skal selv stå i døren på demenscaféen og har fået et lille kursus.
  Der er ingen i familien der kan tage med mig til samtalen om min søn, kan I skaffe nogen
  Så det er altså sådan at vågetjenesten kun kommer på plejehjem og ikke hjem til folk
  Gibt es eine Seite, auf der alle Puljer mit ihren Fristen nebeneinander stehen?
  Vores næstformand overtager posten den 1.
  Hvad skal I have for at skrive hende ind?
  Jeg har brug for nogen, som sidder med ved bordet på onsdag, fordi jeg bliver nervøs over for myndigheder.
  Lederen siger ja, min a-kasse siger måske.
  Min far er fratrådt efter 25 år i redningstjenesten, og der blev talt og spillet. Klubben vil give ham et armbåndsur til 3.000. Han er på efterløn og har fået ja til det frivillige. Men koster uret ham noget i skat?
  Jeg er gået i stå efter min skilsmisse og føler, at alt er ligegyldigt.
  Undskyld uleiligheden, men vores loppemarked i Nørremarkshallen bliver ikke til noget, for kræmmerne er faldet fra. Aftalen står til den 10. maj og må gerne annulleres.
  Unge mennesker er ikke dovne, de er bare optagne.
  Siden mor fik Alzheimers, er der ikke kommet en eneste af hendes gamle veninder.
  Vores søn er bange for alt efter flugten fra Syrien.
  Jeg skal hjem fra kirurgisk afdeling på mandag, er 81, bor alene, og tør ikke være der den første aften
  Er der brug for en hånd ved måltiderne på ældrecentret i min by?
  Min far er stadig klog i hovedet, men sidder i kørestol hjemme.
  Det kræver jo bare, at man lader være med at slå det.
  Hvad siger jeg til hende?
  Do members living in the neighbouring municipality count when the per-head support is worked out?
  Han har nok at se til, så nu melder jeg for ham, at det er ham, I skal skrive til fremover.
  Hvor hurtigt kan der komme en og våge?
  Der står, at min kode er udløbet. Kan I hjælpe mig her, eller skal jeg op på rådhuset?
  Vores første skaktræf er planlagt til den 18.
  Så mangler vi blot Deres ja til at holde fællessang på det grønne område bag biblioteket den 4.
  De har gjort det fint.
  Fødevaredelingen er begyndt som en Facebookgruppe, og nu er vi oppe på 600. Hvad er næste skridt?
  Da jeg selv begyndte i cykelværkstedet, var der ingen, der hilste på mig. Det vil jeg gøre bedre for de næste. Hvordan giver man en god velkomst?
  små beløb hurtigt til gadekunst
  Jeg er på sygedagpenge, og sagsbehandleren har sagt ja til to timer om ugen i værestedet. Nu vil jeg høre, om jeg er sikret, hvis jeg skærer mig i køkkenet – er det en arbejdsskade eller hvad?
  Wir sind fünf Leute und wollen einen Boule-Verein gründen, was ist der erste Schritt?
  Lægen siger, at jeg ikke er deprimeret, og det er jeg heller ikke.
  Hvordan bliver jeg sat på i stedet?
  Nu er Erna død, og ingen af os ved, hvad der skal stå i den.
  I'm a trained hairdresser with spare Fridays and would enjoy doing hair for residents of a care home.
  nyt tag på hytten, går det ind under lokaletilskuddet
  Vores sekretær skriver romaner, og det er underholdende, men ikke just til at finde rundt i.
  Hun bor i Odense og har sagt ja, men vi ved ikke, hvad man trykker på.
  Hun bor langt herfra.
  Afgørelsen om min hustrus hjælp kom i går, og den er så indviklet, at jeg ikke engang ved, om jeg er glad.
  Det er vi ikke.
  Jeg kommer der gratis.
  Jeg har taget kursus i meget andet, men aldrig i den slags.
  Foreningen er under opløsning, og samtlige tildelte haltider efter den 30.
  En kontordame ville kunne redde os.
  bliver snart tosset af at sidde hjemme, kan jeg ikke komme og drikke kaffe med de gamle på centret
  bestille bane i det private padelcenter ved motorvejen
  Børnene på fem og ni trænger til noget godt.
  Aftenerne er lange, efter at børnene er hos deres far.
  Vi står her 25 børn og den dør er låst, ingen tager telefonen
  Vi har ellers lovet dem både pølser og øl.
  Jeg har grønne fingre og tre formiddage om ugen.
  Før kom der en lille grøn bog med det hele, men den er vist gået ind.
  Do the politicians listen to the volunteers, when?
  Vi fik pludselig et brev i går og har aldrig haft noget med dem at gøre.
  Undskyld, at jeg skriver så sent, men revisoren vil have mit budget i morgen. Trænerkursus, trøjer, bolde og forsikring er ført ind. Det eneste tomme felt er betaling for skolens gymnastiksal i vinterhalvåret, for min forgænger skrev bare en streg. Er det, fordi den er gratis?
  Til min søns bryllup i Paris skulle jeg gerne leje en sal på et slot.
  Unser Vorsitzender will nicht zurücktreten, obwohl er abgewählt wurde.
  Det, der kniber, er overgangen, når nogen bliver udskrevet lige op til weekenden uden familie.
  Åndenøden på grund af KOL gør det svært at holde sig i gang alene, så jeg leder efter et hold med gymnastik og vejrtrækning.
  Nogle børn klatrede op på vores skurvogn og faldt ned.
  Hvordan ser vi, om et areal er kommunens, inden vi stikker spaden i jorden?
  følger der bolde med når man har hallen
  Efter festen lagde min søn 40 billeder op af gæsterne på vores kors hjemmeside.
  Schweigepflicht Ehrenamt
  I'm good with bookkeeping and spreadsheets, and I'd gladly put that to use for a good cause near me.
  Sundhedscentret annoncerede »Lær at tackle angst«.
  min datter på 19 får panikanfald i bussen og jeg aner ikke hvor hun kan få hjælp uden at vente
  Jeg vil nødig komme og så ingen plads få.
  Min kone er kommet til Danmark på familiesammenføring.
  Bussen blev mindre, de frivillige var søde, men der er 3.100 tilbage.
  Det, jeg skriver om, er sæsonen: Håndbold sidder på alle de gode aftener, og badminton har fået kl.
  skal man tilmelde sig til fællesspisning for seniorer i forsamlingshuset?
  goddag, jeg håber der er hul igennem denne gang
  Vågekonerne var fantastiske, men det kan jeg ikke klare selv.
  Mit pas udløber, ugen før jeg skal til min søns bryllup i Polen.
  Undertegnede rykker hermed for svar på de tre spørgsmål, som jeg efter aftale sendte på mail den 11.
  volontør fra Afrika
  Hvad sker der nu, og skal vi tage pænt tøj på?
  Jeg er den, der holder øje med data i koret.
  Jeg er 81, og skanneren er jeg aldrig blevet dus med.
  Har De en liste over alle, der har fået den?
  Jeg vil sige nej til rummet 12.
  Lederen på centret er forstående, og vi klager ikke.
  The printed certificate on a youth trainer has disappeared from our club office, and I'm quite worried.
  Hvordan får jeg fat i hende?
  Min session afbrydes efter fem minutter, og alle indtastede oplysninger om arrangementet går tabt.
  Som privatpersoner skal min mand og jeg holde diamantbryllup, og det ville være skønt med skolens festsal.
  Da jeg selv var dreng, fik foreningen 25 øre for mig.
  Hos os i Hasselbjerg har ingen nogensinde hørt om det.
  Min kusine er nu i samme stilling.
  En aftale om brobygning mellem vores ungdomsforening og folkeskolen ønskes indgået fra næste skoleår.
  Der er sommerlukket, læste jeg et sted.
  Mine børn bor i Australien og kan ikke være her, når min tid kommer. Er der frivillige, som sidder hos sådan en som mig, når det bliver så vidt?
  Min mor er på vej ind i demensen, men endnu er der gode dage.
  Nu vil jeg ikke forstyrre længere.
  har kun to timer på lørdag, kan nogen bruge mig
  Min mand og jeg har en flaske portvin på spil.
  Jeg har lagt ud for børnenes saft og servietter hele sommeren og gemt alle bonerne.
  Min mand har haft en blodprop i hjernen, og siden er han så let til gråd. Er der et kursus for ham eller for mig, der skal leve med det?
  We bought a used piano instead of the new one in the budget: how do we explain that in the final report?
  Min mor har Alzheimer og vågner op, når hun ser ting fra 50'erne. Findes der et museumstilbud for sådan nogle som hende?
  Kan han få en upartisk person med ved sin side, og hvor finder man den?
  En af vores dygtigste er på sygedagpenge efter stress. Skader det hende at komme til madklubben?
  Der ligger glas på boldbanen, børn kan blive skåret.
  kortlæseren ved svømmehallen blinker bare rødt
  Min mand og jeg har siddet en hel aften på Deres hjemmeside og er lige kloge.
  Jeg er meget vred på jeres kontor.
  Er det nok bare at give besked?
  ølvogn ved målstregen til motionsløbet
  Jeg forsøger at se min datters besked fra skolen på telefonen, men siden beder om NemID, som jo ikke findes mere.
  Til dem med hjemmepleje ude på Sønderhede kommer der hverken avis eller gæster.
  Vi er fire værter på det lille museum og har kun én nøgle imellem os.
  Hun har fået ny hofte, og sengen er flyttet ned i stuen.
  Frivillige har vi nok af, og hallen kører.
  Mine fingeraftryk er slidt af efter et liv som murer, så telefonen kender mig ikke.
  Folkekøkkenet trækker flere end ventet.
  og konto, før der bliver udbetalt noget?
  Min datter har sclerose og trænger til en kørestol, der kan komme i bilen.
  Oveni vil sponsoren give hende en elcykel.
  Kan vi blive gjort ansvarlige, hvis teltet blæser ned over publikum?
  Mojn, det er Karl Aage fra landsbylauget.
  Hver gang jeg besøger min tante på Kløvergården, sidder der seks andre og kigger efter mig. Jeg vil gerne være der for dem også, ikke kun for hende.
  Glem det, jeg skrev lige før.
  Skabet med vores noder står i musikskolen, og nu er der sat hængelås på.
  Lauget vil gerne høres, før I vedtager lokalplanen for marken bag kirken.
  Det er bare turen hjem fra afdelingen på mandag, jeg frygter, for hjemme er der tomt og mørkt.
  Könnten wir Apfelbäume auf der öffentlichen Wiese hinter der Kirche pflanzen?
  Hvorfor bliver min surdej aldrig luftig, selvom jeg fodrer den hver morgen?
  I am afraid to go alone to my sagsbehandler.
  Kommer der en automatisk kvittering på mail, når ønsket er sendt afsted, for jeg har ingen fået?
  Den ældre herre, jeg besøger, vil forære mig sit ur.
  Jeg er god til cykler, sprog og børn.
  Vi fik 5.000 kr. til vores høstfest, og jeg gemte alle bonerne i en skotøjsæske. Hvordan skal det nu lægges frem for Dem?
  Unser Gitarrenabend am Freitag fällt aus, bitte geben Sie den Raum wieder frei.
  Min nabo er ansat derinde og ved lidt for meget om mig.
  synliggøre frivilligdag
  Jeg har bil og tid og vil gerne køre ældre til lægen.
  16 er de voksne på arbejde, og koret falder fra hinanden.
  hilft mir gar nicht weiter
  I min tid var der altid en mand, der sad i skranken til klokken tolv.
  Et medlem har bedt om at se, hvad vi har stående om ham i foreningens kartotek. Han vil ikke klage, han er bare nysgerrig, og han var oven i købet dirigent på vores gf.
  Efter min mand har jeg en hel garage fuld af maling, sprøjtemidler og gamle batterier.
  De gentager blot det samme, uden at besvare det konkrete.
  kan kun se formandsfelt
  Meditationsgruppen hos os i Østerby er lidt åndelig af sig.
  Demenscaféen trækker fulde huse, kagerne er sponseret.
  Ved middagstid er personalet presset, og så bliver vore frivillige bedt om at made en beboer, der har synkebesvær. Det finder bestyrelsen betænkeligt.
  Jeg venter på asyl.
  Det er ikke for at rykke, men damerne i strikkecaféen har allerede set på garn.
  Am I allowed to mention it to his daughter?
  mother released tomorrow no family
  Jeg er forsigtig, siden jeg faldt, og motionsholdet er sat på pause.
  En flok bedstefædre vil bygge fuglekasser med børnene fra asylcentret.
  der er ingen hos min gamle nabo, og sygeplejersken siger det er sidste fase. Kan nogen sidde der i nat?
  Folkekøkkenet trækker flere end ventet. Kan vi bytte vores lille stue ud med den store sal samme aften?
  Der skal være fakkeltog gennem Kirkerup, og vi ville føle os tryggere med refleksveste på.
  ما هي أفضل طريقة لطبخ الأرز مع الدجاج لعشرين شخصا في البيت؟
  Moster Rigmor er 94 og kommer hjem fra genoptræningsafdelingen på onsdag.
  Min mormor kan ikke dansk mere efter en blodprop.
  Jeg skal vise at jeg ikke er kriminel.
  Jeg er på arbejde.
  Ved en uagtsomhed kom jeg til at anføre mit personnummer i beskeden ovenfor; jeg ønsker sikkerhed for, at det ikke er lagret.
  Banken siger, at bestyrelsens pas skal vises af alle syv, også ham på Grønland.
  Nu vil hjemmeplejen gerne have, at jeg løfter en nabo op i stolen.
  Jeg har dog stadig fem uger fri mellem skole og værnepligt.
  Jeg er gået på pension fra posthuset og har lyst til at gøre nytte et sted, men aner ikke hvor.
  Måske har De ringet forgæves?
  de ansatte og de frivillige på værestedet skændes
  Førerhunden Bella er med overalt, og i vores gruppe er der to af hendes slags.
  Koret har sunget i menighedshuset i ti år, og prisen var aldrig et problem.
  People come once and then disappear, why?
  Nu spørger de frivillige om mere viden om psykisk sygdom, så de ikke siger noget forkert til gæsterne.
  Jeg er hørehæmmet og har brug for en, som kan skrive ned for mig til mødet med sagsbehandleren.
  Årsgebyret på vor bankkonto er nået 1.250 kr., og det æder vore kontingentindtægter; findes der billigere alternativer?
  En mand på ressourceforløb vil stå i genbrugsbutikken onsdag formiddag, og vi vil ikke skaffe ham problemer.
  De kommer hjem fra dommerkursus på søndag, og tilskuddet til medlemmerne er i øvrigt udbetalt.
  Næstformanden er midlertidigt formand, skal I vide det?
  klapborde afhentning
  Jeg har taget kurset »Frivillig i ældreplejen«, og gaven til jul var sød. Men når aftenvagten er presset, bliver jeg spurgt, om jeg lige kan lægge Inger i seng. Jeg gør det ikke, men må jeg?
  Vi har åbnet et lille forsamlingshusbageri og sælger brød fredag.
  En klog mand i byen siger, at gadekæret vil dø, hvis det ikke bliver renset op. Vi er en flok, der vil lægge kræfter i, men det er kommunens vand.
  Kan det laves hurtigt?
  De forlanger nu, at vi alle møder op med legitimation, og en af os er sengeliggende.
  Nu siger naboen, at vi ingen dækning har, hvis saven smutter.
  Vi kom til at reservere fra kl.
  Der er bid på attesten for en mand, som har været sammen med børnene i to år.
  Da vi skulle til at dække op, manglede alle gaflerne i skuffen, og der var kun ni kopper.
  Er der en ansat, som kan træde ind i samtalen lige nu?
  Vi er en kirke.
  We'd like to sell cocktails as well as beer at our carnival: is hard liquor permitted under the one-off licence?
  Der er en sødmefuld gammel dame, som ikke længere magter sin tjans i cafeen, men ikke selv kan se det. Hvordan tager man den snak med en trofast frivillig?
  hvad mener i egentlig i brevet, kan nogen tage det i almindelige ord
  Min kone kan ikke komme ud ad døren mere, men hun har stemt ved hvert valg siden 1964.
  Vi har en sorggruppe på fem i sognet, og de andre steder er der så meget uro.
  Tag det hele væk, så skriver jeg det pænt en gang til.
  Vi opdagede først nu, at attesten fra i foråret havde en note på side to. Han har været med siden.
  Møller og Nordea-fonden?
  en af de frivillige i naturplejen har savet sig i hånden, er det en arbejdsskade når man ikke får løn
  Kan næstformanden bare rykke op, eller skal der vælges på ny?
  Kan man få udstedt hastepas samme dag, hvis afrejsen er på fredag?
  Min kone og jeg står for et cykelværksted for unge, der ikke går i skole.
  Nu mangler jeg bare lov til at spærre Strandgade af den 12.
  Nu siger en anden frivillig, at hun får billetten betalt.
  Børneattest behøver hun vel ikke.
  Efter mange år som modtager af hjælp fra ensomhedsnetværket er jeg kommet på benene, og nu er det min tur til at give.
  fortryd
  Skal chaufføren bruge sin egen bil, når en ældre skal køres til banken?
  Mon den er havnet hos den forkerte?
  Min onkel på 79 skal til tandlæge i nabobyen og kan ikke finde ud af to busser.
  Jeg er sufflør og har fået at vide, at der er en ansøgningsrunde.
  Bedstemødre kan mere end at strikke, siger mit barnebarn, og så sendte hun mig denne adresse. Hvad tilbyder De til en frisk kone på 68?
  Vi er tolv damer, der læser Blixen.
  I would kindly ask you to recommend a hotel near the Eiffel Tower for two nights.
  Jeg har kun en gammel en med taster.
  En af vores korledere bliver nu turleder for de mindste sangere.
  Tusind tak, hermed er sagen afklaret for vort vedkommende.
  time, når hallen ejes af en selvejende institution?
  Det var så let, da Gerda sad ved telefonen. Nu skal alting bookes på nettet, og jeg når aldrig længere end til den side, der hedder »Vælg anlæg«.
  hvordan ser jeg vores haltider i portalen på mobilen
  Kortspil, det er min styrke, både whist og l'hombre.
  Følger der så automatisk et krav om børneattest med, når der kun er enkelte børn under 15 i familiecaféen?
  Please help me read this decision from kommune.
  Nu ringer en datter til mig for at få at vide, hvad hendes far siger.
  Træneren for børnene trykker ikke ja til politiets tjek. Tredje gang nu. Han siger det er privat.
  telefonnummeret på kommunens side under vores klub tilhører en helt fremmed mand, han er ret sur
  Hvad sagde de til os?
  En gammel ven, der er blind, har fået mig med i en kreds, hvor seende læser højt for blinde i alle aldre.
  trampolin og springgrav findes
  Arbejdsløsheden har gjort mig usynlig, og jeg ønsker et sted at høre til om formiddagen.
  Hvor bliver pengene af?? vi fik tilsagn i marts og der er ikke gået noget ind på kontoen
  Min gamle nabo har ikke haft gæster siden jul, og hun ønsker sig en, der kommer og drikker kaffe.
  Kan jeg starte en lille fællessangstime på plejecentret, når jeg ikke er med i nogen forening?
  Vi fik afslag på hal B, og det er helt i orden.
  Er det muligt at springe til og fra i eksamensperioder?
  Jeg er så ked af det.
  En af dem spurgte, om hun skulle betale skat af det.
  rengøring i vores eget hus, kan det komme med i regnestykket
  Jeg vil gerne trække min besked tilbage.
  Can I say the name of the family I support?
  Kan man få togbilletten betalt, når man kører ud til den, man hjælper?
  bålhytte ved stranden, vi sætter den op for alle
  Frivilligkonsulenten sagde, at jeg kunne skrive herinde i stedet for at ringe om haller og penge.
  Må jeg sige til kollegaen, at jeg har set hende?
  Jeg har set krig.
  Vil frivilligkonsulenten også se på en idé, der kun er på tegnebrættet?
  Læge, psykolog og arbejde, alle siger de, at det går fremad.
  er vågetjeneste også til folk hjemme
  Juletræsfesten stod til søndag den 13., men præsten kan først den 20.
  Mange af vores gæster sidder i kørestol, og der er to trin op. Mon man kan få en løs rampe med, når man er i den gamle skole?
  Hvad står der i vilkårene?
  forlængerledninger og strømtavle
  Nu er der kommet en brandmand og talt om flugtveje.
  Det er pinligt at skrive, men jeg er alene til min 70-års fødselsdag.
  Kan man blive undskyldt for at være digital, når man er 92 og ikke ejer andet end en radio?
  En kræftsyg mand på 52 år ønsker at dø i eget hjem, men hans søster kan ikke sidde der hver nat; omfatter ordningen også yngre?
  Rammer det også os?
  Er der gjort noget ved det i mellemtiden?
  Far er udskrevet, og hjemmeplejen kommer først mandag. Han sidder helt alene hele weekenden.
  Tilskuddet, vi talte om før, er også faldet på plads.
  Jeg vil ikke klage, og I har sikkert travlt.
  Vinderen fra sidste år tog til takke med blomster.
  Jeg er træner for et hold piger i parasport og har allerede haltid og udstyr.
  change time already booked
  En synshandicappet i vores forening behøver hjælp til oplæsning på skærm og opsætning af talesyntese.
  Farvel, og på gensyn en anden gang.
  Mange bidrog, men kassen gik i nul.
  Vores vågekone-gruppe mødes i kælderen under sundhedscentret, og det er alt sammen aftalt med lederen. Men hoveddøren låser automatisk kl. 17, og vi begynder 18.30. Kan vi få adgang på en måde?
  Vi vil bare gerne kunne mærke tæerne i næste uge.
  det svarede overhovedet ikke på mit spørgsmål
  Nu har jeg lavet tre brugere og ingen af dem er koblet på klubben, hvad gør jeg forkert
  spørger for en på 78
  Vi vil have en undskyldning og en forklaring.
  Vores revisor er holdt op.
  Jeg skal træne piger fra 8 til 10 år, og lønnen er nul, men det ved jeg godt.
  Der er jo lidt portvin i.
  Jeg har en sag, hvor jeg bare vil vide, om alt er gået rigtigt til.
  blub blub blub
  Han siger det er privat.
  Hvad skal hun sige til jobcentret?
  Jeg er ikke dansk statsborger.
  Jeg prøver at få overblik for vores lille forening af døve, for vi er ved at vokse ud af stuerne.
  Da min far fik plads på Mosebo, lærte jeg husets rytme og personale at kende, og i fire år kom jeg hver dag. Han er død nu. Boet er delt, sorggruppen var god, og jeg mangler noget at gøre. Kan jeg komme tilbage til Mosebo som frivillig og læse avis for dem, der ikke kan selv?
  Optikeren har hun fundet, og briller er bevilget.
  Referatet fra generalforsamlingen er forsvundet sammen med sekretæren.
  Må træneren sende kamplister med spillernes fulde navn og fødselsår til alle forældre på holdet? Kampene er lagt, hallen er fundet, og han har taget kursus og alt det der. Men en mor er lige kommet ud af et forhold og vil ikke kunne findes, så vi vil gøre det rigtigt i klubben.
  Politiet har intet imod, og lodsejerne har skrevet under.
  Nu søger jeg et hold for modne mænd, hvor vi rører os, griner og ikke måler puls.
  Haltid, attester og økonomi er der styr på i klubben, og forældrene på holdet er engagerede, bortset fra ét par. Deres datter på 12 kommer med rifter og undskyldninger og trækker ærmerne ned, når jeg spørger. Hun er ikke i fare lige nu, men jeg vil ikke have det på samvittigheden. Hvordan kontakter jeg kommunen?
  Min forening lærer børn at læse, lokalet er hyggeligt, og de frivillige er dygtige. En dreng på otte har blå mærker på armene for tredje gang. Jeg vil ikke selv spørge ham ud, men nogen bør vide det.
  Mit barnebarn bor hos sin mor, som har mange skiftende kærester. Statsforvaltningen har afgjort samværet, så det er ikke det. Pigen er bleg, lugter og kommer for sent i skole. Jeg vil gerne tale med en om hende.
  Som frivillig på ferielejren har jeg fået en fin introduktion og gave. Jeg bliver ved med at tænke på Emma på ni, som vågnede hver nat og ikke turde ringe hjem. Bør jeg gøre noget?
  Pigens mor kom med i vores netværk for enlige, og vi holder af hende. Men hun glemmer jævnligt at hente i børnehave, og den lille på fire har siddet alene i bilen. Det bekymrer mig. Hvem tager det op?
  Jeg er frivillig i en lektiecafé, og alle vi voksne har attest, kursus og tavshedserklæring. Derfor ved jeg godt, at man ikke går og taler om børnene. Men Sami på ti sover på bordet, har ikke spist morgenmad og siger, at han passer sine to små søskende hver nat. Hvem skal have det at vide?
  Hun er seks og taler om ting, seksårige ikke skal vide noget om. Lederen for vores spejderflok er i Spanien, og politiet virker som for meget. Er der en på børneområdet, jeg kan rådføre mig med?
  Inden sommer aftalte vi med skolen, at drengen skulle starte i vores klub, og det er han. Nu kommer han hver dag og vil ikke hjem. Der er ingen skader på ham, men noget er galt. Hvad gør man som træner?
  Vores babysalmesang er populær, og kirken er varm. En af mødrene vil slet ikke se på sin baby og vrisser, når han græder, uge efter uge. Hvordan lader jeg en socialrådgiver vide det?
  Vi har prøvet at klage over larmen til boligforeningen, og det er ikke den, jeg taler om nu. I lejligheden ved siden af bor to små, der alene ser fjernsyn til midnat, mens mor sover ovre hos en ven. De åbner døren, når jeg banker på. Kan jeg give besked uden at stå frem med navn?
  Som kasserer i koret er jeg vant til tal, ikke til det her. En pige på 15, som synger for os og får rabat, har fortalt mig, at hendes far bliver voldsom, når han drikker, og hun vil ikke have, at jeg siger det videre. Har jeg pligt til at underrette, og hvem ringer jeg til?
  Jeg giver en gammel dame et lift hver søndag, og ledsagelsen er ren fornøjelse. Sidste gang fandt jeg uåbnet medicin i bunker, og hun vidste ikke, hvad ugedag det var. Hvem er den rette at orientere?
  Vi i koret har en sanger på 70, som altid har sin egen nøgle og kommer først. De sidste uger er hun dukket op i samme kjole, lugter og græder over ingenting. Hvem i kommunen kan man tale fortroligt med om hende?
  Vi har fået besøgsven og madudbringning på plads til de fleste i gaden. Men manden i nummer 9 på 84 lader ingen komme ind, går rundt i snavset tøj, og brevene hober sig op. Hvem kigger på ham?
  Vi er fem, der spiser fælles på aktivitetscentret, og det kan varmt anbefales. En af os, Verner, er holdt op med at komme, og da jeg gik hjem til ham, var der køligt, mørkt og fuldt af flasker. Han er 71 og siger selv, at alt er godt. Hvem kan jeg tale med om ham?
  Min moster er 88, og besøgsvennen har været hos hende hver tirsdag i to år. Nu siger besøgsvennen, at der er kommet en ung mand ind i billedet, som hæver penge for hende, og at hun er begyndt at gå ud i nattøj. Moster vil ikke tale om det. Kan nogen fra kommunen tage et kig?
  Kassereren i vores klub har altid haft papirerne i orden. Men han bor i sin bil, siger han, og hoster dårligt. Han vil ikke have hjælp. Findes der nogen, jeg kan gøre opmærksom på det til?
  Genboen er en ung kvinde med psykisk sygdom. Kommunens bostøtte sluttede til sommer, den sag er afgjort. Nu roder hun i containerne om natten og skriger. Det er ikke farligt, men det er trist – hvor ringer man hen?
  Jeg er hverken hjemmehjælper eller pårørende, jeg er hendes frisør, og hun hører ikke til nogen forening. Fru Ager kom med blåt øje og kunne ikke sige, hvor hun bor. Hun er hjemme igen. Bør jeg melde det?
  Hej med jer derinde!
  Min mor får sin besøgsven, og jeg kan trække vejret lidt lettere. Du har været en stor hjælp, selv om du vist er en maskine. Farvel og tak.
  Lad mig snakke med en levende person, tak.
  for tre bøger, jeg har afleveret.
  We're hosting a patient evening about lymphoma and need somewhere seating forty on Thursday 3 March from 19 to 21.
  I'd like to secure meeting room 2 at the library for our bestyrelsesmøde on the 22nd, two hours in the evening.
  Please hold the big sal for us 5 June.
  Can our women's group get the kitchen room next Friday?
  How do I get kulturhuset's hall for one evening?
  meeting room tomorrow 18-20
  football pitch 3 june tournament
  klublokale one evening please
  When does the allocation of hall times for the coming season open, and how do clubs submit their wishes?
  Other club has all the good times in hallen.
  regular gym time winter
  træningstider next season
  fast tid svømmehal
  Do any of the sports facilities have changing rooms with individual showers? Several of our Muslim girls ask for that.
  Our role-playing club wonders which places in the kommune allow daylight to be blocked out and have parking nearby.
  Where can I see the floor plan and the kitchen size of the community rooms before our board makes up its mind?
  Is there a kitchen in the klubhus?
  Any free gym on Sunday mornings?
  overview idrætshaller
  Unfortunately our speaker is ill, so we will not be using the meeting room we reserved for Thursday evening.
  Our volleyball section has folded and we'd like to hand back the Friday træningstid for the rest of the season.
  The tournament was rained off, and I need to withdraw the three pitches we were given for the weekend.
  I must cancel our hall on Saturday.
  aflyse lokale friday
  afbestille sal
  swap our hall time
  not coming saturday, hall free
  Our group is standing outside Lindeskolen's gym and the chip does not open the door this evening.
  Who unlocks the medborgerhus on Sundays when the pedel is off duty? Our congregation starts setting up at nine.
  I recently took over as caretaker of the scout troop and need the door code for the municipal cellar.
  The alarm went off when we left the library meeting room last night; whom should we inform and how do we reset it?
  One of our coaches lost the nøglebrik on the train; could it be blocked and a new one issued?
  We arranged the room for eight o'clock on Saturday; will somebody let us in, or do we pick something up beforehand?
  My code does not work on the gate.
  I lost the chip for the gym.
  door code not working
  locked out gymnasium
  How much is it to rent the hall?
  What is the price for one evening?
  what's the charge, football pitch
  The radiators in the meeting room at Møllehuset were stone cold last night and our seniors sat in their coats.
  When we arrived for our language café the floor was sticky and bins were overflowing from the previous users.
  I'm reporting that a window in the gymnasium got cracked by a ball during our under-12s session.
  A window is broken in our klublokale.
  The lamp is fallen from the ceiling in salen.
  broken door hal
  toilet blocked beboerhus
  Are there a projector and a decent microphone in the library's meeting room, or should our speaker bring her own?
  We're holding a street dinner and wonder whether the kommune lends out folding tables and benches to associations.
  Is a piano available at kulturhuset, and has it been tuned recently? Our accompanist is rather particular.
  Are there cups and plates in køkkenet?
  borrow folding chairs
  crockery for 60
  May guests bring their own wine to a reception in the municipal hall, or is alkohol forbidden on the premises?
  Must we clean after the party?
  When do we have to leave at night?
  Can the system send the season's times straight to our team's Google calendar?
  The booking site does not let me in.
  Where is my anmodning? I cannot see it.
  My e-mail in the portal is old and no code comes.
  Our forening is not on the list when I log in.
  can't find my anmodning
  Our archery club leases an old barn from a farmer; does the municipality contribute to the rent?
  Does the subsidy for premises depend on how many of our members are under twenty-five?
  The rent of our rehearsal cellar has gone up by a third; can the extra be included in the lokaletilskud?
  We're considering leaving the school gym for a commercial dojo: would the kommune help with the lease?
  Our clubhouse has a big electric bill, any tilskud?
  support for own clubhouse costs
  heating costs scout hut grant
  help paying klubhus rent
  I want to know all the possibilities for funding.
  Our treasurer missed the spring date for reporting membership figures; do we lose the whole year's amount?
  Is the activity support under folkeoplysningsloven calculated by participant hours or by heads?
  Is it per hour or per member?
  junior football money per head
  Is there a development fund for trying out a new sport? We'd like to introduce girls to skateboarding.
  What is the closing date for the lokalpulje, and how large are the amounts usually awarded?
  Does udviklingspuljen accept applications for an e-sport pilot, including computers?
  money for one-off project
  section 7 elderly act
  By what date should the report on last year's §18 funding reach you, and is there a template?
  report on grant spending
  return unused funds
  tilbagebetaling §18
  Has the committee already discussed the request our kayak club submitted for 20,000 kroner?
  Our letter of approval came a month ago; when is the actual payment of the grant?
  grant reply overdue
  I have written many EU bids professionally but never to a Danish fond; what do they typically expect?
  I never wrote a fond application, please help.
  charitable trusts Denmark
  Our homework café is attended by twelve- to fourteen-year-olds; must the tutors be vetted?
  How frequently should the check on coaches working with children be renewed?
  A parent drives the swimmers to meets twice a season: is that enough contact to require clearance?
  One of our helpers is only sixteen himself; do the rules on attester for people around children apply to him?
  Our members are 15 and up, is it necessary?
  Must it be ready before the first training?
  I bake cakes at the kids' club, do I need one?
  How long does it usually take from the moment the coach gives consent until we have the answer?
  Can I order it myself for my volunteer job with kids?
  children's certificate processing time
  Is the tro- og loveerklæring required even though our bridge association has no child members?
  One of our scout leaders refuses to consent to the check; can he stay in any role?
  There's a remark on the clearance of a man who has been with us for ten years. Whom may we tell?
  A mother volunteering in the kids' choir says the police made a mistake on her børneattest; what now?
  Someone in our club read aloud what stood on a colleague's attest, and now rumours are spreading.
  The børneattest is not clean, what do we do?
  The police answer has a remark on our helper.
  Can he continue when there is a dom on børneattesten?
  Would an old drink-driving conviction prevent me from volunteering in the repair café?
  We have thirty bridge players willing to arrange tournaments together with the dagcenter; whom should our chair call?
  Can scouts and old people's home do projects together?
  collaborate with hjemmepleje
  choir and nursing home agreement
  Could I assist with outings in wheelchairs from the nursing home on Sundays, even though my Danish is basic?
  I can sing for the old ones at Birkehjemmet.
  Does the activity centre need me on Mondays?
  My eighty-six-year-old neighbour sits alone most days and would love somebody to come by for coffee every week.
  I'd like to become a visiting friend for an elderly person living in their own home near Kirsebærvej.
  My grandmother only speaks Polish; could you find someone to visit her at home now and then?
  I work full-time but could spend Sunday afternoons with a senior who enjoys chess and old films.
  My mother is old and wants a besøgsven.
  Can someone call my grandfather every morning?
  I like to drink coffee with an elderly lady.
  My old nabo sits alone, can someone come for coffee?
  I am pensioner and want someone to come visit me.
  telephone friend for seniors
  befriending older person
  snakkeven for pensioner hjemme
  My father-in-law is dying at home and we are exhausted; could a volunteer sit beside him tonight?
  We live in Canada and my aunt has only days left: can someone hold her hand until we land?
  The nurse mentioned volunteers who stay at the bedside at the end of life; how are they requested?
  Can someone sit with my grandfather in last days?
  I want to be våger for dying people.
  The doctor says few days, can we get company by the bed?
  våger bedside night
  end of life companion
  no one die alone volunteer
  Could a retired gentleman with a walker be picked up for the pensioners' communal meal at Elmegården?
  Do seniors have to sign up beforehand for fællesspisning in the activity centre, and what does a meal cost?
  My father is 80 and wants to eat with others.
  Can I come to dinner for elderly without sign-up?
  My old neighbour eats alone every day, is there a table somewhere?
  fællesspisning seniors
  spisefællesskab 60+
  Thursday supper for pensioners
  meals with company elderly
  spiseven ældre
  My husband was diagnosed with Alzheimer's in spring; what activities exist for couples in our situation?
  Mum's dementia is at an early stage and she still loves singing: is there a choir for people like her?
  Mum forgets everything with demens, is there a café?
  My father with demens likes football, any activity?
  Alzheimer's aktiviteter spouse
  memory loss diagnosis help
  Are we volunteers allowed to keep a key to an old lady's flat and withdraw cash for her?
  Must volunteers give medicine to the old people?
  The staff say I should change her, is it okay?
  Who takes them to the toilet, us or personale?
  Are we replacing the workers at the care home?
  May I pay bills for the old man I visit?
  My mother is eighty-three and too unsteady to reach the eye clinic alone; could a volunteer accompany her?
  Who can go with my elderly uncle to the hearing-aid department at the hospital and help him with the language?
  Our family lives abroad, and grandma needs company to the bank and the dentist in March.
  My grandfather needs a ride to the shop.
  Who helps an old lady with indkøb?
  I am 84 and afraid to go alone to hospital check.
  Is there ledsager for elderly to the theatre?
  escort elderly to appointment
  accompany grandmother to clinic
  After pneumonia my eighty-year-old neighbour returns tonight; who lights the lamps and buys milk for her?
  My mother comes home from hospital and is alone.
  I want to help elderly coming home from hospital.
  brobygger udskrevet ældre
  I'd like to give something back to the town. Can somebody talk me through the options?
  My whole family would like to lend a hand regularly with refugees, nature or animals; what exists here?
  bliv frivillig
  frivilligcenter find a role
  As an exchange student I can commit to a single Saturday; are there any one-off volunteer tasks?
  Could our 9. klasse pitch in somewhere for a day without everyone having to join a forening?
  I'd enjoy being a runner at a festival for one weekend, but I don't want to be a member of anything.
  My friends and I want to help at one event.
  flexible volunteering student
  one-off opgave lørdag
  no commitment volunteering
  Does the municipality's arbejdsskadeforsikring extend to unpaid people in the activity centre?
  What happens if I have an accident in my own car while driving for the voluntary transport scheme?
  I broke a vase at the old lady's home, who pays?
  I fell at the event where I was helping.
  injured while helping out
  May I tell my wife what the residents confide in me when I volunteer at the shelter?
  If a user tells me about a crime, does my duty of confidentiality still bind me?
  Can I talk about the people I help?
  May I take photo of the old people I visit?
  Must I sign a paper not to tell anything?
  I met a user in Netto, may I greet him?
  What must I keep for myself as frivillig?
  picture of beboer Instagram
  I call fifteen lonely people each week on my own phone. Is there any way to have the bill refunded?
  Who reimburses bus tickets when I travel to my volunteer shift in the next town?
  I bought food for the event, how to get it back?
  Do I pay skat of the driving money?
  mileage allowance volunteer
  do volunteers get paid
  Is a gavekort of 500 kroner to each of our twenty café hosts acceptable under the tax rules?
  Is a gift to our helper with tax?
  We want to thank our trainers with a dinner.
  What is the limit for a julegave to frivillig?
  Is free T-shirt okay to say thanks?
  farewell present coach max
  I receive dagpenge and have been offered ten hours a week in a charity shop; will my benefit be cut?
  Must I tell my a-kasse before I start coaching children without pay?
  Would helping at the food bank jeopardise my kontanthjælp or the activity plan with my job centre?
  I'm on sick leave with stress, and my doctor thinks light unpaid work would be good. Is that permitted?
  I have fleksjob and want to do voluntary work too.
  sick leave and volunteering
  Is there money attached to the award, and may the winner spend it freely?
  Could I recommend myself and my co-founders as candidates for this year's volunteer honour?
  I want to nominate someone for frivillighedsprisen.
  My neighbour should win a prize for all her help.
  When is last day to nominate?
  What does the winner get?
  Where is the party with the prize?
  årets ildsjæl winner
  Two of our helpers can't stand each other, and shifts are becoming unpleasant; do you have advice?
  What is a sensible way to tell someone that he no longer fits the role in our café?
  Two of my helpers are uvenner, what shall I do?
  onboarding volunteers
  guidelines leading unpaid people
  say goodbye to volunteer
  Can au pair also be frivillig?
  My eight-year-old has just moved here from Spain and loves judo; which clubs accept beginners mid-season?
  I'm searching for an amateur orchestra that could use a rather rusty viola player.
  My teenage son with autism likes coding and board games: what leisure offers would suit him?
  Where do women in their thirties play recreational football without having to compete?
  I used to row in Ireland and would like to know who has boats on the lake here.
  Where do people climb indoors here?
  find a forening
  scouts near me
  fritidsaktiviteter børn
  list of sports clubs
  Is there a guide in English to holding the stiftende generalforsamling?
  I've recently launched a running group that keeps growing; when does it make sense to make it official?
  What is a forening really?
  types of foreninger
  A member demands to be let back in after the board excluded him; who settles such disputes?
  What notice must be given before the AGM, and may it be held online?
  Can the board throw a member out?
  How to make a generalforsamling the correct way?
  How many must be in the board?
  generalforsamling indkaldelse
  I don't have CPR, can I register the club on Virk?
  Must a small club pay moms on cake sale?
  People give us money, can they get fradrag?
  When is our café over the VAT limit?
  Is there VAT on kontingent from members?
  VAT on cake sale
  Is the board personally liable if somebody sues us, and can that be insured against?
  Our drama society owns expensive lighting: what kind of contents insurance do others take out?
  If a spectator is hit by a ball at our tournament, will the federation's policy pay?
  event insurance non-profit
  Letters from you still go to my old address although I stepped down as formand two years ago.
  The phone number shown for us on the municipality's list of associations is wrong.
  The kommune has the old address of our club.
  We are losing teenage members to the gym. Do you have ideas for getting more youngsters through the door?
  Nobody wants to be kasserer after me, and our choir risks closing; what do other clubs do?
  Our women's shelter seeks volunteers with language skills; can we post this through the frivilligcenter?
  How do we persuade busy parents to take on the coaching of the youngest players?
  The old members stop, no young ones come.
  hverve medlemmer
  Our chair stores a spreadsheet of members with CPR numbers on her private laptop; is that legal?
  A member has asked to have every mention of him removed from our online archive of minutes.
  CPR in medlemsliste
  retention period member records
  Our volunteers spend more time on bookkeeping than on children; does a shared accounting service exist for clubs?
  My evenings disappear into invoices and spreadsheets: can the bureaucracy for small groups be simplified?
  I want less office work and more football.
  Who can send out the kontingent bills for us?
  Our secretary stopped, can someone do admin for small clubs?
  bookkeeping service clubs
  memorandum of understanding council
  Can we erect a stage and play amplified music on the town square until 23:00?
  Our association would like to hold a flea market on the car park behind the station. Is that allowed?
  Our school fundraiser will have a wine bar for about 120 guests indoors. Must the police be told?
  Where do I get the temporary licence to serve drinks at the harbour festival?
  We want to sell beer at the football match.
  Is it okay for our forening to sell mulled wine outside?
  Is amerikansk lotteri allowed in the choir?
  Kids sell lottery tickets, do we tell someone?
  sell raffle tickets club
  Our borgerforening in the village wants to discuss a development plan with the council. What is the procedure?
  We are four hamlets without any common voice; can the kommune assist us in setting up a local council?
  Our street would like to plant fruit trees on the strip of municipal grass outside; who gives the go-ahead?
  We want to put a bænk by the lake.
  May we cut the grass in the small park?
  We like to make a sti from school to the forest.
  Can neighbours take care of the trees in our street?
  plant trees public land
  bench by harbour volunteers
  playground project neighbours
  build shelter in forest
  My brother, forty-four and recently divorced, spends every weekend on his own and would love some company.
  I work from home and the evenings feel endless; where do people simply meet and talk?
  Is there a phone line one can ring just to hear a friendly voice, regardless of age?
  After our kids left home and my husband passed away, the house is so quiet. What can I join?
  I feel ensom, what can I do?
  My sister never talks with anyone, is there a group?
  I miss someone to be with in weekenden.
  nobody to talk to
  juleaften alone
  boblberg meet people
  isolated expat spouse
  I'm looking for a stroller-walk group for new mothers on maternity leave.
  Can I come to yoga in the park?
  I like to go swimming in the sea with a group.
  walking group
  løbegruppe slow
  walk and talk mornings
  My anxiety makes it hard to leave the flat; are there any group courses in English?
  Where can someone who feels low most days find counselling without going through a psychologist's waiting list?
  My husband died, is there sorggruppe?
  My son is depressed, what offers are there?
  feeling down help
  worry and sleeplessness
  I'm raising three children alone on very little and would appreciate contact with other families in the same position.
  I have time to be a mentor for a mother without network; how are such matches arranged?
  I am alenemor and have no network for my kids.
  My children never go on holiday, is there something?
  I can be a støttefamilie for someone.
  Who helps a family when the mother is sick?
  respite struggling mum
  julehjælp børnefamilie
  A girl on my swim team often has unexplained bruises and flinches when adults come near. What should I do?
  In our lektiecafé I've noticed that a boy comes hungry and in the same clothes every week.
  I fear that the neighbours' toddlers are left by themselves in the evenings; they cry for hours.
  My niece, fifteen, has stopped eating and cuts school, while her parents shrug. Who takes this seriously?
  Can I tell you about a child without my name?
  The old gentleman I visit no longer opens his post, and there is rotten food in his kitchen.
  I help at a varmestue, and one of the regulars seems confused and no longer pays his rent.
  We're concerned about a member with schizophrenia who has stopped treatment and shut himself in.
  My aunt is being pressured for money by a new acquaintance, and she's getting isolated. Whom can I tell?
  I am worried about my old nabo.
  Who do I tell about a man that sleeps in his car?
  worried about elderly neighbour
  misbrug voksen ven
  hoarding woman downstairs
  old dad not managing home
  What are the opening hours of the town hall on Thursdays, and is an appointment required?
  Until what time does the switchboard take calls on Fridays?
  Where do I find the town hall?
  Do I need time booking to come to borgerservice?
  opening hours
  I was told the person responsible for volunteers would ring me, but I'd rather set a date myself.
  Please ask the volunteer coordinator to call me.
  Please take my address off the mailing list you use for news to clubs.
  unsubscribe nyhedsbrev
  Where do I send a klage over my caseworker, and what is the time limit?
  I was treated disrespectfully because of my accent, and I want somebody in charge to know.
  Your handling of our case has been a disgrace, from the lost papers to the wrong information.
  Your worker was rude to my wife.
  I do not accept this no, where to write?
  The kommune is unfair to our club, we are angry.
  object to refusal
  bad treatment kommune
  My sister gets nervous with authorities; may a friend sit next to her during the network meeting?
  Who could explain a letter from the municipality to me in plain English?
  Does one have to announce beforehand that a supporting person will come along to the talk with the caseworker?
  Can someone come with me to the meeting?
  I need a bisidder on Tuesday.
  Can my son be with me at the meeting with kommunen?
  explain letter from kommune
  don't understand afgørelse
  someone with me at samtale
  help understanding decision letter
  There's an error in your records: I was never married. How do I have that corrected?
  There's an error in your records: I was never married.
  I would like a copy of all the notes in my case file.
  I typed something private about my health here by mistake; can it be erased?
  What do you know about me?
  Delete my data, please.
  The kommune has wrong information on me.
  I'd be glad to be an IT volunteer at the library. How are such sessions organised?
  it-frivillige library
  A lady promised to ring me back last Monday, but my phone has stayed silent.
  May I know whether the message I left via your kontaktformular was forwarded to the right person?
  We sent the volunteer office a letter before the holidays and would appreciate a sign of life.
  Has our henvendelse of 4 October ended up in somebody's spam folder, perhaps?
  I asked something two weeks ago, what happens?
  I still wait for your svar.
  no reply to email
  enquiry status
  unanswered letter municipality
  rykker my earlier question
  good evening
  Thank you, now I understand everything.
  That is all for me, thanks.
  I want to talk with a human.
  Can somebody call me, please?
  real person please
  call me back
  Please take back what I sent.
  cancel that
  I'm afraid that answer had nothing to do with what I was asking.
  No, that is not svar on what I asked.
  not what I meant
  Will it rain on Saturday afternoon, or can I safely leave my umbrella at home?
  My private udlejer refuses to return the depositum after I moved out; can I sue him?
  Please write a cover letter for a marketing position at a brewery.
  My fibre connection drops every evening; when will the provider send a technician?
  How many goals did the national team score in the last World Cup qualifier?
  Who won the match yesterday?
  My phone screen is broken, where to repair?
  When comes my pakke from PostNord?
  What does this dream mean about snakes?
  Which realkredit bank has the best rente?
  I lost my wallet in the bus in Malmö.
  Is there udsalg on shoes now?
  What time is it in Tokyo?
  bitcoin price today
  Wie wird das Wetter morgen
  superliga tabel standings
  recipe banana bread
  je cherche un appartement Paris
  Book of Mormon tickets
  Where do I throw old sofa?
  I need to exchange my Brazilian driving licence for a Danish one before it expires in June.
  My child's passport must be renewed before summer.
  Our twins start in 0. klasse after summer; how do we enrol them outside our catchment district?
  Having worked here for eleven years, how much Danish state pension am I entitled to at sixty-seven?
  child benefit newcomers
  bjørneklo giant hogweed report
  Are there vacant positions as a physiotherapist in the municipality for someone with EU authorisation?
  I'm opening a small bakery and would like advice on premises, outdoor seating and a food waste scheme.
  Something gnaws inside our kitchen wall at night, and we've found droppings; who sends the exterminator?
  wasp nest removal
  Can I order novels in Ukrainian to be delivered to the branch in our part of town?
  Where is tandpleje for my children?
  How do I get a rollator for my mother?
  We've been given notice by our landlord and need to be put on the list for municipal housing.
  almen bolig akut anvisning
  I received a bill for property tax on a house I sold last year. Who can cancel it?
  danish classes sprogskole
  civil wedding booking
  Skal man tilmelde sig, før man kommer til fællesspisning?
  Hvilke aktiviteter egner sig til en, der er langt henne i sin demens?
  Bliver vandringen aflyst, når det regner?
  Kan man straffes for ikke at reagere, når et barn bliver forsømt?
  Hvem kontakter jeg, hvis min nabo ikke længere kan klare sig selv?
  Hvad gør en besøgsven, der opdager, at den ældre næsten ikke spiser?
  Hvad kan pårørende gøre, når en voksen søn lukker sig inde og drikker?
  Er det at blande sig, hvis man fortæller, at en ældre mand taber sig?
  Hvor går grænsen mellem omsorg og indblanding i en voksens liv?
  Hvad gør man ved mistanke om, at en ældre bliver udnyttet økonomisk?
  Wir möchten am 14. März von 15 bis 20 Uhr die Aula der Schule in Lindeby für unser Chorkonzert nutzen.
  Für einen Vortragsabend mit 40 Gästen bräuchten wir nächsten Donnerstag das Besprechungszimmer im Kulturhaus.
  Ich will für die Krabbelgruppe den Gymnastikraum am 3. Oktober vormittags mieten, wo trage ich das ein?
  Der Seniorenchor probt wöchentlich und sucht dafür ein dauerhaftes Zuhause, am liebsten mittwochs um 19 Uhr.
  Welche Räume hat die Kommune eigentlich, in denen ungefähr 80 Leute sitzen können?
  Gibt es im Bürgerhaus Søndervang eine Küche und ist der Eingang barrierefrei?
  Saal mit Klavier und Bühne?
  Turnhallen mit Umkleide und Dusche
  Wir haben für den 5. Mai gebucht, müssen aber eine Woche nach hinten rücken. Geht das noch?
  Die Hälfte unserer Spieler ist in den Herbstferien weg, deshalb brauchen wir die Halle in Woche 42 doch nicht.
  Ich habe aus Versehen 18 statt 16 Uhr eingetragen, wie korrigiere ich die Reservierung?
  Wir möchten unseren festen Mittwochstermin zurückgeben, die Gruppe hat sich aufgelöst.
  Raumbuchung auf Samstag umlegen
  Wer schließt uns am Sonntagmorgen das Bürgerhaus auf, gibt es dort einen Hausmeister?
  Mietpreise Bürgerhaus
  hallengebühr pro stunde
  Tarif Schwimmhalle Verein
  Als wir gestern zum Chor kamen, war der Saal ungeheizt, 14 Grad, die Älteren haben gefroren.
  Heizung ausgefallen Turnhalle
  tornetz kaputt halle 2
  Stehen im Saal des Kulturhauses genügend Tische und Stühle für 100 Personen?
  Wir kochen für 60 Leute – ist Geschirr vorhanden, oder sollen wir Teller mieten?
  Stühle und Tische leihen
  Beamer im Klubraum vorhanden?
  Geschirrverleih Verein
  mobile Bühnenteile ausleihen
  Pavillon und Bierbänke
  Dürfen wir in der Turnhalle mit unserer Jugendgruppe übernachten, Schlafsäcke bringen wir mit?
  Ist es erlaubt, bei der Vereinsfeier im Bürgerhaus Bier auszuschenken, wenn nur Mitglieder kommen?
  Hausordnung Sporthalle
  Ich komme nicht in die Foreningsportalen rein, mein Passwort wird immer abgelehnt.
  Der Ruderclub will ein Bootshaus von einem Privatmann pachten: Werden solche Betriebskosten bezuschusst?
  Bis wann müssen die Nebenkosten für unser Pfadfinderheim eingereicht sein, damit der Zuschuss berechnet wird?
  Betriebskosten Klubhaus Förderung
  Wir sind ein kleiner Verein und wissen nicht, wo wir anfangen sollen: Für was kann man Geld bekommen?
  Zählen auch Kinder aus der Nachbarkommune mit, wenn der Betrag pro Kopf ausgerechnet wird?
  Der Pfadfinderstamm hat die Frist für die Mitgliederaufstellung verpasst, bekommen wir jetzt gar nichts?
  Kopfgeld Kinder Sportverein
  lokalpulje Dorffest bezuschussen
  Unser Sozialverein fährt mit Hochbetagten ans Meer, wo beantrage ich die Mittel nach ældreloven § 7?
  Gehört unser Seniorenfrühstück noch in die §-18-Runde oder jetzt in den Topf für ältere Bürger?
  ældrepulje Antrag
  Mittel freiwillige Altenhilfe
  Von dem Zuschuss sind 3.400 Kronen übrig geblieben, müssen wir die zurückzahlen?
  Unsere Vorgänger haben über die Puljemittel nie einen Schlussbericht abgegeben, was passiert jetzt?
  Verwendungsnachweis einreichen
  Prüfvermerk Jahresrechnung Fördergeld
  Im Februar haben wir unseren Förderantrag abgeschickt und seitdem nichts gehört, wie weit ist der?
  Wann wird das bewilligte Geld endlich auf unser Konto überwiesen?
  Unsere Satzung ist auf Deutsch geschrieben, ist das ein Problem für die Genehmigung als tilskudsberechtigter Verein?
  Zulassung förderberechtigter Verein
  Kann uns jemand beim Schreiben eines Antrags an einen großen Fonds helfen?
  Hat jemand Erfahrung mit deutsch-dänischen Stiftungen und kann unsere Bewerbung gegenlesen?
  Fondsantrag Hilfe
  Unser Kinderchor singt einmal im Jahr mit wechselnden Helfern: Müssen die alle überprüft werden?
  Muss auch ein 17-jähriger Hilfstrainer durchleuchtet werden, bevor er die Kleinen betreut?
  Welche Angaben und welche Unterschrift brauche ich vom Trainer, damit die Polizei das Formular bearbeitet?
  Formular Einwilligung Jugendleiter Polizei
  Ich soll als Vorsitzender unterschreiben, dass wir bei allen Jugendleitern die Bescheinigungen eingeholt haben. Bis wann?
  Wir haben gar keine Kinder im Verein, müssen wir die Tro-og-loveerklæring trotzdem abgeben?
  Jahreserklärung Kinderatteste einreichen
  Bei einem unserer Betreuer steht etwas auf der Børneattest, was sollen wir jetzt tun?
  Ein Trainer weigert sich, der Überprüfung zuzustimmen, darf er trotzdem mit den Kindern arbeiten?
  Unsere neue Gruppenleiterin hat einen alten Eintrag, und ich weiß nicht, mit wem ich vertraulich darüber reden kann.
  Trainer verweigert Kinderattest
  Ich brauche mein eigenes dänisches Führungszeugnis, wo beantrage ich das?
  Unser Gesangverein würde gern regelmäßig im Plejehjem auftreten, mit wem vereinbaren wir das?
  Vereinsauftritte im Altersheim absprechen
  Kann ich im Aktivitätszentrum beim Kaffeeausschank mithelfen, auch wenn mein Dänisch holprig ist?
  Ich spiele Akkordeon und hätte dienstags Zeit für die Leute auf dem Plejehjem, an wen wende ich mich?
  freiwillige im plejehjem werden
  Wie wird man Besuchsfreund bei einer Seniorin, und wird man vorher vorgestellt?
  Hausbesuche bei alleinstehenden Alten
  Gibt es Freiwillige, die bei einem sterbenden Menschen wachen, damit er nicht allein ist?
  Sitzwache bei Sterbenden
  nachtwache letzte stunden
  Kann ich mich im Seniorenzentrum einfach mit an den Tisch setzen, oder muss man sich zum Essen anmelden?
  spisefællesskab senioren
  Meine Frau hat seit zwei Jahren Alzheimer, gibt es eine Gruppe, in der wir beide mitsingen können?
  Unser Vater vergisst inzwischen sogar unsere Namen, die Diagnose steht fest. Welche Angebote hat die Kommune tagsüber?
  Ich brauche ab und zu ein paar Stunden frei von der Betreuung meines demenzkranken Mannes, was gibt es da?
  aktiviteter demens Ehepaar
  Entlastung bei Demenz
  Gedächtniskranke Mutter Tagesangebot
  Wo verläuft die Grenze zwischen dem, was Freiwillige im Pflegeheim machen, und der Arbeit der Angestellten?
  Man hat uns gefragt, ob wir Bewohner auf die Toilette begleiten können; ich finde, das geht zu weit.
  Kann die Kommune die Morgengymnastik der Fachkräfte einfach durch uns Freiwillige ersetzen?
  Körperpflege durch Besuchsdienst zulässig?
  Einkaufshilfe für alte Leute
  Wer macht die Heizung an und legt Brot hin, wenn mein Onkel nach drei Wochen Klinik zurückkehrt?
  erste Tage nach Krankenhaus
  Wie werde ich hier Freiwilliger, wenn ich noch kaum Dänisch spreche?
  freiwillig werden
  Ich bin 17 und hätte nur in den Sommerferien Lust, irgendwo mitzuhelfen, ohne gleich Mitglied zu werden.
  Ferienaktion Schüler Ehrenamt
  flexibel mitmachen unter 25
  Was ist, wenn ich beim Ehrenamt stürze und mir den Arm breche, zahlt dann die Kommune?
  Bin ich als freiwilliger Helfer im Pflegeheim versichert oder brauche ich eine eigene Police?
  Eine Besucherin von uns hat bei einem alten Herrn eine Vase zerbrochen, wer kommt für den Schaden auf?
  Gilt es als Arbeitsunfall, wenn sich ein Freiwilliger der Kommune beim Aufbau verletzt?
  Unfallversicherung Ehrenamtliche
  Arbeitsunfall als Freiwilliger?
  Darf ich meiner Frau erzählen, was mir der alte Herr beim Besuch anvertraut?
  Müssen unsere Helfer im Flüchtlingscafé eine Schweigeerklärung unterschreiben?
  Können wir Fotos von den Heimbewohnern beim Tanzen auf Facebook stellen?
  Gilt die Tavshedspligt auch noch, wenn ich mit dem Besuchsdienst aufgehört habe?
  Vertraulichkeit Besuchsfreund
  Bekomme ich mein Benzin ersetzt, wenn ich jede Woche zum Besuchsdienst fahre?
  Ich habe für das Kindercafé Kuchen und Farben ausgelegt, wer erstattet mir die Quittungen?
  Aufwandsentschädigung Jugendleiter Höhe
  Müssen Ehrenamtliche einen Gutschein vom Weihnachtsfest versteuern?
  Was ist üblich als kleines Dankeschön für die Leute, die das Sommerlager geleitet haben?
  gavekort freiwillige steuer
  Präsente Freiwillige Richtlinie
  Mein Bruder ist krankgeschrieben und trainiert abends eine Jugendmannschaft, kann er dadurch sein Sygedagpenge verlieren?
  Ich bin Frührentner und habe Angst, dass die Kommune mein Ehrenamt gegen mich verwendet.
  krankgeschrieben ehrenamtlich helfen erlaubt
  Konfliktseminar für freiwillige Leiter
  Ich möchte unsere Trainerin für den Freiwilligenpreis vorschlagen, wie mache ich das?
  frivillighedspris vorschlag
  Ehrenamtspreis Frist
  Zwei unserer Helferinnen im Café streiten sich dauernd, wie gehe ich als Koordinatorin damit um?
  Ein Freiwilliger hält sich nie an Absprachen: Darf man ihn auch wieder verabschieden?
  In unserem Repair-Café weiß keiner, wer wofür zuständig ist, wir brauchen klare Rollen für die Helfer.
  Konflikt unter Helfern
  Freiwillige anleiten und führen
  Wir bekommen über ein Austauschprogramm einen jungen Mann aus Kenia, welche Aufenthaltsgenehmigung ist nötig?
  Ich bin Schweizerin und möchte mehrere Monate auf einem Biohof unbezahlt anpacken, muss ich das bei SIRI melden?
  Wir sind neu hier und suchen einen Handballclub, in dem auch Deutsch gesprochen wird.
  Ich würde gern wieder im Chor singen und frage mich, wer hier noch Altstimmen aufnimmt.
  Freizeitangebote für Kinder 6 Jahre
  Was ist der Unterschied zwischen einer Interessengruppe, einem Verein und einer selbsteigenen Institution?
  Wie viele Leute braucht man mindestens, um hier einen Klub ins Leben zu rufen?
  Nach 90 Jahren wollen wir den Gesangverein auflösen, wie läuft das ab und wer beschließt es?
  Darf die Ehefrau des Kassierers gleichzeitig Rechnungsprüferin bei uns sein?
  Die Bank will lauter Papiere sehen, bevor sie uns ein Vereinskonto eröffnet, warum ist das so kompliziert?
  Vereinskonto eröffnen
  Wir wollen einen Hallenwart für ein paar Stunden anstellen, wie läuft das mit der Lohnsteuer im Verein?
  Steuerpflicht gemeinnütziger Verein
  Lohn auszahlen als Verein
  Unser Lautsprecher wurde aus dem Vereinsheim geklaut, deckt die Kommune das oder brauchen wir eine eigene Police?
  Sind wir über den Dachverband abgesichert, wenn beim Ringreiten ein Zuschauer von einem Pferd verletzt wird?
  Der Kassierer hat gewechselt, bitte tragen Sie die neue Kontonummer des Vereins bei der Kommune ein.
  Dem deutschen Ruderverein laufen die Mitglieder weg, haben Sie Tipps?
  Wir betreiben eine Kleiderkammer und brauchen dringend noch drei Freiwillige, wo können wir inserieren?
  Wie spricht unser Heimatverein Zugezogene an, damit sie bei uns mitmachen?
  Vorstandsnachfolge gesucht
  Dürfen wir die CPR-Nummern unserer Mitglieder in einer Excel-Liste aufbewahren?
  Unser Laptop mit der Mitgliederkartei ist gestohlen worden, müssen wir das irgendwo anzeigen?
  DSGVO Verein
  Mitgliederliste Datenschutz
  Könnten sich mehrere kleine Vereine einen Kassierer teilen?
  gemeinsamer Kassierer
  Mitgliedsverwaltung abgeben, Sekretariatshilfe
  Wir schlagen vor, gemeinsam mit der Kommune eine Fahrradwerkstatt für Jugendliche zu betreiben – mit wem setzen wir die Abmachung auf?
  Absprache Familiencafé schriftlich
  Unser Straßenfest dauert bis Mitternacht mit Livemusik, brauchen wir eine Erlaubnis wegen des Lärms?
  Der Laufklub plant einen Halbmarathon quer durch die Stadt und über zwei Landstraßen.
  Dürfen wir im Stadtpark ein Zelt mit 200 Plätzen aufstellen?
  Ringreiten auf öffentlicher Wiese
  Bühne im Park aufbauen
  Wir wollen auf dem Sommerfest Bier verkaufen, brauchen wir dafür eine Lizenz?
  Ist ein Punschstand auf dem Weihnachtsmarkt unseres Dorfes anmeldepflichtig?
  bierverkauf einmalig polizei
  Weinstand genehmigen lassen
  Ab welchem Gewinnwert ist eine Tombola steuer- oder meldepflichtig?
  Indsamling anmelden
  Straßensammlung erlaubt?
  Wie wird unser Dorf im Lokalrat vertreten, und wie kann man sich dort aufstellen lassen?
  Was ist der Unterschied zwischen dem Lokalråd und der Borgerforening bei uns im Ort?
  Landsbylaug Kontakt
  Dorfrat gründen
  bank aufstellen gemeindeland
  Wanderweg selbst pflegen
  Spielplatz von Anwohnern gebaut
  Leute kennenlernen
  Kontakt für Alleinstehende
  Laufgruppe Anfänger
  Wassergymnastik mit anderen
  gåfællesskab deutschsprachig
  Seit dem Tod meines Mannes komme ich aus der Trauer nicht heraus, gibt es eine Gesprächsgruppe?
  Im Winter werde ich jedes Jahr so niedergeschlagen, dass mir alles schwerfällt. Mit wem kann ich reden?
  Unser Sohn ist 20 und hat große Angst vor Prüfungen, gibt es einen Kurs für Jugendliche?
  hilfe bei angst
  Uns reicht das Geld kaum und die Kinder kommen nie in die Ferien. Gibt es Hilfe für Familien wie uns?
  Ich bin alleinerziehend mit drei Kindern und bräuchte eine Familie, die uns manchmal unter die Arme greift.
  Kann man eine Art Ersatzoma für Kinder bekommen, deren Eltern psychisch krank sind?
  Wie mache ich als Übungsleiterin eine Underretning, und erfahren die Eltern meinen Namen?
  underretning machen
  Mein Kollege verwahrlost seit der Scheidung regelrecht, er lässt niemanden mehr in die Wohnung.
  Ich glaube, der Sohn nimmt seiner dementen Mutter das Geld ab, was kann ich tun?
  Sorge um alten Nachbarn
  Wann hat das Rathaus am Donnerstag geöffnet, auch nachmittags?
  Werden die Minderheitenvereine angehört, wenn die neue Frivilligpolitik geschrieben wird?
  Newsletter Ehrenamt abonnieren
  Wir haben die Ablehnung bekommen und sind damit überhaupt nicht einverstanden, wie legen wir Widerspruch ein?
  Beschwerde einreichen
  Widerspruch gegen Bescheid
  Dienstaufsichtsbeschwerde Mitarbeiterin
  unzufrieden mit Behandlung im Rathaus
  Was macht ein Borgerrådgiver eigentlich, und kostet das etwas?
  Mein Sohn soll zu einer Besprechung wegen seiner Förderung, er bräuchte eine Vertrauensperson an seiner Seite.
  bisidder finden
  Bescheid nicht verstanden Hilfe
  Beistand bei Sitzung im Amt
  Kann ich eine Kopie meiner Fallakte bekommen, Akteneinsicht sozusagen?
  Ich bin 76 und komme mit MitID nicht klar, kann mir jemand dabei helfen?
  Meine Mutter kann ihre Digital Post nicht öffnen, seit sie ein neues Handy hat.
  Als Deutscher habe ich noch kein MitID, und ohne komme ich nirgends rein. Wer unterstützt mich?
  Kann ich mich von der elektronischen Post befreien lassen, ich habe gar keinen Rechner?
  hilfe mit e-boks
  Man hat mir am Telefon versprochen zurückzurufen, aber es kam nichts.
  Stand meiner Anfrage
  Nachricht gestern gesendet, angekommen?
  Moin moin!
  Guten Tag
  hej, ich grüße euch
  Vielen Dank, das war schon alles.
  tak, das hilft mir weiter, bis dann
  Bist du ein Mensch oder ein Computer?
  Wobei kannst du mir hier behilflich sein?
  mitarbeiter bitte
  Kann mich hier jemand zurückrufen?
  Vergiss es, ich fange noch mal von vorne an.
  Alles zurück auf Anfang
  Schon wieder derselbe Text, das beantwortet meine Frage nicht!
  sperrmüll abholen lassen
  Deutschen Führerschein umschreiben lassen
  Krippenplatz Gebühr
  Ich habe 20 Jahre in Deutschland gearbeitet, wie beantrage ich jetzt die dänische Folkepension?
  CPR-Nummer nach Umzug aus Deutschland
  Ich will einen Imbiss eröffnen, welche Genehmigungen verlangt die Kommune?
  Gewerbegrundstück kaufen
  Wie bekomme ich einen Bibliotheksausweis, und haben Sie auch deutsche Bücher?
  Zahnpflege Kinder Termin
  Meine Frau bräuchte einen Rollstuhl und Haltegriffe im Bad, wo stellt man den Antrag?
  Wohnung anweisen lassen, Notlage
  Grundsteuer Ratenaufschub
  Wir wollen im Rathaus heiraten, sie ist Deutsche und ich Däne, welche Papiere brauchen wir?
  Der er blevet lavet en dobbeltbestilling fra os, den ene kan slettes.
  Vi skal bruge strøm og vand på torvet, når vi holder byfest.
  Vi mangler lov til at lave en bålplads nede ved søen.
  Min nabos piger er tit alene til langt ud på aftenen.
  Jeg er træner og er urolig for en 14-årig, der ikke spiser.
  Skal vi som frivillige sige til, når et barn har mange blå mærker?
  Den unge fyr i klubben er holdt op med at komme og har fået nogle hårde venner.
  Min søns ven kommer med madpakke af chips hver dag og har aldrig varmt tøj på.
  Min gamle nabo går ud i morgenkåbe og ved ikke, hvilken dag det er.
  Min faster lukker ikke nogen ind og lever af kiks.
  Min ven isolerer sig og går ikke til læge, selv om han er syg.
  Jeg tror, at min svigermor bliver presset af sin søn for pension.
  Der er et menneske på parkeringspladsen, som sover i sin bil hver nat.
  Skal man have lov fra ham, før man siger til, at han ikke spiser?
  Hvad gør jeg, når min mor nægter at tage imod hjemmehjælp og tydeligt ikke kan mere?
  Elevatoren i kulturhuset holder stille i kælderen, og vi har kørestolsbrugere på vej til fernisering.
  Flyglet i koncertsalen er håbløst ustemt, og den ene pedal hænger løs, og vi spiller på søndag.
  Lampen over trappen til medborgerhuset har været slukket i en måned, og vores ældre gæster tør ikke gå ned.
  Vandhanen i kælderkøkkenet fosser, og vi kan ikke finde stophanen. Hvem rykker ud?
  Vandhanen i kælderkøkkenet fosser, og vi kan ikke finde stophanen.
  Jeg taler somali og har lagt mærke til flere ældre landsmænd, som sidder alene hjemme. Kan jeg besøge dem gennem jer?
  Jeg er bange for ikke at kunne klare det følelsesmæssigt.
  Jeg ser en beboers medicinliste på bordet og kommer til at nævne den for en veninde.
  Vores gamle medlemskort fra 1985 ligger på loftet i en kasse. Skal de makuleres?
  Vores gamle medlemskort fra 1985 ligger på loftet i en kasse.
  Hvilke programmer bruger andre til kontingent og møder, så det ikke tager livet af sekretæren?
  Høstmarkedet breder sig ned ad hovedgaden i år, og bussen kan ikke komme forbi. Hvad gør vi?
  Høstmarkedet breder sig ned ad hovedgaden i år, og bussen kan ikke komme forbi.
  Til kunsthåndværkermarkedet sælger vi likør i små flasker, og nu siger nogen, at politiet skal ind over.
  Min veninde fra Ghana kender ingen her og græder om aftenen.
  Min mand er gået helt i stå efter fyringen og siger, at alt er gråt.
  En dreng i vores børnekor kommer sulten hver uge og siger, at ingen er hjemme.
  Jeg har set en pige i sprogcaféen med blå mærker flere gange. Hvad skal jeg gøre?
  Et barn i legestuen fortæller mærkelige ting om sin stedfar. Hvem siger man det til?
  Jeg er frivillig på sommerlejr, og en pige tør ikke tage hjem. Skal jeg lave en underretning?
  Kan jeg være anonym, når jeg fortæller om en familie, hvor de små er overladt til sig selv?
  Jeg tror, naboens tre børn bliver slået, men ved det ikke helt sikkert. Må jeg kontakte jer?
  En mor med misbrug henter sit barn fra vores kor, og hun er altid beruset.
  Et barn i strikkecaféens legehjørne er alt for tyndt, og mor svarer udenom, når vi spørger.
  Vi har en ung på 16 i bandet, der sover hos kammerater, fordi far smider ham ud.
  En bedstemor har hvisket, at børnebørnene er bange for deres egen far. Hvad gør vi nu?
  Er det nok med en mavefornemmelse, før man henvender sig om et barn, der ikke trives?
  Jeg kører flygtningebørn til svømning, og en dreng er skræmt, hver gang vi nærmer os hjemmet.
  Kan jeg ringe og høre jer om et barn uden at nævne navn, før jeg er sikker?
  Vores tidligere kasserer har gemt sig siden sommer og lukker kun døren op på klem, når vi kommer forbi.
  En ældre herre kom til koncerten i hjemmesko og vidste ikke, hvilken by han var i.
  Jeg tror, min nabo på 79 bliver snydt for penge af en ny, meget ung ven.
  En kvinde i sprogcaféen er helt isoleret og afhængig af en fætter, der styrer alt. Hvem hos jer kan se på det?
  En hjemløs ved kulturhuset ser mere og mere medtaget ud og takker nej til al hjælp.
  En midaldrende mand i opgangen går aldrig ud og åbner ikke sin post. Hvem kan jeg tale med om ham?
  En ung voksen i madklubben bor på gaden og har en hoste, der aldrig går over.
  Jeg har en fornemmelse af, at en 40-årig kvinde i vores kor er ved at gå i hundene efter skilsmissen.
  Omstillingen hænger i kø, hver gang jeg prøver, og jeg kan ikke finde et bedre tidspunkt at ringe på.
  Hvor går man til kommunal tandlæge, når min dreng på ti har ondt i en kindtand?
  Kan I sende en elektriker, for sikringen hjemme i min lejlighed ryger hele tiden?
  Varmen var slået fra i Ravnsbyhallen lørdag, og de yngste gymnaster måtte træne i 12 grader.
  Kan I vejlede mig i at vedhæfte deltagerlisten, for knappen er grå, når jeg når til trin 3?
  Min nabo på 80 lider af sukkersyge og nøddeallergi. Hvem underretter hun om sin diæt, før hun sætter sig til bords i seniorernes frokostklub?
  Min nabo på 80 lider af sukkersyge og nøddeallergi.
  Kan det aftales, at en frivillig henter nøglen hos naboen og tænder lys, før min far bringes hjem med ambulance?
  En beboer har af egen drift stukket en af vore hjælpere et arvet smykke i hånden; hvordan bør hun forholde sig uden at såre giveren?
  Hvordan forsikrer en biavlerforening sig bedst mod krav fra naboer, som bliver stukket?
  Mørket holder mig inde fra oktober til marts. En makker til aftenturen ville være løsningen, hvis noget sådant formidles.
  Mørket holder mig inde fra oktober til marts.
  En dreng på vores fodboldhold møder op med blå mærker, og jeg er som træner forpligtet til at handle; hvor henvender jeg mig?
  Som nabo har jeg gennem måneder hørt børn græde til ud på natten. Er jeg juridisk forpligtet til at underrette?
  Af hensyn til naboskabet foretrækker jeg at forblive anonym, når jeg underretter om drengen; får forældrene oplyst, hvem der står bag?
  Flere af børnene i vores lektiecafé beskriver en stedfar, de er bange for; skal foreningen indberette det?
  Vores mindste gymnast bliver afhentet af en beruset mor hver fredag, og vi ønsker at vide, hvordan vi agerer.
  Under sommerlejren opdagede lederen tegn på vanrøgt hos en dreng. Hvilken frist gælder for underretning?
  Jeg underrettede for tre uger siden om et spædbarn i bygningen, men har ikke mærket nogen forandring for barnet.
  Som instruktør for teatrets unge har jeg lagt mærke til, at en pige på 12 skjuler sår på armene; hvordan underretter jeg forvaltningen bedst?
  Min nabo på 84 svarer ikke længere på min hilsen og tager ikke posten ind; hvem i kommunen kan jeg drøfte det med?
  Er der nogen, der kan tilse min bror på 52, som har trukket sig fuldstændigt ind i sig selv efter sin fyring?
  En ældre mand i ejendommen samler affald i lejligheden, så lugten breder sig i opgangen, og vi frygter for hans helbred.
  Frivillige i varmestuen er utrygge for en gæst, der sover udendørs i frostgrader og er blevet meget tynd.
  Jeg tror ikke, at min svigermor på 81 tager sin medicin, og hun afviser hjemmeplejen hver gang.
  På trods af tre besøg lukker den 70-årige enkemand ikke længere op for besøgstjenesten, men vi kan se ham bevæge sig derinde.
  En kollega lever i et forhold, hvor jeg tror, hun kontrolleres og isoleres. Hvordan kan jeg hjælpe hende på lang sigt?
  Vores formand på 66 har fået en personlighedsændring og bruger foreningens penge på besynderlige ting.
  Hilsen fra kassereren i forsamlingshuset.
  Vores tv-pakke mangler alle sportskanaler, og kundeservice svarer ikke.
  Hvorfor er himlen blå, og hvad kalder man fænomenet?
  Der lugter så fælt i kælderen, hvor vi har bordtennis, at min mand fik hovedpine.
  Hver gang det regner, står der en spand midt på dansegulvet, for taget drypper. Vi har vænnet os til det, men nu er pletten i loftet blevet så stor som et bord.
  Min far vil aldrig i livet gå i klub eller på center, sådan er han. Men en mandfolkesnak over en øl derhjemme, det siger han ikke nej til. Kan man skaffe ham en?
  Findes der nogen, der holder i hånden til det sidste?
  Mine børn siger, at jeg er blevet for tynd, fordi jeg spiser for mig selv.
  Har vi sådan en her, og kan min mand komme, når han af og til løber væk?
  Hvis jeg opdager, at en af dem, jeg besøger, bliver slået af sin søn, må jeg så bryde min tavshed og sige det til nogen?
  Min tante har skrevet, at hun vil testamentere sin besøgsven 20.000 kr. Hun er klar i hovedet. Er det noget, en frivillig kan få lov at arve?
  Han skylder i forvejen kommunen penge og er bange for at gøre det værre.
  Min mand har været formand i 31 år, og nu vil en ung kvinde stille op mod ham.
  Vores barnebarns skole vil arrangere et farveløb i skoven.
  Vores petanqueklub vil grave en bane ud på det lille anlæg ved søen, med egne skovle. Vi skal nok rydde op efter os. Hvem er ejer af jorden?
  Vores petanqueklub vil grave en bane ud på det lille anlæg ved søen, med egne skovle.
  Kolonihavefolkene vil have en insektvold på det fælles græs ud mod landevejen. Det kræver jo bare, at man lader være med at slå det. Kan I lade være?
  Min mand har haft en blodprop og er bange for at bevæge sig.
  Min kone vil i vandet, men ikke til konkurrence. Er der nogen varmtvandstimer, hvor man bare hopper lidt rundt og snakker?
  Min datters dreng på otte er holdt op med at spise og sover med tøj på, når han er hos sin far. Jeg kan ikke få det til at passe. Hvem taler man med?
  Som hjælper i lektiecaféen ser jeg en dreng, der altid har det samme beskidte tøj på og spørger, om han må få resterne med hjem. Bør jeg gøre noget?
  Jeg er bange for, at vi bedsteforældre mister kontakten, hvis jeg siger noget. Men barnebarnet er blevet så stille, og der er flasker i hele køkkenet.
  Spejderlederen sagde, at et af børnene fortalte om skænderier hele natten hjemme. Vi frivillige ved ikke, om vi skal sige det til nogen eller tie.
  I børneteatret var der en dreng, som dukkede sig, da jeg løftede armen for at tage et kostume ned. Det har siddet i mig siden. Er der nogen, jeg kan spørge?
  Vores nabos unge søn på 15 går ikke i skole mere og sidder i et mørkt værelse. Forældrene er selv triste. Kan man som nabo sige det til kommunen?
  Der er så stille hos de små nede på førstesal, og moderen ser ud, som om hun ikke er til stede. Jeg kan tage fejl. Er man forpligtet til at melde det?
  Til gymnastik så jeg blå mærker på steder, hvor børn ikke slår sig. De bliver sikkert forklaret med en cykel. Hvad gør vi som instruktører?
  En dreng fra flygtningecafeen på ti år tør ikke tage hjem om fredagen. Han siger ikke hvorfor. Jeg er 73 og spørger Dem: hvem har forstand på sådan noget?
  I svømmeklubben er der en far, der er beruset, når han henter. Barnet er seks. De går hjem til fods, så der sker vel intet, men jeg synes ikke om det.
  Det gør mig ondt at skrive det om min egen søn, men han kan ikke passe sine drenge. Der er ingen mad og ingen rene senge. Hvem kan hjælpe dem?
  Når man underretter om et barn, får forældrene så at vide, hvem man er? Jeg er farmor, og jeg er bange for, at jeg ikke må se hende mere.
  Børnene i opgangen fortæller, at de ikke må sige noget om det, der sker om natten. Det er uhyggeligt for en gammel kone. Hvor går jeg hen med det?
  På legepladsen bag plejehjemmet sidder der hver dag en dreng på ti-elleve år hele skoletiden. Han siger, at ingen venter ham. Bør nogen ikke se til ham?
  Der lugter fra lejligheden ved siden af, og manden går med sine hjemmesko på gaden i regnvejr. Han er venlig, men ikke rigtig med. Hvad gør man?
  Jeg er pårørende til en voksen mand med skizofreni, som er holdt op med at lukke nogen ind. Han er ikke farlig, men det går den forkerte vej.
  Fru Lund fra strikkeklubben har fået sår på benene, og hun trækker bare strømperne op. Vi frivillige synes, nogen skal kigge på det. Hvem giver man besked?
  Nu har jeg været besøgsven hos ham i to år, og de sidste uger drikker han fra morgenstunden. Jeg vil ikke hænge ham ud, men jeg er bange for, hvor det ender.
  Når jeg kommer for at luge hos den gamle skolelærer, sidder han i mørke og kulde, for han tror, at strømmen koster ham livet. Kan man hjælpe ham?
  Det er måske indblanding, men hende fra kirkekaffen har tabt sig halvdelen af sin vægt og siger, at hun ikke er sulten. Hun har ingen børn. Hvem ser på sådan noget?
  Da postbudet gik fra os, sagde han, at der var fluer i vinduet hos den gamle mand på hjørnet, men at han så ham røre sig. Nogen bør hjælpe ham med huset.
  I haveforeningen bor der nu en mand hele vinteren i et uisoleret hus, og han hoster frygteligt. Han er for stolt til at bede om noget. Hvad kan vi andre gøre?
  Min svoger faldt tre gange i sidste uge, men han har fået sin kone til at sværge, at ingen må vide det. Nu ved jeg det, og hvad gør jeg så?
  Siden operationen har min kone været så rodet, og lægen siger, at det går over. Men hun går ud om natten i natkjole. Er der en, der vil se på det med mig?
  Sidst, jeg snakkede med frivilligkoordinatoren, sagde hun: kom bare igen. Nu ville jeg gerne komme igen, men kan ikke finde hendes kontor.
  Min veninde blev spist af med tre linjer. Hun ville aldrig gøre vrøvl, men hun trænger til en, der kan læse loven sammen med hende.
  Min veninde blev spist af med tre linjer.
  Hvor kan hun få hjælp ansigt til ansigt?
  Undskyld, jeg trykkede på den store knap, inden jeg var færdig.
  De unge kører så stærkt forbi vores hus, at katten er blevet bange for verden.
  I loftet over min mors værelse pusler noget hele natten.
  kroner pr. time svømmebassin
  overnatning på skole spejderlejr
  statusrapport på bevillingen
  donationer fra erhvervslivet
  ældre frokostklub
  frivillig falder og brækker arm
  sige farvel til hjælper der ikke fungerer
  underretning barn
  barn kommer sultent til træning
  blå mærker håndboldspiller pige
  Barn virker forsømt
  dreng med højt skolefravær, trist
  barn altid beskidt tøj
  datters veninde græder meget, hjemlige problemer
  gammel nabo klarer sig ikke
  underretning voksen
  forsømt hjem ældre mand
  rod og hoarding onkel
  kollega i haveforening taber sig
  Besøgsvært forvirret og usoigneret
  psykisk syg voksen søn hjælp
  korsanger trækker sig og virker forsømt
  hjemløs i byparken hjælp til
  svag ældre uden hjælp
  økonomisk udnyttelse af ældre mistanke
  ældre ægtepar magter ikke hverdagen
  fald i hjemmet gentagne gange, tante
  ingen har ringet tilbage
  hej med jer
  hej hej
  gadelampe slukket
  danskuddannelse tilmelding sprogcenter
  fagforening kontingent
  floorball har ingenting nu, kan vi få bare en ugentlig aften
  alarmen hyler, hvad gør jeg
  det drypper fra taget midt på banen
  lyset slukker hele tiden midt i træningen
  stikkontakten i øvelokalet gnistrer når vi tænder forstærkeren
  vi mangler hdmi-kabel til mødet i aften, har i et
  onkel kommer hjem efter 3 uger på sygehus, huset er koldt og postkassen fuld
  vi vil lave fodboldturnering nede på stranden
  en af mine spillere kommer altid sulten
  dreng på 10 vil ikke hjem efter træning, far drikker
  barn på 7 går alene hjem kl 21 hver gang
  pigen lugter af hash og er 13
  to søskende passer sig selv i dagevis
  teenager er stoppet i skole og bliver væk fra træning
  samme tynde tøj hver dag og hun fryser, 8 år
  nabobarnet græder hver aften
  kan jeg vende et barn med en fagperson før jeg underretter
  gammel nabo har ikke taget skrald ud i ugevis
  et voksent medlem bor i sin bil
  han plejer at komme til banko hver uge, nu lukker han ingen ind
  onkel nægter hjælp men kan ikke klare trapperne
  hun siger hun falder, men de mærker, hun er 60, hvem kan se på det
  en mand sover bag klubhuset hver nat
  far tager ikke sin medicin, hvem kan tage kontakt
  enkemanden på haveholdet har huller i tøjet og lever af øl
  hej igen
  bedste løbesko til brede fødder
  hvilken serie skal jeg se i aften
  koden til yderdøren virker ikke mere?? 14 børn står udenfor i regnen
  koden til yderdøren virker ikke mere??
  nogen der ved hvordan man slår alarmen til igen når man går fra skolen?
  Vi står ude ved gymnastiksal og det er mørkt.
  Vi ved ikke hvem har taget.
  Naboen er alene og dør af kræft hjemme.
  min morfar er terminal og mormor er smadret, er der nogen der kan tage natten?
  Min søster ligger til at dø. Vi er muslimer. Kan våger respektere det?
  har cirka 2 timer om ugen
  Jeg kører meget i min bil for foreningen.
  hvis kassereren stikker af med klubkassen, kan man forsikre sig mod det?
  kan foreningen hænge på regningen hvis en bold smadrer en bilrude?
  der er 3 tilbage i festudvalget i kolonihaven, hvor finder man nye kræfter?
  Cykelløb for børn på vej foran skolen. Kan vejen lukkes to timer?
  Cykelløb for børn på vej foran skolen.
  gåfællesskab i skoven, hvor tilmelder man sig?
  hey jeg er hjælpetræner og en pige på holdet har tit blå mærker, hvad gør jeg?
  en dreng i klubben kommer altid sulten og i det samme tøj, skal man sige det til nogen?
  Jeg hører råb til barn gennem væggen mange dage. Hvem skriver jeg?
  En pige i vores kor er blevet meget tynd. Mor siger det er ingenting.
  Jeg er frivillig lektiehjælp. Drengen siger hans far drikker hver dag.
  en 15-årig på vores discord skriver han sover hos folk han ikke kender, hvem siger man det til?
  Et barn på holdet har altid beskidt tøj og lugter. Jeg er ikke sikker på hjemmet.
  er lidt worried for en pige i fritidsklubben, hun er 13 og hænger ud med voksne mænd
  Min nabos søn er 10 år og går ude klokken 23 om natten, mange gange.
  hvad sker der med familien når man underretter? tør næsten ikke
  Jeg ser en mor slå barn på armen i butik nogle gange. Hun bor på min vej.
  min kammerats lillesøster passer hele hjemmet alene, hun er 11. hvem skal vide det?
  oldefar bor alene og der er fordærvet mad overalt, kan kommunen tage et kig?
  min nabo står tit i opgangen og venter på sin kone, men hun er død. hvem siger man det til?
  min mor kan ikke klare sig selv længere men siger pænt nej til alt, hvem ringer jeg til?
  En hos os i klubben var før glad. Nu går hun i samme tøj og taler ikke.
  en ældre herre i klubben kører stadig bil men kan næsten ikke se, hvad gør man?
  kammerat på 28 har lukket sig inde og betaler ingen regninger, kan man melde det til kommunen?
  Min veninde er 35, psykisk syg, og går ikke ud. Hendes mor er rejst. Hvem ser til hende?
  Ham på tredje sal råber alene og hans hund er tynd. Hvem kan hjælpe ham?
  hvem tager sig af en voksen nabo der tydeligvis ikke kan passe på sig selv?
  har I en hovedtelefon man kan ringe på i dag?
  Computer er fuld af reklamer og jeg kan ikke trykke dem væk.
  Røg fra naboens brændeovn kommer ind hos os.
  Min søn på 9 har hul i tand. Hvor er skoletandlæge?
  Min søn på 9 har hul i tand.
  Jeg er lige kommet.
  Tak, nu jeg forstår. Farvel.
  What time does the train leave to Germany?
  bedste netflix-serie lige nu?
  en af drengene kom til at smadre en rude i hallen, hvem skal jeg sige det til og er det os der hænger på den
  Projektionslærredet kan ikke rulles ned mere, det har siddet fast siden i sommer og ingen gør noget
  ingen kommer hos naboen på 91 mere, kan man få en besøgsven til hende hurtigt
  Hvorfor kan hjemmehjælpen ikke følge hende i Netto mere, hun tør ikke gå derned alene som 84-årig
  jeg bliver så irriteret over at aflyse tandlæge for min gamle onkel fordi han ikke kan tage bussen selv
  vi kan ikke finde ud af om en besøgsven er omfattet når hun taber fruens vase på 5.000
  vi kan ikke finde ud af hvordan man siger farvel til en frivillig som ikke passer ind
  Min søn på 9 hader fodbold og er slap hele dagen, der må være noget andet for ham her
  Vi kan ikke gennemskue om vi skal søge for at stille et telt op i parken i tre timer
  orker ikke mere det med at sende samme blanket til politiet hvert år for en bar med to fustager
  nu har restauratøren trukket sig, kan foreningen selv stå i baren med spiritus til sommerballet?
  Nu kan jeg ikke betale fødselsdag til min dreng og vi kommer aldrig ud til noget, er der støtte til enlige mødre
  Nu har jeg set drengen ovenpå uden jakke hele vinteren og ingen henter ham til aftensmad
  Hvorfor gør kommunen ikke noget, min brors børn sover på sofaen og passer sig selv hele weekenden
  Nu er den pige på 14 begyndt at sove hos ældre fyre, og moren tager den ikke alvorligt?
  hvem skal have det at vide når man tror at en lille pige bliver holdt hjemme for at passe søskende
  en ung i vores klub siger hun ikke må tale med drenge og skal giftes til sommer, vi ved ikke hvad vi gør
  Hvad sker der egentlig når man indberetter om et barn, og kan jeg gøre det uden mit navn på?
  åbenbart er der ingen der holder øje med min bror, han bor i rod til loftet og åbner ikke brevene mere
  Jeg er bekymret for en mand i vores varmestue, han spiser næsten ikke og siger at alt er fint
  hvorfor kommer hjemmeplejen ikke oftere, min mor har tabt sig otte kilo og lader gryden stå
  Den ene i bofællesskabet klarer slet ikke sin hygiejne længere, og ingen fra kommunen har været her siden maj
  Jeg blev talt ned til af en medarbejder foran hele min bestyrelse, det finder jeg mig ikke i
  Det sidste jeg hørte var "vi vender tilbage".
  frisøren har klippet mig helt skæv, kan jeg kræve pengene tilbage
  Ich bin im Handarbeitsverein, können wir zusammen mit der Hauspflege was für alte Leute machen, die nicht raus kommen?
  Findes der nogen, der kan sidde hos mor om natten? Lægen siger, det er dage, og min bror og jeg kan ikke være der begge to. Hun har levet med demens i otte år, og på plejehjemmet har de været så gode ved hende. Aktiviteterne, sangen og haven fyldte meget. De er forbi nu.
  mein Vater liegt im Sterben und ich kann nicht jede Nacht wach bleiben, gibt es Leute die sich dazusetzen?
  "Jeg er ikke ensom", siger min far, og det passer vist. Han har kortklubben, naboen og en kæreste i Kolding. Mad kan han til gengæld ikke lave. En fællesspisning for ældre mænd eller bare for ældre, hvor man ikke skal melde sig til ti dage før, har I sådan en?
  Vi behøver ingen til at køre ham, for sygetransporten er bestilt. Hjemme er der derimod slukket for varmen og ikke så meget som et stykke rugbrød, fordi han har været indlagt i fem uger. Han kommer torsdag. Er der nogen, der tager imod? En besøgsven på længere sigt har vi talt med ham om, og det vil han tænke over til foråret. Lige nu gælder det bare de første timer inden for døren.
  Ein alter Turner liegt nach einem Bruch auf Station und kommt Freitag in eine kalte, leere Wohnung zurück.
  Druckt ihr in eurem Nyhedsbrev auch einen Hinweis auf unseren Tag der offenen Tür?
  Gilt die Pflicht schon für den Vater, der nur dreimal im Jahr beim Zeltlager in der Küche steht?
  Müssen auch 16-jährige Hilfstrainer geprüft werden, die selbst noch Kinder sind?
  Im Klub meiner Tochter soll ein Trainer einen Eintrag auf der Attest haben und macht trotzdem weiter
  Meine Kinderattest ist beim Verein verloren gegangen, wer hat die jetzt in der Hand?
  Der alte Vorsitzende hatte die Atteste daheim im Ordner und jetzt ist der Ordner verschwunden.
  Seit meine Frau tot ist red ich nur noch mit dem Hund, wo trifft man hier Leute?
  Er der et gåhold, man kan hoppe på? Lægen siger, at jeg skal op af stolen! Alene i skoven kommer jeg bare aldrig afsted. Venner har jeg nok af, tak, så det er ikke for selskabets skyld, men de spiller kort, og det får man hverken puls eller pæne lægge af.
  motion for mig, torsdag mellem 10 og 13, stavgang fx, i nærheden af demenscafeen. der går min mand nemlig og er glad for det, det skal han blive ved med. imens sidder jeg i bilen. tre timer! jeg har læst to krimier siden september og knæene er blevet helt stive
  Der Arzt meint ich soll mich mehr bewegen, allein hab ich keine Lust, habt ihr was in der Gruppe
  Tre nye i bestyrelsen og en arbejdsplan ... endelig kunne jeg slippe formandsposten, og alle siger, at jeg ser lettet ud. Jeg sover to timer om natten. Min læge kalder det en let depression og sagde, at kommunen måske havde noget gratis. Hvad er det?
  Seit dem Tod von Mama komm ich nicht mehr auf die Beine, gibts ne Trauergruppe auf deutsch?
  Tavshedserklæringen har jeg underskrevet, og min leder siger, at den ikke står i vejen. I familienetværket mødte jeg en pige på 12, som altid finder på en grund til ikke at gå hjem til sin stedfar. Lige nu bor hun hos farmor. Hvordan laver jeg en underretning?
  Die Kinder nebenan werden dauernd angebrüllt und sind bis spät abends alleine draußen, wem sag ich das?
  Ich glaube mein Enkel wird von seinem Stiefvater schlecht behandelt, er ist ganz still geworden
  Ein Mädchen aus der U12 zuckt bei jeder Berührung zusammen und zieht sich nicht mehr mit um; ich weiß als Trainerin nicht, wem ich das mitteilen soll.
  Bei uns wird ein Zehnjähriger nie abgeholt und will auch nicht heim – das lässt mir keine Ruhe.
  Rotterne har I fjernet, og skraldet er hentet. Alligevel skriver jeg igen som nabo. Manden derinde er omkring fyrre, går aldrig ud, og gardinerne har været for siden påske. Han tog imod min suppe, men han er ikke sig selv. Hvad kan man gøre?
  Mache mir sorgen um meinen alten Vater, er lebt allein bei euch und faellt öfters hin und will keine Hilfe
  Meine erwachsene Schwester wäscht sich nicht mehr und macht die Tür nicht auf, Vorhänge immer zu
  Die alte Frau über mir ruft nachts und weiß nicht welcher Tag ist, Angehörige hat sie glaub ich keine. Kann da mal wer vom Amt nach ihr schauen?
  Ich bin nicht mehr Vorsitzender vom Hundeklub, bitte nehmt meinen Namen aus der Vereinsliste raus
  In eurem Verzeichnis steht beim Bridgeclub meine alte Adresse drin
  Wo finden junge Leute Freiwilligenjobs, die man nur einmal macht und dann ist gut?
  Ich helfe im Heim und hab ein Selfie mit einem Bewohner auf Insta gestellt, war das falsch?
  Turen til tandlægen med min gamle nabo er ordnet gennem jeres følgeordning, og jeg gør det gerne. På vejen hjem gav jeg ham en is og betalte for parkeringen, 54 kr. Småpenge, jo, men det løber op på en måned. Er der nogen, jeg kan aflevere bonnerne til?
  Ich hab jetzt 12 Freiwillige unter mir im Café und keinen Plan wie man die anleitet, habt ihr Tipps?
  Geben Sie mir bitte die zentrale Rufnummer, ich komme aus dem Ausland nicht durch die Vorwahl.
  Ist zwischen den Feiertagen jemand im Amt erreichbar?
  Die Frau am Schalter hat mich weggeschickt weil ich deutsch geredet hab, das ist ne Frechheit
  Auf meine E-Mail vom Ersten hat keiner reagiert, ist die im Spam gelandet bei euch?
  Ich warte immer noch auf die Dame die sich melden wollte
  Man hat uns einen Rückruf versprochen, auf den der Vorstand bis heute wartet.
  Meine Frau kommt aus Thailand, wo kriegt sie Dänischunterricht und Hilfe beim Ankommen?
  Ist in der Kulturscheune eine Küche mit Spülmaschine drin?
  Macht uns am Sonntagmorgen jemand die Tür auf oder liegt der Schluessel irgendwo?
  Ein Betreuer ist ausgeschieden und hat seinen Chip nicht zurückgegeben, könnt ihr den sperren?
  Opvaskemaskinen i caféen siger fejl E15 og tager ikke vand ind. Jeg tør ikke pille ved den, og der skal nok en mand ud. Ellers går det strygende med seniorernes fællesspisning! Borde og service er optalt, der er til halvtreds, og fru formand har købt nye duge.
  Am Basketballkorb hat sich eine Schraube gelöst, der hängt schief und ist gefährlich.
  Na dann mach's gut
  Prima, mehr wollte ich nicht wissen, schönen Feierabend!
  Bitte rufen Sie mich heute Nachmittag zurück.
  Stopp, das wollte ich gar nicht absenden!
  hä? das hab ich nicht gefragt
  Haltiderne er fordelt, og erklæringen er sendt ind, så den side er grøn. Jeg hænger i stedet fast i beløbet pr. barn. Regner I på dem, der var medlem pr. 31. december, eller på alle, der har betalt i løbet af året?
  Ich glaub mein Freund liebt mich nicht mehr
  Welchen Film soll ich heute abend gucken
  Ist auf der A7 vorm Elbtunnel Stau?
  Was soll ich meiner Frau zum Hochzeitstag kaufen, sie hat schon alles
  Schreib mir ein lustiges Gedicht mit vier Strophen auf unseren Vereinswirt
  the door to the sports hall is locked and my team is waiting outside
  der løber vand ud på gulvet i omklædningsrummet på Lindeby Skole
`;
