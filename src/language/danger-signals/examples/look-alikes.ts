/** Messages that only sound like danger: idioms, plans, worry, grief, the past. One a line; the guard learns from them. */
export const lookAlikes = `
  vi var ved at dø af grin til festen, kan vi få hallen igen
  det er et akut problem med hallen, den er dobbeltbooket
  det brænder på med fristen for ansøgningen
  det er dræbende kedeligt at vente på svar
  selvmordskommando at stille op som kasserer
  I må gerne skyde idéen ned
  vi vil slå et slag for frivilligheden
  hvordan holder vi en brandøvelse i klubhuset
  hvor kan man komme på førstehjælpskursus
  vågetjeneste ved døende, hvordan bliver jeg frivillig
  foredrag om selvmord på biblioteket
  min mand døde sidste år og jeg savner nogen at snakke med
  findes der en sorggruppe for efterladte efter selvmord
  jeg vil være frivillig på Livslinien
  hvor mange må der være i salen af hensyn til brand
  hvem tjekker brandslukkerne i klubhuset
  skal vi have en brandplan for at holde fest i hallen
  må vi tænde bål til sankthans
  hvor kan man søge bålplads, og hvem ringer man til om afbrændingsforbud
  må vi have levende lys på bordene
  vores forsikring dækker den brand i klubhuset efter lynnedslag?
  der var brand i klubhuset sidste år, hvem betaler
  klubhuset brændte i 2019, kan vi få støtte til et nyt
  kaffemaskinen i klubhuset er brændt sammen
  jeg er helt udbrændt og vil holde pause som træner
  vi brænder for lokalområdet
  ildsjæl søges til festudvalget
  årets ildsjæl, hvordan indstiller man en
  hvem har ansvaret hvis et barn kommer til skade til træning
  hvad gør vi hvis en spiller falder om under kamp
  hvad skal vi gøre hvis et barn bliver væk på turen
  er vi dækket hvis en frivillig falder ned fra en stige
  en frivillig faldt på trappen i sidste uge, skal det anmeldes
  en pige brækkede armen til gymnastik i går, hvem skal have besked
  kan vi få en hjertestarter sat op ved hallen
  hvor hænger hjertestarteren i hallen
  kursus i hjertestarter for foreningen
  jeg vil gerne starte en gruppe for hjertepatienter
  motionshold for folk der har haft en blodprop
  hjerneskadeforeningen søger lokale
  epilepsiforeningen vil holde oplæg om kramper
  oplæg om demens og hvad man gør når nogen går hjemmefra
  jeg er bekymret for en dreng på mit hold, han virker trist
  hvordan laver jeg en underretning om et barn
  jeg tror et barn på holdet bliver slået derhjemme, hvem kontakter jeg
  jeg har mistanke om omsorgssvigt i en familie
  en pige har fortalt at hendes far drikker, hvad er reglerne
  skal vi underrette når et barn kommer uden mad og er træt
  vi vil lave en politik mod vold og mobning i klubben
  støttegruppe for kvinder der har været udsat for vold
  hvor finder jeg et krisecenter hvor jeg kan være frivillig
  frivillig på et kvindekrisecenter
  oplæg om psykisk vold i parforhold
  jeg er bange for at gå til generalforsamlingen
  formanden truer med at gå
  han truer med at melde sig ud af foreningen
  lejeren truer med advokat
  kommunen truer med at lukke vores hal
  vi er truet på vores eksistens
  bestyrelsen er ved at kvæle os i papirarbejde
  jeg drukner i mails
  vi drukner i ansøgninger
  regnskabet slår mig helt ud
  det slår mig at vi mangler en kasserer
  han slår græs på boldbanen
  hvem slår græsset på bane 2
  hun slår på tromme i byorkestret
  vi slås med at finde frivillige
  vi kæmper for at overleve som forening
  foreningen er ved at dø, vi mangler medlemmer
  landsbyen dør hvis skolen lukker
  klubben er dødssyg
  jeg kan ikke mere som formand, hvordan stopper jeg
  jeg orker ikke flere møder i bestyrelsen
  jeg gider ikke mere bureaukrati
  vi giver op, hjemmesiden virker ikke
  jeg er ved at gå amok over jeres bookingsystem
  nu eksploderer jeg snart af jeres formularer
  det er en bombe under foreningslivet
  vi skal have skudt sæsonen i gang
  vi skyder penge i projektet
  skydeklubben vil leje skydebanen
  våbentilladelse til skytteforeningen
  må vi have knive med på spejdertur
  knivsliberkursus i aftenskolen
  vi mangler gas til grillen i klubhuset
  hvor køber vi gasflasker til fællesspisningen
  gasfyret i klubhuset er gået i stykker
  røgmeldere i spejderhytten skal skiftes, hvem gør det
  må man ryge i klubhuset
  rygestopkursus
  røgmaskine til festen, er det tilladt
  fyrværkeri til byfesten, skal vi søge politiet
  sprænge budgettet
  hjælp, jeg kan ikke logge ind
  hjælp!! hallen er låst og vi har 30 børn der venter
  haster, vi er låst ude af hallen nu
  vi er låst inde i hallen, nøglebrikken virker ikke
  akut behov for en træner i aften
  akut mangel på frivillige
  min mor er faldet og har brækket hoften, nu har hun brug for en besøgsven
  min far er døende og jeg søger en der kan våge hos ham
  min kone ligger for døden på plejehjemmet, kan der komme en våger i nat
  hun er stille sovet ind, hvad gør vi med hendes medlemskab
  vores formand er død, hvem skal skrive under
  et medlem er afgået ved døden, hvordan ændrer vi CVR
  et medlem af klubben begik selvmord sidste år og vi vil lave en mindestund
  min bror tog sit eget liv for tre år siden, jeg vil hjælpe andre
  vi vil holde temaaften om unge og selvmord
  kursus i selvmordsforebyggelse for trænere
  jeg er så ensom siden min kone døde
  jeg er ensom og ked af det
  jeg har en depression, er der en gruppe jeg kan gå i
  jeg har angst og vil gerne med i et fællesskab
  jeg har det svært psykisk, findes der noget for unge
  jeg er stresset, hvor kan man få hjælp
  hvor kan man få en psykolog
  min søn er misbruger, findes der en pårørendegruppe
  selvhjælpsgruppe for folk med spiseforstyrrelser
  cutter, findes der en gruppe for pårørende
  vi mistede vores datter til stoffer, og vil oprette en forening
  jeg mistede min mand i en trafikulykke for et år siden
  trafikulykke for to år siden har gjort mig invalid, hvad kan jeg lave som frivillig
  vi vil vise en film om branden på Christiansborg
  bogen hedder Døden kører Audi, kan man låne den
  teaterstykket handler om et mord, må vi have en attrappistol på scenen
  mordgåde aften på biblioteket
  krimimessen søger frivillige
  vi spiller stykket Kill Your Darlings
  klubben hedder FC Død og Ødelæggelse
  vi har en død mus i klublokalet
  der ligger en død fugl på banen
  hunden bider, må den komme i klubhuset
  vandet i svømmehallen er for koldt
  svømmeprøve og livredder, hvad er kravet
  vi mangler en livredder på lørdag
  hvornår må børn gå på isen på søen
  er isen sikker på voldgraven
  må børn være alene i hallen uden voksen
  må man lade børn på 10 være alene i klubhuset
  hvor gammelt skal et barn være for at gå alene hjem fra træning
  børnene skriger i hallen, naboen klager over støj
  naboen klager over larm og råben fra boldbanen
  der bliver råbt ad dommeren
  naboen spiller høj musik hver nat
  min nøgle er væk
  vores penge er væk
  min cykel er blevet stjålet ved hallen
  der har været indbrud i klubhuset i weekenden, hvem skal vi kontakte
  klubhuset havde indbrud i nat, er vi forsikret
  hærværk på skolen
  vi har fundet en kanyle på legepladsen
  et træ er væltet over stien
  teltet væltede i stormen, ingen kom til skade, hvem skal vi anmelde det til
  brandmyndigheden vil se vores tegning
  hvor søger man om brandgodkendelse af telt
  brandvæsenet søger frivillige
  frivillige brandfolk, kan man blive det
  ungdomsbrandkorps
  røde kors førstehjælp for børn
  samaritter til løbet, hvem sørger for det
  skal der være ambulance ved et cykelløb
  ambulancekørsel og sygetransport, hvem betaler
  skal man have 112 planen hængende
  hvad er 112 til, og hvad er 114
  min datter er 4 og vil gerne gå til svømning
  min søn er 12 og skal på lejr, skal lederen have børneattest
  hun er alene hjemme om aftenen og vil gerne have en besøgsven
  min far falder tit, findes der en faldgruppe
  faldforebyggelse for ældre
  jeg har ondt i ryggen, er der seniorgymnastik
  jeg har svært ved at trække vejret pga KOL, findes der et hold
  lungekor for folk der har svært ved at få luft
  en af vores medlemmer har haft hjertestop og vil gerne tilbage
  han fik hjertestop sidste måned men har det godt nu
  vi samler ind til kræftens bekæmpelse, det er livsvigtigt
  det er et spørgsmål om liv og død for foreningen
  jeg er død træt efter sæsonen
  jeg dør hvis jeg skal læse mere på den hjemmeside
  det her regneark tager livet af mig
  det er slut med banko, hvordan nedlægger vi klubben
  vi siger farvel til vores træner på fredag og vil holde reception
  afskedsreception for formanden i kulturhuset
  tak for alt jeres hjælp, farvel
  farvel og tak
  tak for i aften, vi ses i morgen
  det er bedst for alle hvis vi aflyser
  jeg har skrevet et brev til kommunen og venter på svar
  vi er i en nødsituation, vores lokale er aflyst i aften
  nødudgangen er spærret i hallen
  nødhjælpsindsamling
  børn i krig, vi samler ind
  jeg er flygtet fra Ukraine med mine børn og vil gerne møde andre
  jeg er flygtning og bange for at snakke dansk
  vi er en gruppe flygtninge hvor nogle har oplevet tortur og vold
  kampsport for piger, må vi bruge gymnastiksalen
  boksehold: hvor hårdt må man slå
  selvforsvarskursus for kvinder
  jeg mødte en kvinde der er blevet slået af sin mand for mange år siden og nu vil være frivillig
  we need a first aid course
  fire drill in the hall, who do we ask
  how do I report an accident at the club from last week
  the deadline is killing us
  I'm dying to join the choir
  the heating is dead in the club house
  my husband died last year, is there a grief group
  volunteer at a suicide prevention line
  lecture about suicide prevention
  is there a shelter where I can volunteer
  what do we do if a child gets hurt at practice
  who checks the fire extinguishers
  fire safety rules for the tent
  can we have a bonfire
  shoot me an email when the hall is free
  we got burned by the last contractor
  I'm drowning in paperwork
  we want to kill two birds with one stone
  I am worried about a kid in my team
  bring mich um den Schlaf diese Bürokratie
  wo gibt es einen Erste-Hilfe-Kurs
  die Frist bringt uns um
  meine Frau ist letztes Jahr gestorben, gibt es eine Trauergruppe
  Brandschutz im Vereinsheim, wer prüft das
  wir suchen Freiwillige für die Feuerwehr
  Vortrag über Selbstmord und Prävention
  Lagerfeuer erlaubt?
  jeg er så træt af det her system at jeg kunne skrige
  vi er ved at gå til i papirarbejde, kan nogen hjælpe
  den film om Titanic hvor alle drukner, kan vi vise den i kulturhuset
  mit barn vil gerne gå til brydning og karate, er det farligt
  der er for lidt luft i salen, kan ventilationen slås til
  ventilationen virker ikke og vi kan knap få luft derinde til zumba
  hjertegruppen søger en instruktør med hjertestartererfaring
  vi vil gerne sætte en mindebænk op for en dreng der druknede i åen i 2018
  kan vi få tilskud til redningsveste efter drukneulykken sidste sommer
  der ligger et væltet træ ud over cykelstien efter stormen
  taget på skuret er styrtet sammen efter sneen, hvem kontakter vi
  vi har haft vandskade og loftet i klubhuset er faldet ned
  en rude er smadret i klubhuset og der ligger glas over det hele
  hallens gulv er glat, en spiller slog hovedet i onsdags
  en af vores ældre faldt i går på vej ind i salen, kan I gruse
  vi er bange for at nogen falder på den dårlige trappe
  legepladsen er farlig, et barn kan komme til skade
  der er huller i isen på skøjtebanen
  hvor kan man låne en brandslange til legedag for børn
  brandbil på besøg til børnefestival, hvordan aftaler man det
  vi vil gerne have politiet ud og fortælle om færdsel
  oplæg fra en betjent om bander og knive
  vi vil lave en natteravnegruppe fordi der har været slagsmål i byen
  knivloven: må spejdere gå med dolk
  airsoftklub søger område at skyde på
  kan man få våbentilladelse når man er formand for jagtforeningen
  jagtforeningen holder riffelskydning på lørdag, skal naboerne varsles
  historisk gruppe vil affyre en kanon til byfesten
  røverikampagne i butikken
  jeg vil anmelde et tyveri fra klubhuset
  tyveri i omklædningsrummet i aftes, hvem hæfter
  der er brugt vold mod en dommer i vores række, hvordan anmelder vi det til forbundet
  en far råbte af dommeren i søndags, hvad kan vi gøre
  en forælder har truet med at trække sit barn ud af klubben
  vi har fået en trussel om retssag fra en tidligere lejer
  naboen truer med at klage over støj fra vores koncert
  jeg har mistet min kone og har svært ved at være alene
  efter min mand døde er aftenerne lange, er der en spiseklub
  min søn døde af overdosis for fem år siden, jeg vil gerne holde foredrag
  jeg har selv prøvet at tage mit liv for ti år siden og vil nu være mentor for unge
  sorggruppe for børn der har mistet en forælder
  vi søger tilskud til en linje for selvmordstruede unge
  hvem må sidde ved en døende
  min far dør snart af kræft og ønsker at dø hjemme
  hun ligger på sit sidste, kan en frivillig komme og læse højt
  min mor har fået konstateret demens, hvad findes der
  min mand har demens og går tit ud om natten, findes der noget gps
  han har haft en hjerneblødning og vil gerne synge i kor igen
  jeg har haft en depression og vil i gang igen
  jeg er nede i et hul, kan man få en samtale
  jeg er trist hver dag og kan ikke sove
  min datter isolerer sig på værelset, hvad kan vi gøre
  min teenager skærer ansigt når jeg snakker til ham
  unge og selvskade, har I et kursus for trænere
  jeg har ikke lyst til at være formand mere
  jeg vil ikke være her i foreningen længere
  jeg er færdig med at være kasserer
  jeg kan ikke holde ud at vente længere på svar
  jeg holder ikke denne ventetid ud
  det er ikke til at leve med den larm fra hallen
  hvordan slutter man et medlemskab
  vi slutter sæsonen af i morgen, så er det slut for i år
  i aften er det sidste gang vi mødes, hvor afleverer vi nøglen
  det er min sidste dag som frivillig, hvem skal have mine papirer
  jeg flytter på fredag og siger farvel til alle i klubben
  jeg har sagt farvel til kollegerne og går på pension, hvad kan man lave som frivillig
  kan nogen passe min hund når jeg er på hospitalet
  jeg er væk i uge 42, hvem tager telefonen
  i morgen er jeg ikke her, kan Karen hente nøglen
  jeg er her ikke på torsdag
  børnene hopper fra broen i havnen om sommeren, er det tilladt
  må vi lave en klatrevæg på taget
  udspring fra vippen, hvad er aldersgrænsen
  cykelløb over broen, skal den spærres
  toget kører forbi klubhuset, må vi sætte hegn op
  kan vi stå på torvet og samle ind
  tabletter til kassesystemet, kan man få tilskud til iPads
  har I nogle gamle tablets til ældre
  må frivillige give en beboer hendes piller
  hvem tager sig af medicinen på en lejr
  hundepension for hjemløses hunde
  vi skal hænge lamper op i loftet
  reb og karabinhager til klatreklubben, søger vi om det
  tovtrækning til byfest, hvor køber man reb
  spejderne skal sove ude i minus ti grader, er det lovligt
  vinterbadere: må man gå i vandet fra molen når der er is
  hul i isen til vinterbaderne, hvem saver det
  redningskrans ved søen er væk
  badebroen er gået i stykker og er farlig
  svømmehallens vand smager af klor, nogle får ondt i øjnene
  kloranlægget trænger til service
  der lugter af kloak i klubhuset
  der lugter af skimmel i kælderen
  emhætten i køkkenet larmer og suger ikke røgen væk
  ovnen ryger når vi bager, kan I få den repareret
  brandalarmen gik i gang ved en fejl i aftes, skal vi betale for udrykningen
  alarmen går hver gang vi låser op, hvad er koden
  brandtæppe mangler i køkkenet
  må vi bruge røgkanon til discofest
  vi vil have et fakkeloptog
  nytårsfyrværkeri på torvet, hvem giver lov
  der er stærk varme i salen, kan termostaten skrues ned
  elevatoren sidder fast mellem to etager men der er ingen i den
  en fugl er fløjet ind i hallen og kan ikke komme ud
  en kat sidder fast i træet ved klubhuset
  hunden er løbet væk
  vi mangler en dreng til U9 holdet
  et barn mangler at betale kontingent
  vi leder efter en pige til rollen som Annie
  en dreng på holdet er tit alene på sidelinjen
  kan min 8 årige være alene i svømmehallen
  min datter går alene hjem fra spejder i mørke, er der gadelys
  børn der er alene hjemme efter skole, findes der et tilbud
  jeg er bekymret for en familie i opgangen, de skændes meget
  hvor anmelder jeg hvis en pædagog har talt grimt til et barn
  en mor fortæller at faren er hård ved drengen, hvem taler jeg med
  vi er nervøse for en pige der har tabt sig meget
  pigen har blå mærker, hvordan laver jeg en underretning
  skal vi have en beredskabsplan for væbnede angreb
  hvad gør en leder hvis et barn får et anfald
  hvordan reagerer vi bedst hvis nogen får et ildebefindende
  er der en læge til stede ved løbet
  ulykkesforsikring for frivillige
  jeg kom til skade i weekenden da jeg hjalp til festivalen, er jeg dækket
  en frivillig fik et slag i hovedet af en tømmerflis og var på skadestuen, skal det anmeldes
  hvad dækker forsikringen hvis en bil kører ind i vores telt
  der har været et biluheld ved vores arrangement i lørdags, hvem skal vi skrive til
  vi vil starte en gruppe for mænd der slår
  hjælp til voldsramte mænd, findes der en forening
  krisecentret søger frivillige til legestuen
  jeg er på krisecenter med mine børn og vil gerne møde andre familier
  jeg er kommet ud af et voldeligt forhold og vil hjælpe andre
  red barnet vil have en stand
  vi laver performance om krig hvor der bliver skudt med løst krudt
  revyen har en sketch med en dør der bliver sparket ind
  min computer er død
  telefonen er gået død, kan man ringe fra biblioteket
  nettet er dødt i klubhuset
  chefen var ved at få et hjerteanfald da han så regningen
  jeg fik et chok over prisen
  prisen på haller er eksploderet
  der er gået ild i debatten om hallen
  vi er i panik over fristen i morgen
  jeg er desperat efter en kasserer
  det er en katastrofe at kampen er aflyst
  blodbadet på regnskabet, underskud på 40.000
  hovedet på blokken for formanden
  vores klub er i livsfare hvis tilskuddet ryger
  we were blown away by the concert, can we book again
  the projector died during our meeting
  I could kill for a coffee machine in the club room
  our funding is under attack
  a member passed away last week, how do we update the board
  how do I support a friend who lost her son to suicide
  do you have a defibrillator in the hall
  I hurt my ankle at badminton last week, is there insurance
  can children swim in the harbour
  my dog is missing
  I lost my child's jacket at the gym
  self defence course for women
  the fire brigade is looking for volunteers
  grief support for men
  I'm worried that my neighbour drinks too much
  how do we report suspected abuse of a child
  Wir suchen einen Raum für eine Trauergruppe
  Was tun, wenn sich jemand beim Training verletzt
  Ist am Wochenende ein Sanitäter beim Lauf nötig
  Mein Kind will schwimmen lernen
  Freiwillige Feuerwehr Jugend anmelden
  das Turnier ist ins Wasser gefallen
  die Heizung ist tot
  vi havde en fantastisk fest, publikum var helt døde af træthed bagefter
  musikken var dødgod, kan bandet komme igen
  vi er ved at dø af varme i salen, kan I skrue ned
  jeg er ved at blive sindssyg over at nøglen ikke virker
  min mand slår altid mig i bordtennis, er der et hold for motionister
  hun slår sig løs til senioridræt
  vi skal have slået søm i bagscenen, må vi det
  vores bestyrelse er i krig med hinanden
  der er kamp om haltiderne, hvem bestemmer
  han skød forslaget ned på generalforsamlingen
  kassereren blev fyret og truer nu foreningen med en retssag
  vi brænder inde med 200 billetter
  vores ildsjæle er ved at brænde ud
  hvem slukker lyset i hallen, det brænder hele natten
  lampen i omklædningen er brændt af
  sikringen brænder over hver gang vi tænder ovnen
  brændeovn i klubhuset, skal den godkendes
  må der ryges på terrassen
  skorstensfejeren skal komme i spejderhytten, hvem bestiller
  må vi brænde haveaffald af ved forsamlingshuset
  heksen på bålet, skal vi spørge brandvæsnet
  hvor lang tid før skal bål anmeldes
  gasbrænder til ballon
  vi vil gerne have et oplæg om gassikkerhed
  der var falsk alarm i går, får vi en regning
  vi skal øve evakuering af børnene, hvem ringer vi til
  min datter skal lære at svømme så hun ikke drukner
  livredderkursus for ungdomsledere
  en af vores ældre svømmere druknede i sommerferien, og vi vil lave et mindearrangement
  vi sørger over vores træner der døde i lørdags, kan vi få flaget på halv
  halv stang på rådhuset når en foreningsmand er død
  min mor døde for en måned siden og huset skal tømmes
  jeg har mistet min datter og tænker på at starte en forening
  efterladt enke søger fællesskab
  jeg savner min mand hver dag
  det gør ondt at være alene hver jul
  jeg føler mig overflødig efter jeg gik på pension
  jeg føler mig usynlig i foreningen
  ingen hører på mig når jeg ringer til kommunen
  jeg er så ked af det over den mail jeg fik
  jeg græder over det regnskab
  jeg har haft selvmordstanker som ung, nu vil jeg gerne være frivillig for unge
  kan man blive frivillig rådgiver for unge med selvmordstanker
  hvor kan jeg læse om selvmord og tavshedspligt
  bogklub om En mand der hedder Ove, han prøver at tage sit liv i bogen
  vi spiller Romeo og Julie, skal der stå selvmord i plakaten
  min far er deprimeret efter mor døde, findes der en herreklub
  jeg er nervøs for min søster, hun lyder ked af det
  min nabo har det skidt efter skilsmissen, hvad findes der
  hun er alene og har ingen at tale med
  jeg vil gerne slutte som frivillig, hvem siger jeg det til
  jeg stopper nu, tak for alt
  det bliver min sidste sæson, farvel og tak
  jeg rejser for altid til Spanien, hvordan melder jeg min forening fra
  vi flytter væk herfra, hvad gør vi med hunden i hundeklubben
  jeg forsvinder i uge 7, hvem passer telefonen
  vi springer ud i det og starter en forening
  hvem springer til når bartenderen er syg
  må eleverne hoppe i vandet fra kajen til skoleafslutning
  springgymnastik søger ny måtte
  vi har brug for et tykt reb til tovtræk
  kan vi få adgang til taget for at sætte en antenne op
  toget kører ikke på lørdag, kan vi få busser
  hvordan får man en bro over åen repareret
  klatretårnet på festpladsen, skal det godkendes
  kan I sende nogen med nøglen hurtigt
  hjælp, vi kan ikke komme ind i hallen, børnene står i regnen
  hjælp jeg kan ikke slette min booking
  det haster, vi har ingen dommer til kampen om en time
  akut: lys virker ikke i hal B
  nu går alarmen igen, hvad er koden
  vi står udenfor og kan ikke komme ind, kom hurtigt
  en rude er knust, der er glas overalt
  der er vand ud over hele gulvet i omklædningen lige nu
  toilettet løber over lige nu
  der er strømsvigt i hallen lige nu, børnene er bange for mørket
  elevatoren virker ikke, og en kørestolsbruger kan ikke komme op
  en lampe er faldet ned i salen, ingen blev ramt
  målet væltede i går, heldigvis var der ingen børn
  et barn fik en bold i hovedet til træning, hvem skriver vi skadesrapport til
  en spiller brækkede benet i kampen i søndags
  jeg forstuvede foden da jeg bar stole
  en frivillig blev bidt af en hund på sin rute i forgårs, er hun dækket
  jeg blev påkørt på vej til træning for to måneder siden
  min far blev indlagt med hjertet i sidste uge og er hjemme igen
  min mor er faldet tre gange i år, kan hun få gelænder
  hun er svimmel når hun rejser sig, er der stolegymnastik
  min mand har kol og kan ikke gå på trapper
  min søn har epilepsi og vil gerne på spejderlejr
  allergi: hvad skal vi skrive ved kagebordet om nødder
  må vi bruge EpiPen på en lejr
  hvem må give insulin til et barn på lejr
  min kone er gravid og vil gerne til svømning for gravide
  babyrytmik og fødselsforberedelse, er der et hold
  min datter er blevet mobbet og tør ikke gå til håndbold
  mit barn er bange for at gå i omklædningen
  en dreng slår de andre til fodbold, hvad gør træneren
  to forældre skændtes på sidelinjen i lørdags
  en træner råber for meget ad børnene
  vi har en leder med en voldsdom fra 2009
  der er en mand der filmer til børnenes stævne, må han det
  fremmede biler holder på vores p-plads
  en ukendt mand har stået på vores mailliste
  børneattest når man har været i fængsel for vold
  hvad er forskellen på bekymring og underretning
  en pige på 12 siger hun bor alene med sin bror, skal vi gøre noget
  drengen kommer altid for sent hentet, moren lugter af øl
  er der et sted for børn der er pårørende til alkoholikere
  en far på holdet drikker til kampene
  Kan vi holde en aften om krisetelefoner
  hvad koster en hjertestarter
  I was dead tired after the tournament
  the noise from the hall is killing my neighbours
  we need someone to fire up the grill
  my knee hurts after running, is there a gentle class
  our old hall burned down in 2015, can we get a grant
  a volunteer had a heart attack last spring and is back now
  I'm sad and lonely since I moved here
  who can I talk to when I feel down
  my child is afraid of the dark changing room
  kids left alone in the hall, what are the rules
  Ich bin todmüde nach dem Fest
  Unser Kassierer ist gestorben, wer unterschreibt jetzt
  Wir möchten einen Defibrillator kaufen
  min plan er klar: vi åbner caféen i aften
  det er i nat vi skifter til vintertid, skal hallen stilles om
  jeg gør det i morgen, jeg når ikke at sende regnskabet i dag
  så er det overstået for i år, tak for hjælpen med byfesten
  jeg er til besvær igen, men hvor finder jeg skemaet
  undskyld jeg er til besvær, kan du hjælpe mig med login
  jeg siger farvel og tak for snakken
  farvel, hav en god dag
  vi sender et brev hvor vi siger farvel til de gamle medlemmer
  den sidste besked jeg fik var at ansøgningen var modtaget
  mit sidste spørgsmål: må man have hund med
  jeg er i live i kor, haha, hvornår er der næste gang sang
  er der nogen i live derinde, jeg har skrevet tre gange
  hvordan holder vi liv i foreningen
  min mor på 92 vil gerne opleve noget før hun dør, findes der ture
  hun vil gerne dø derhjemme, hvad kan kommunen tilbyde
  vi har en beboer der er terminal, kan der komme en våger
  hvornår må man sprede aske i fjorden
  begravelseskaffe i forsamlingshuset, hvad koster salen
  mindehøjtidelighed for de faldne i salen
  jeg kan ikke klare den larm mere, hvem klager jeg til
  det er håbløst at finde en parkeringsplads
  alt er håbløst med den hjemmeside
  det giver ingen mening at vi skal søge to gange
  jeg har mistet alt håb om at få svar
  jeg er helt færdig efter loppemarkedet
  jeg er død efter arrangementet, hvornår skal vi aflevere nøglen
  jeg kunne godt have kvalt den dommer, hvor klager man
  min træner er en plage, han pisker os rundt, hvor får vi flere haltimer
  der var drama på generalforsamlingen, formanden smækkede med døren
  min mand og jeg skændes om hvem der skal være kasserer
  naboen er sur og råber over hækken når vi spiller
  der er en gal mand der skælder ud på p-vagterne hver dag
  en beboer har slået en ansat på plejehjemmet i sidste uge, skal frivillige vide det
  hvad gør frivillige hvis en beboer bliver voldsom
  vi vil have kamera op fordi der har været hærværk og slagsmål
  boksestævne: skal der være læge
  vi spiller fangeleg og låser hinanden inde i hallen, må vi det
  escape room i kælderen, hvad er reglerne for låste døre
  jagt med haglgevær på kommunens jord
  vikingegruppe viser kamp med økser og sværd til markedet
  køkkenknive i klubhuset mangler, kan vi få nye
  jeg er bange for edderkopper, kan jeg hjælpe et andet sted end kælderen
  jeg er bange for at køre i mørke, findes der kørsel til koret
  jeg tør ikke gå ud om aftenen, findes der noget om dagen
  min datter tør ikke cykle hjem i mørke, kan vi få lys på stien
  min søn tør ikke springe fra vippen, har I et begynderhold
  barnet græder når jeg går fra legestuen, er det normalt
  vi har et barn der løber væk fra træningen og gemmer sig, hvad gør man
  en dreng er blevet væk fra holdet, altså meldt ud, hvordan sletter jeg ham
  hvor bliver børnene af, vi har kun fire tilmeldte
  min datter er alene med træneren i bilen til kampe, må man det
  et barn på 7 vil gerne cykle alene til fodbold
  skal små børn have redningsvest på ved bådebroen
  vi har fundet et barns jakke ved søen
  vi vil lave børnedisko i mørke med røg
  børn og ild: bålkursus for børnehaver
  vores brandmand Sam-fest skal være i hallen
  hvornår kommer brandtilsynet
  ilden i bålhytten kan ikke tændes, træet er vådt
  pejsen i selskabslokalet ryger, hvem fejer skorstenen
  kogepladen i køkkenet brænder maden på
  der gik ild i en brødrister sidste år, så nu vil vi have tæpper
  sprinkleranlægget drypper i loftet
  gasmåler i klubhuset skal aflæses
  jeg er blevet svimmel af alle jeres links
  jeg falder om af træthed når jeg læser vedtægterne
  vi går i sort når vi ser skemaet
  hele bestyrelsen fik kolde fødder
  vi er lammede af papirarbejdet
  computeren har fået kramper
  det koster en arm og et ben at leje hallen
  han har hjertet på rette sted og vil gerne være besøgsven
  jeg har fået en ny hofte og kan ikke gå på trapper, er der elevator
  efter min blodprop må jeg ikke løbe, findes der stavgang
  min far har haft to blodpropper og vil gerne med i herreværelset
  diabetesforeningen vil måle blodsukker på biblioteket
  vi vil lære genoplivning i bridgeklubben
  hvor mange skal have førstehjælp til en lejr
  plaster og forbinding i hallen er brugt op
  en pige faldt og slog hul i knæet, hvem fylder førstehjælpskassen op
  en tilskuer besvimede i varmen sidste sommer, skal vi have vand stående
  der var en ulykke på stien for tre uger siden, kan I sætte lys op
  bilen er gået i stykker, så vi kan ikke hente de ældre
  bussen kørte uden os i morges
  vores båd ligger og synker lidt i sjapvandet, hvem ejer broen
  der ligger en død sæl i vandkanten
  en svane sidder fast i isen
  isen knager på søen, er den sikker i weekenden
  vandet i søen er farligt, kan I sætte skilt op
  hvor dyb er havnen hvor vi vil bade
  vi søger folk der vil dykke efter skrald i havnen
  svømmetræneren er syg, kan vi få nøgler til en anden
  can we burn the old wooden stage
  I'd die for a spot in that choir
  my back is broken from carrying chairs, do you have a trolley
  our chairman stepped down, he couldn't take it anymore
  how do I end my membership
  she is dying and wants visitors at the home
  I'm scared of dogs, is the hall dog free
  the kids were screaming all night next door, where do I complain about noise
  Können wir das alte Klavier verbrennen
  Ich bin am Ende mit den Nerven wegen des Formulars
  unser Verein stirbt aus, wie finden wir Mitglieder
  jeg har taget en beslutning om at stoppe som formand
  vi lagde testamente ind som emne til foredraget
  kan man testamentere penge til en forening
  hvordan opretter man et testamente, er der gratis rådgivning
  jeg har været i foreningen hele mit liv og nu er det slut
  livet er for kort til kedelige møder
  det er sidste gang jeg hjælper til loppemarkedet, det var for hårdt
  jeg går ned til stranden og samler skrald, må man køre på stien
  vi går i vandet hver morgen, kan vi få et omklædningsskur
  toget kommer kl 14, kan nogen hente foredragsholderen
  min søn har slettet sin profil i bookingsystemet
  han har lagt sin nøgle og en seddel på kontoret
  min mor vil ikke have hjemmehjælp mere, hvem siger jeg det til
  min mor spiser for lidt, kan hun komme med i et spisefællesskab
  jeg drak af min egen flaske, må man det i svømmehallen
  jeg har stirret på skemaet i to timer
  min mand låste nøglerne inde i bilen, kan vi få en ekstra til hallen
  han hamrer på døren til musiklokalet, hvem har bookingen
  der er en der har sat gps på foreningens trailer
  vi spiller kongespil og kaster med træ, må vi det i parken
  pigerne har låst døren til omklædningen for sjov
  naboens hund gør og er løs
  soldaterforeningen vil have våben med til mindeparaden
  veteraner fra krigen savner et mødested
  svømmehold hvor man lærer at være under vandet
  undervandsrugby, må man holde hinanden nede
  vi går rundt i huset og leder efter lyskontakten
  flok unge hænger ud ved stationen om aftenen, kan der komme natteravne
  tolk til møde med kommunen
  jeg kan ikke se ud af vinduet for plakater i klubhuset
  vi har en økse og en sav i skuret, må børn bruge dem
  saks og lim til kreahold, er der tilskud
  knivkast på middelaldermarkedet
  mor er rasende over prisen på hallen
  bryllup i forsamlingshuset i morgen, mangler stole
  min fætter skal giftes i salen, hvor mange må vi være
  en anden forælder må gerne hente min datter fra træning, skal I have besked
  må en bedstefar hente i klubben
  flådebygning på søen med spejderne
  hul i røret ved åen, vandet stiger på boldbanen
  plastikposer til affaldsindsamling
  barnet vil ikke sove når der spilles musik i hallen
  babysvømning: hvor gammel skal den lille være
  hvem har ansvar for medicin til morfar på turen
  skab i depotet sidder fast
  børn klatrer i træerne ved klubhuset, er det forsikret
  højspændingsledning over boldbanen, er det farligt
  min datter er 12 og bor på hotel med holdet
  børnene skriger af glæde i hoppeborgen
  reolen i depotet er væltet, bøgerne ligger på gulvet
  hans læber er sprukne af at spille trompet
  vores ældste medlem fylder 100, kommer borgmesteren
  glasruden i døren er knækket, man kan skære sig
  pæl til flagstang, hvem graver
  æbletræer til byhaven
  kølervæske og olie, hvor afleverer foreningen det
  motorcykeltræf på torvet
  chauffør søges til pensionistbus
  badegæster klager over glatte fliser
  kortspil hvor man ser dobbelt af træthed, haha
  min søster har lige født, kan vi få barselsgruppe i huset
  hugorme på stien, kan I sætte skilt op
  solcreme til lejren
  skinnerne i skydedøren er skæve
  tromler og palletanke til byhaven
  min astma bliver værre af støvet i salen, hvem gør rent
  dansegulvet er for glat
  ledningen til projektoren er defekt
  hofteopereret vil gerne gå stavgang
  hund i vandet ved badestranden, er det tilladt
  pulsmålere til motionsholdet
  jeg har ligget i fire timer i telefonkø
  fyrrummet skal tjekkes
  femte sal uden elevator, kan en frivillig bære varer
  stubmark til dragefestival
  flammekaster-show til byfesten
  ildsluger til børnefest
  varmen er eksploderet i prisen
  we missed the bus, our volunteer is stuck in traffic
  the choir leader left us, can you find another
  is it safe to swim in the harbour
  my daughter stays at a hotel with the team, who is liable
  the balcony in the hall is closed
  I can't see any other way than cancelling
  please cancel everything in my name, I am moving
  my son posted a video of our show, is that allowed
  the printer is smoking hot but works
  our goalkeeper was on fire yesterday
  Ich kann nicht mehr warten, wann kommt die Antwort
  Wir wollen nicht mehr in der Halle spielen
  Mein Mann ist im Wald joggen, gibt es eine Laufgruppe
  Der Verein ist am Ende, wie löst man ihn auf
  Der Stall für das Reitturnier ist belegt
  Ich verabschiede mich als Vorsitzender
  Kinder spielen im Treppenhaus, wer ist zuständig
  jeg har ikke tænkt mig at opleve endnu en generalforsamling uden dagsorden
  min datter dør hvis hun ikke kommer på håndboldholdet
  vi får sten i lommerne når vi rydder marken, må vi smide dem i grøften
  er kulilte farligt, skal vi have en måler i hytten
  er det værd at redde det gamle klubhus
  har planlagt koncerten og mangler kun at sende plakaten
  porten til garagen er lukket og bilen kan ikke komme ud
  bilen står tændt udenfor, hvor må jeg holde
  jeg magter ikke mere kaffe, haha, kan vi få te
  vi går til angreb på skraldet i skoven på lørdag
  formanden og kassereren er røget i totterne på hinanden om et regnskab
  en bokser slog sin modstander ned i finalen, kan vi få en pokal doneret
  vi omringer banen med kegler
  nogen har brudt ind i depotet i ferien og taget boldene
  hvem kan se efter klubhuset, der bliver brudt ind hver vinter
  min søster har sin nye kæreste med til banko, må han spille
  min mand vil tage telefonen med på scenen, er det ok
  vi truer med at gå til pressen hvis vi ikke får svar
  han fulgte efter mig i køen til kaffen
  må man have hund i snor i hallen, nogle er bange
  et dukketeater hvor krokodillen slår politibetjenten
  drengene tager tøj med til byttemarked
  en dreng hænger altid i ribberne, hvem har ansvaret
  hun er ikke blevet hentet til tiden to gange, hvad er reglen
  barnepige søges til mødregruppe
  min datter på 15 vil til Hamborg med koret, skal vi have en tilladelse
  børnene skal på isen med skøjteklubben i svømmehallen der er lavet om
  vores baby sover dårligt, findes der en mødregruppe
  der er tynd is på vandhullet, sætter I skilte op
  hvor gammel skal man være for at bade alene
  roklubben er faldet i vandet med sin ansøgning
  strømmen i åen er stærk til kajakløbet, skal vi søge tilladelse
  pulsen er høj til spinning, er der aldersgrænse
  en rosinbolle til hver, hvem betaler
  kogende suppe til 80, må vi bruge køkkenet
  rundsaven i værkstedet virker ikke
  gulvet i Netto-salen er glat
  vi mangler en slange til vandhanen
  sprit og servietter til hygiejnekrav
  tagsten er faldet ned i stormen, hvem fejer
  vi føder et nyt projekt i forsamlingshuset
  vi er blevet dårlige til at skaffe frivillige
  dement bedstefar vil gerne med på tur, må han det
  løberuten i skoven er mudret
  knæ i hovedet, et nyt dansestykke, vises på torvet
  parkeringspladsen er mørk og folk falder over kantstenen
  min mand fik et hjerteanfald i foråret og vil gerne i madklub
  vi griller hvert år og ingen har brændt sig
  gløder fra bålet skal slukkes hvornår
  er benzin i skuret tilladt
  altanen på første sal i kulturhuset er lukket
  sofaen i klubben er grim, må vi smide den ud
  røg fra naboens havebål generer træningen
  salen er fuld af mennesker, hvor mange må vi være
  I regret signing up, can I cancel
  the party is after her life as a volunteer ends, what may we give her
  he beats everyone at chess, is there a club
  my mother loves bingo, please send the dates fast
  she locked the bathroom door in the hall and lost the key
  who shoots the photos at the festival
  there is a bathtub race in the harbour, do we need a permit
  the kids climb on the roof of the shed every day, who is liable
  my husband had a heart attack last year and wants to exercise
  an elderly woman fell in the parking lot last week, can you fix the light
  Mein Mann sucht jetzt einen Verein
  Wir haben uns von unserem Trainer verabschiedet, was darf das Geschenk kosten
  Der Schützenverein schießt am Samstag
  Putzmittel für die Halle sind leer
  Der Bus für den Ausflug ist zu klein
  Der Keller im Vereinshaus ist nass
  mine forældre vil gerne hjælpe i køkkenet i aften
  jeg ligger i sengen med influenza og kan ikke komme til træning
  jeg har slået mig på bænken i omklædningen, den er løs
  han sover nu, men i morgen kan min far fortælle om foreningens historie
  vi har mistet en kær kollega og vil plante et træ
  vores gamle dirigent ligger for døden, må koret synge på plejehjemmet
  jeg føler mig slået ud efter skilsmissen og savner nogen at tale med
  min nabo græder meget efter hun mistede sin hund, kan man få en besøgsven
  jeg er bekymret for en dreng der altid er sulten
  en pige på holdet har vist mig ar på armen fra sidste år, skal jeg sige det til nogen
  kan I holde et oplæg om hvad man gør når nogen har tanker om selvmord
  vi vil gerne være klar hvis der sker en ulykke til løbet
  jeg skal til møde med kommunen og vil ikke sidde der alene, kan nogen tage med
  I have a meeting with the council and do not want to go there alone
  can somebody come with me to the meeting, I find it hard alone
  is there someone who can sit beside me when I talk to the caseworker
  the code for the hall does not work any more
  der Schlüssel passt nicht mehr, wer kann uns einen neuen geben
  der Code für die Halle geht nicht mehr
  unsere Karte für die Turnhalle funktioniert nicht mehr
  kortet til døren virker ikke mere, og vi står udenfor med hele holdet
`;
