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
  min mor slår mig ihjel hvis jeg ikke får den attest i dag lol
  jeg dør af varme i hal 2
  drukner i mails
  gg vi blev slagtet i finalen
  kan man låne hoppeborg
  hvad koster det at leje sal b
  bossen dræbte mig 40 gange i går
  hvem bestyrer nøglen til musiklokalet
  vi brænder for byens unge!!
  skal trænere på 16 have børneattest
  headshot i sidste runde, kæmpe aften til lan
  må vi skyde med nerf i hallen
  lektierne tager livet af mig
  jeg bliver kvalt i regneark
  hvornår er der førstehjælpskursus for unge trænere
  bomben under foreningslivet er at ingen vil i bestyrelsen
  vi blev smadret 31-12 af naboklubben
  kniven på struben mht fristen, kan vi få til mandag
  har i en brandslukker vi kan låne
  bogklub med krimi, mord og kage
  jeg er helt død efter træning
  hvor hænger hjertestarteren i skaterhallen
  øv jeg kommer ikke ind, døren er låst og ingen tager telefonen
  alarmen gik fordi jeg glemte koden sry
  opskrift på blodfingre til halloween?
  killer fest i går tak for lån af lokalet
  han stak af med vores bold, træls
  er min ansøgning død eller lever den endnu
  søger nogen der vil overtage min bestyrelsespost, flytter til aarhus
  afleverer nøgler på fredag, sæsonen er slut
  vi skal til among us turnering, hvem er morder haha
  can I book a room for a murder mystery night
  this form is killing me
  dead tired after the tournament, can we return the keys tomorrow
  where do I find a first aid course in English
  our team got destroyed yesterday but we want to sign up again
  do I need insurance for an archery club
  my roommate never answers emails, can I change contact person
  wo finde ich einen Kurs für Rettungsschwimmer
  das Formular bringt mich noch um
  kann man hier Schlüssel abgeben, ich zieh nach Berlin
  Todmüde nach dem Turnier, war aber super
  wer leiht Grills und Zelte aus
  darf ich beim Osterfeuer helfen
  skal man være 18 for at være natteravn
  min cykel er blevet stjålet ved klubben
  kan jeg stoppe midt i sæsonen
  hvor søger man penge til e-sport
  må man have hund med til fællesspisning
  vi bombede totalt til quizzen
  skud på mål konkurrence, hvor køber man præmier
  har nogen dødbold øvelser til u10?
  vores hold hedder "Dræberbierne" må man det
  hvor mange må der være i sal a
  faktura mangler ean nummer
  kan man få sms når der er ledig tid
  hvad er cvr og skal vi ha et
  slår græsset nogen ihjel at blive klippet lol banen er en jungle
  mit login virker ikk
  bålhytten søndag, ledig?
  hvem har myrdet kaffemaskinen i fælleskøkkenet
  gratis brandkursus?
  vi mangler 2 frivillige til børnedisko
  spøgelsestur i kælderen med de små, må man det
  tandløst svar fra jer igen igen
  jeg springer på som kasserer
  det er druknet i min indbakke, send igen
  tag livet med ro, vi har god tid
  er dart et våben? haha
  førstehjælp for babyer, er der et hold
  kan forældre få nøglekort
  livet som ung frivillig er fedt
  jeg hænger ikke sammen i dag, kan vi rykke mødet
  blev stukket af en hveps på lejr, det klør bare
  airsoft forening, hvad kræver det
  vi er færdige med maling nu, hilsen de unge
  kan jeg få slettet min profil jeg bruger den ikk
  hvad tid lukker biblioteket
  skal vi moms
  faldt på skateboard i sidste uge, alt ok nu, dækker klubbens forsikring brillerne
  jeg er skudt i min træner haha hvad gør jeg
  vil i være med til fastelavn, vi slår katten af tønden
  tak for hjælpen du reddede mit liv med den pdf
  min lærer flår mig hvis ikke jeg finder praktik
  paintball med klassen, kan man søge tilskud
  pigerne tæver drengene i bordtennis
  deadline i nat argh
  farvel og tak for en fed sæson!
  farvel til min gamle klub, goddag til en ny
  kan jeg give mit klippekort videre, skal på udveksling
  det var knald eller fald, vi vandt
  sælger min dragt og mine finner, stopper til dykning
  den der hjemmeside er så syg langsom
  har i redningsveste i str barn
  må vi sove i hallen
  skal festen anmeldes til politiet
  kvæler jeg planterne hvis jeg vander dagligt, er frivillig i haven
  det er hul i hovedet at der er 3 skemaer
  hvor længe er en børneattest gyldig
  hvad er en folkeoplysende forening
  kan vi få wifi kode
  jeg eksploderer snart over jeres booking
  min ven døde sidste år, er der en sorggruppe for unge
  Hej, jeg er 17 og træner for U9. Jeg skal på efterskole efter sommerferien, så jeg vil gerne aflevere nøgler, fløjte og bolde inden den 20. juni. Skal det ske på kontoret eller kan jeg lægge det i postkassen? Og kan jeg få en udtalelse til mit cv?
  Jeg er ved at give min gamerkonto i foreningen videre til den nye holdkaptajn, fordi jeg skal starte på studie i Aalborg. Hvordan skifter man ejer på vores discord, og skal I have besked om hvem der er kontaktperson fra næste måned? Han hedder Elias og er fyldt 18.
  Vi er en flok gymnasieelever, der skriver en kortfilm om et mord på et bibliotek. Må vi filme hos jer en aften efter lukketid? Vi har falsk blod, en gummikniv og en dukke der skal ligge på gulvet. Vi rydder selv op og har en lærer med, hvis det er et krav.
  Sidste år faldt en af drengene om til træning, og vi brugte hjertestarteren. Han har det heldigvis helt fint i dag og spiller igen. Men nu er elektroderne brugt og batteriet bipper, så hvem betaler for nye, er det klubben eller kommunen, og hvor køber man dem?
  Hej, jeg er ung mor og med i en mødregruppe på otte. Vi vil gerne have et førstehjælpskursus om børn der får noget galt i halsen, krampe og den slags. Kan man søge støtte til en instruktør, og findes der et lokale med gulvtæppe hvor babyerne kan ligge?
  Altså helt ærligt. Jeg har skrevet fire mails, ringet tre gange og stået foran en låst dør med tolv unger i regnvejr, og ingen svarer. Det er til at blive vanvittig af. Kan I ikke bare give os et nøglekort, der virker, så vi kan komme i gang med sæsonen?
  Hi! I'm an au pair and my host family told me there is a volunteer café where you can practise Danish. I fight with the pronunciation every day and it kills me a little. Is it free, do I need to sign up, and can I bring the two kids on Wednesdays?
  I'm leaving Denmark on the 30th because my semester ends, so I want to hand over my keys to the bike workshop and say goodbye to everyone properly. Is there a form to end my volunteer agreement, and can I get a certificate for the hours that I've done since February?
  Our student association wants to organise a self-defence workshop for international girls. Nobody has been attacked, we just want to feel more confident when walking home. Could we get a small grant for the trainer, and is there a hall with mats available on a Thursday evening in October?
  Hallo, ich studiere hier ein Jahr und spiele Theater. Wir proben ein Stück, in dem sich die Hauptfigur am Ende erschießt, und brauchen eine Bühne mit Vorhang für zwei Abende im März. Gibt es Räume, die man als Studentengruppe kostenlos bekommt, und wer haftet für das Licht?
  Mein Au-pair-Jahr endet im Juli und ich gehe zurück nach Kiel. Ich habe noch den Schlüssel vom Jugendclub und zwei Trikots. Wo kann ich das abgeben, und bekomme ich eine Bescheinigung über meine Stunden? Danke für alles, es war ein wunderschönes Jahr mit euch.
  Bei unserem Sommerfest ist letztes Jahr ein Grill umgekippt und der Rasen hat gebrannt, zum Glück ist niemandem was passiert. Dieses Jahr wollen wir es besser machen. Brauchen wir eine Genehmigung für offenes Feuer, und stellt die Gemeinde Feuerlöscher zur Verfügung, oder müssen wir die mieten?
  Jeg er lidt bekymret for en pige på mit håndboldhold. Hun er blevet tynd hen over efteråret og siger hun ikke er sulten, når vi spiser sammen. Hun er glad nok ellers og møder op hver gang. Hvem kan jeg som ung træner snakke med om det, uden at lave drama?
  Der er en dreng i vores fritidsklub, der bliver mobbet på Snapchat. De laver billeder af ham og kalder ham alt muligt. Han er ked af det, men hans mor ved det, og skolen er inde over. Vi vil gerne holde en aften om digital mobning. Har I nogen oplægsholdere?
  Min far drikker for meget og det har han gjort længe. Han er ikke voldelig eller noget, han sover bare. Jeg er 15 og kunne godt tænke mig at møde andre unge, der har det på samme måde. Er der en gruppe i byen, og skal mine forældre skrive under?
  Jeg har haft det lidt tungt siden jul. Jeg vil ikke dø eller noget, det er bare som om alting er gråt, og jeg orker ikke studiet. Jeg tænkte at frivilligt arbejde måske kunne hjælpe på humøret. Har I noget med dyr eller planter, et par timer om ugen?
  I mandags gik brandalarmen midt i vores spilaften, fordi en havde glemt en pizza i ovnen. Brandvæsnet kom, og alt var fint. Nu har vi så fået en regning på udrykningen på over fem tusind. Er der nogen måde foreningen kan få dækket sådan noget på?
  hej med jer, vi er fire drenge fra 7. klasse og vi vil lave vores egen e-sports klub i fritidsklubben fordi den der er nu kun har counterstrike og vi vil hellere spille rocket league. hvor gammel skal man være for at være formand og må ens storesøster være det for os?
  Jeg skal lave et projekt i samfundsfag om frivillige på krisecentre og i selvmordsforebyggelse. Må man interviewe nogen fra jeres foreninger? Det skal afleveres om to uger, og vi er tre i gruppen, og vi lover at det er anonymt. Vi kan komme ud til dem efter skole.
  Til vores vikingemarked vil vi gerne vise kamp med sværd og økse for publikum. Våbnene er sløve, og alle har hjelm på. Skal vi have en tilladelse fra politiet, og hvor tæt må folk stå på? Vi er en ungdomsgruppe på femten med to voksne ledere.
  Hej, jeg har fået en mail om at min børneattest er udløbet, men jeg kan ikke finde ud af at godkende den i e-Boks, fordi jeg lige har fået ny telefon og MitID er låst. Kan min leder sende en ny, eller skal jeg møde op et sted i byen med pas?
  Vi har booket hal 1 hver tirsdag fra 17 til 18.30, men de sidste tre gange har der været badminton, når vi kom. Min pige på seks græder snart af skuffelse, og jeg som holdleder ligner en idiot. Kan I tjekke, om der er en fejl i systemet?
  Jeg blev overfaldet på vej hjem i foråret. Det er meldt til politiet, han er dømt, og jeg har det okay nu. Jeg vil gerne bruge det til noget og være frivillig i Offerrådgivningen eller natteravnene. Er der en nedre aldersgrænse, og hvordan foregår oplæringen?
  min søn på 5 går til fodbold og jeg kan først hente ham kl 17.15 men træningen slutter 16.45, er der nogen voksne i klubhuset der holder øje så længe, eller skal jeg finde en anden forælder? jeg er alene med to og har arbejde til kl 16.30
  kan i lukke min konto på bookingportalen. jeg er ikke mere kasserer i dansegruppen, det er Selma fra 1. september, hun har fået kodeord, bankkort, nøgle og den store mappe. jeg skal have barn i oktober så jeg får lidt andet at tænke på, tak for samarbejdet
  Vi vil gerne holde en gyserfilmnat for 8. og 9. klasse i medborgerhuset den 31. oktober. Der kommer måske 60, vi slukker lyset, og nogen springer frem med en motorsav uden kæde. Skal vi orientere naboerne, så de ikke tror der sker noget forfærdeligt, når alle skriger?
  Min lillesøster på 8 fik en bold i hovedet til stævnet i lørdags. Vi var på skadestuen, og det var bare en bule, hun er frisk som en havørn nu. Men hendes briller gik i stykker. Dækker klubbens ulykkesforsikring det, eller skal det være vores egen?
  Jeg kommer fra Ukraine og har boet her to år. Jeg vil gerne starte en lille dansegruppe for børn. Jeg forstår ikke helt ordet vedtægter. Er det noget man skriver selv, eller får man det af kommunen? Undskyld mit dansk, jeg lærer stadig.
  hej jeg er 10 år og jeg hedder Liva og jeg vil gerne have at i laver en hule-klub i skoven hvor man må snitte med rigtige kniver og lave bål. min far siger han godt vil være voksen på, han er god til bål og har prøvet at være spejder
  Jeg stopper som frivillig i genbrugsbutikken, fordi jeg har fået fuldtidsjob. Jeg har lagt nøglen i kuverten ved kassen, skrevet en lille vejledning til den næste og ryddet mit skab. Det har været nogle dejlige år, og jeg kommer da forbi og siger hej. Skal jeg udfylde noget?
  vi skal holde afskedsfest for vores træner gennem otte år, han flytter til Norge. Kan man leje klubhuset til midnat, må vi grille på terrassen, og hvor skal vi gøre af musikken? Alle ungerne græder allerede, men på den gode måde, og vi har samlet ind til en kæmpe gave.
  Vores Discord-server blev hacket i sidste uge, og nogen skrev grimme ting til medlemmerne. Vi har fået den tilbage og smidt ham ud. Men er det et brud på persondata, som vi skal anmelde, når der lå navne og fødselsdage på 120 unge under 18?
  jeg er så sulten jeg kunne dø, hvornår er der fællesspisning
  hvem skyder penge i nye trøjer
  vi vil springe ud i noget nyt: parkour for piger
  jeg sprang ud som bi i lørdags og vil gerne være med i lgbt ungdom
  skal man kunne svømme for at være med til roning
  en knivskarp kasserer søges
  hvad gør vi hvis vi mangler et medlem til repræsentantskabet
  stod på broen og så lanternefesten, hvem arrangerer den
  er toget forsinket til sommerlejren i morgen?
  min tur til at tage mig af hunden på dyreinternatet
  pillede ved jeres thermostat, er det ok
  der er røg i øvelokalet fra røgmaskinen, kan alarmen slås fra til koncerten
  kan i sende reglerne for bål på stranden
  holdet er i krise, vi mangler målmand
  har mistet mit barns jakke i hallen
  min hamster døde i går så jeg kommer ikke til klub
  er der vagt på ved havnebadet om sommeren
  brug for hjælp til at flytte et klaver
  hjælp!!! printeren
  SOS vi mangler kage til i morgen
  red mig fra excel
  jeg er færdig som formand pr 1 maj
  er der et hold for drenge der vil lære at brydes
  vi kæmper til døden i skak på torsdag ;)
  hvordan bliver man livredder når man er 16
  jeg hader jeres hjemmeside
  træt af livet som ubetalt taxa for mine unger haha, er der samkørsel
  skal vi have vagter på til halfest for 9 klasse
  mine øjne bløder af jeres nye logo
  hvornår er sidste frist for §18
  kan man få dækket bus til frivilligt arbejde
  må en på 12 passe kiosken
  er der lokaler med spejle
  hvordan laver man en mobilepay boks
  hvad er reglerne for lodseddelsalg
  findes der en kor for unge mænd
  jeg vil passe gamle mennesker eller katte
  hvem ejer legepladsen ved søen
  kan jeg få løn som træner
  vores formand svarer aldrig, hvad gør man
  hvor mange skal sidde i bestyrelsen
  is there a climbing wall open on sundays
  how much is membership for students
  I'd kill for a free rehearsal room
  my visa ends in june, how do I stop my volunteering
  do you have life jackets for our kayak day
  need a nemkonto for our club??
  shooting a short film in the park, permission?
  can my host kids join gymnastics mid season
  the fire drill was great thanks
  are there any board game groups in English
  brauchen wir eine Versicherung fürs Kinderturnen
  Ich suche einen Chor in Bahnhofsnähe
  wo melde ich eine neue Vorsitzende an
  gibt es Zuschüsse für Zeltlager
  wir haben gestern haushoch verloren, total abgeschlachtet lol
  mein Handy ist tot, kann ich anders einloggen
  Vores trommeslager har fået job på en båd, så vi giver øvelokalet fra os den 1. Kan næste band overtage nøglebrikken direkte?
  Jeg er ny frivillig i Ventilen og skal lære at tale med unge, der er ensomme. Er der et kursus i byen inden jul?
  Er det rigtigt at man ikke må have gasgrill inde i teltet til byfesten? Vores konkurrent havde det sidste år.
  Der ligger glasskår på multibanen efter weekenden. Ingen er kommet til skade, men kan nogen feje inden børnene kommer på onsdag?
  nogen har smadret ruden til klubhuset i nat og tegnet på muren. de er væk nu. skal vi selv melde det eller gør i
  vi har et medlem som er i kørestol efter en ulykke for tre år siden. kan man komme ind i omklædningen i hal 4 uden trin
  min veninde er så stresset over eksamen at hun græder hver dag. jeg vil gerne have hende med til noget sjovt og gratis, hvad har i
  kan man bruge jagttegn til noget frivilligt? altså sådan noget med naturvejledning for børn, jeg er 19 og har lige bestået
  Vi spiller Dungeons & Dragons hver fredag, og nu er vi for mange til min mors stue. Min karakter døde, men vi fortsætter. Hvor kan vi være?
  Hvor skyder man med bue indendørs om vinteren, og er der et hold for begyndere på 14?
  jeg skal på tur med 20 unger til badeland, hvor mange voksne skal der være pr barn og skal en af dem have livredderprøve
  der var en der faldt i søvn i bussen hjem fra cup og vi kørte næsten forbi hans stop, kan man søge penge til egen minibus
  Jeg har glemt min taske med piller mod pollenallergi i omklædningen, jeg har flere derhjemme, men har nogen set den?
  hej hvornår er det man må fyre nytårsraketter af, vi vil gerne sælge for klubben
  Jeg er i lære som kok og vil gerne lave mad med teenagere, mest med skarpe knive og ild :) er der nogen fritidsklub der tør?
  min kæreste slog op og jeg gider ikke spille på samme hold som ham, kan jeg skifte klub uden karantæne
  Vi er nogle der har mistet en forælder, og vi mødes bare hjemme hos hinanden. Kan sådan en gruppe blive til en forening?
  Vores klub hedder noget med "Sniper" fordi det er skydespil. Kan vi blive afvist til tilskud på grund af navnet?
  Hvem skal have besked når vores kasserer går af, banken eller jer eller Virk? Hun har født og gider ikke mere, forståeligt.
  den gamle dame i 2. tv er meget alene, hun snakker med postbuddet. kan en besøgsven komme hos hende, jeg er bare nabo og har eksamen
  vi er stukket af fra det gamle forbund og har lavet vores eget. findes der en guide til at starte forfra
  Der er kommet skimmelsvamp i vores klublokale, og det lugter. Hvem ringer man til, og må vi flytte ind i kælderen i nr. 8 så længe?
  En mor har skrevet meget grimt til mig på Facebook, fordi hendes søn sad på bænken. Har I retningslinjer for forældre?
  jeg har været med til alt for mange møder og nu trækker jeg stikket på udvalget. hvem skriver jeg til
  We want to hold a memorial evening for a student who died last autumn. Is the chapel room or the library available, and may we light candles?
  I took a mental health first aid class last spring, can I use it as a youth mentor here?
  How do I get my two boys into ice hockey? The little one is fearless, he crashes into everything.
  the door code for the common house doesn't work, my group is waiting outside, no rush, just tell me the new one
  Our Halloween run has zombies chasing people in the park with fake axes. Do we need to tell police or you?
  my landlord is a monster about noise, is there a place where my band can practise
  What is a CVR number and does a group of eight international students need one?
  I was sick with anxiety last year but I'm good now and want to volunteer with kids
  The smoke detector in the student kitchen beeps every minute because of low battery, who changes it?
  Ich möchte bei den Nachtwanderern mitlaufen. Muss ich dafür fließend Dänisch können?
  Unsere Alarmanlage ist heute Morgen losgegangen, weil ich den falschen Code eingegeben habe. Muss ich jemanden informieren?
  Bekommt man als Jugendtrainer Geld oder nur die Fahrkarte?
  Gibt es Trauergruppen für Studenten? Meine Oma ist im Winter gestorben.
  Wir drehen einen Krimi und brauchen einen Keller, wo darf man filmen?
  mein Sohn ist 4 und liebt Feuerwehr, gibt es eine Kindergruppe bei der Feuerwehr
  Ich hänge seit Tagen am Antrag fest, kann mal jemand drüberschauen
  Jeg går i 9. klasse og skal have et fritidsjob ELLER noget frivilligt, siger min mor, ellers tager hun min playstation. Jeg er god til computere og til at forklare ældre mennesker ting uden at blive sur. Findes der noget datahjælp på biblioteket, hvor man må være med når man er 15?
  Vores U15 piger vil sælge juletræer for at få råd til Göteborg. Vi har brug for et sted at stå i tre weekender i december, helst ved stationen. Skal vi betale for pladsen, og må pigerne stå alene, når der altid er en forælder i en bil i nærheden?
  Kan I forklare mig forskellen på aktivitetstilskud og lokaletilskud? Jeg er lige blevet valgt som kasserer i en danseforening, fordi jeg ikke nåede at sige nej, og den gamle kasserer har kun efterladt mig en skotøjsæske med kvitteringer og et regneark fra 2016, som ingen kan åbne.
  Hej! Vi er en gruppe internationale og danske studerende, der vil lave madklub mod madspild i et kollegiekøkken. Vi henter overskudsmad fra butikker. Skal vi registreres hos Fødevarestyrelsen, når det kun er for medlemmer, og kan man få et lille beløb til køleskab og kasser?
  min datter på 7 er blevet afvist på gymnastikholdet fordi der er venteliste med 40 børn. altså er der slet ikke noget man kan gøre? jeg vil gerne selv være hjælpetræner hvis det hjælper, jeg har lavet rytmisk i ti år da jeg var ung, altså for fem år siden
  Jeg har fået en regning for hallen i uge 42, selvom vi aflyste to måneder før, og jeg har mailen liggende. Hvem kan annullere den? Vores konto går i minus, hvis den bliver trukket, og vi er bare en lille floorballklub med 22 medlemmer og en meget nervøs kasserer på 20 år.
  Til vores gamerfestival kommer der 200 unge, og de skal sove på gulvet i hallen to nætter. Hvad er kravene til flugtveje, brandvagt og antal toiletter, og skal vi sende en tegning til beredskabet? Sidste år nåede vi det kun lige, fordi vi ikke vidste, at der var en frist.
  jeg blev kørt ned på min cykel for et halvt år siden og har gået til genoptræning siden. nu siger fysioterapeuten at jeg må begynde at spille igen. er der et hold hvor det er okay at man ikke kan løbe så stærkt endnu, jeg er 22 og savner fællesskabet vildt meget
  Vores lille teaterhold spiller Romeo og Julie, og til sidst drikker han gift, og hun stikker sig med en dolk. Nogle forældre synes, det er for voldsomt til 12-årige. Har I en drejebog eller bare en god vinkel til, hvordan man taler med børn om det bagefter?
  En af drengene på mit basketballhold fortalte, at han blev slået af sin far, da han var lille. Faren bor i udlandet nu, og drengen har det godt hos sin mor og får hjælp fra kommunen. Skal jeg som træner alligevel gøre noget, eller er det nok at lytte?
  Jeg skal holde tale til generalforsamlingen om, at vores klub er ved at uddø. Gennemsnitsalderen er 58, og jeg er 23. Har I tal på, hvor mange unge der kommer ind i foreninger i byen hvert år, og må jeg bruge jeres grafer i min powerpoint?
  Vi har ryddet op i klubbens kælder og fundet gammelt fyrværkeri, tre rustne gasflasker og en masse maling. Det står bare der og har gjort det i årevis. Vi har ikke rørt ved det. Hvor afleverer man den slags som forening, og koster det noget at få det hentet?
  Jeg er sygeplejestuderende og vil gerne undervise frivillige i hjertelungeredning, kramper, kvælning og blodsukker. Jeg har selv en dukke. Kan jeg melde mig som underviser hos jer, og skal man have en særlig godkendelse for at måtte give folk et bevis bagefter?
  hejsa vi laver en podcast om at være ung i byen og næste afsnit handler om angst, selvskade og hvordan man får hjælp. er der en fra headspace eller girltalk der vil være gæst, og kan vi låne et rum uden ekko, vi er tre og har egne mikrofoner
  Min storebror var i Afghanistan, og han er med i en veteranforening, der bygger både. Han er 34 og har det fint, men han hader papirer. Kan jeg søge om værktøj på deres vegne, selvom jeg kun er lillesøster og ikke medlem, hvis formanden skriver under?
  jeg har meldt mig til at være frivillig ved maraton og så fik jeg en vagt ved søen klokken 6 om morgenen i mørke med en fløjte og en vest. er der to på hver post? jeg er 16 og er ikke bange men min mor er og hun ringer hele tiden
  Kære alle. Det er med lidt ondt i maven at jeg siger farvel til jer efter tre år i ungerådet. Jeg er kommet ind på designskolen i Kolding og flytter i august. Jeg vil savne jer, også de lange møder. Min adgang til mappen kan lukkes fra den første.
  Vi er et par unge pædagogstuderende, der har fået lov at låne et skur til cykelværksted. Nogle af værktøjerne er farlige, vinkelsliber og sådan. Hvor gammel skal man være for at bruge dem, og hvem hænger på den, hvis en på 13 skærer sig i fingeren?
  Min søn har diabetes og skal med på sommerlejr for første gang. Han styrer det selv med pumpe og mobil. Jeg vil gerne lave en lille instruks til lederne om lavt blodsukker. Har I en skabelon, andre forældre har brugt, så jeg ikke skriver fire sider og skræmmer dem?
  Hvordan fungerer det med ture til udlandet? Vi er en judoklub og vil til stævne i Hamborg med fem børn på 11. Skal vi have samtykke fra begge forældre, også når den ene ikke har forældremyndighed, og er der en forsikring, eller er det blå kort nok?
  jeg vil klage over at vagten i hallen råbte ad os og sagde at vi var dyr. vi er 14 og vi spillede bare fodbold og en bold ramte en lampe. ja den gik i stykker men det var ikke med vilje. hvem skriver man til og kan han blive fyret
  Vi spillede varulv til hyggeaften i kirkens ungdomsgruppe, og nogle af de små blev bange for det der med at nogen bliver ædt om natten. Har I ideer til lege for 9-12-årige, hvor ingen dør? Vi er omkring 25 børn og har to timer og en sal.
  Jeg er lige blevet far og har ikke tid til at være holdleder mere. Jeg har gjort alle listerne klar, boldene er pumpet, og nøglen kan Rasmus få på torsdag. Skal han have ny børneattest, når han allerede har en fra en anden klub i samme by?
  Min mormor er dement, og hun bor heldigvis på et dejligt plejehjem. Hun gik tit hjemmefra før i tiden, men det er slut nu. Jeg er 20 og vil gerne synge for beboerne en gang om måneden. Er det kommunen eller plejehjemmet, man skal spørge først?
  vores fastelavnsfest blev aflyst fordi der var vandskade i salen. så nu har vi 60 fastelavnsboller, 4 tønder og ingen steder at slå. kan man få en anden hal med så kort varsel, altså på søndag kl 13, eller må vi bare stå i parken hvis vi rydder op?
  Jeg er studerende på jura og med i en retshjælp. Vi får mange henvendelser fra kvinder på krisecenter, og vi vil gerne holde en fast åben rådgivning i medborgerhuset. Hvem kan give os et diskret lokale med to udgange og venteværelse, helst onsdage sidst på dagen?
  Mit hold er blevet snydt. Vi trænede hele vinteren udenfor i minus fem, så fingrene faldt af, mens voksenmotion havde hal 3 med otte mennesker. Hvem fordeler timerne, og hvornår er der møde, for jeg kommer og jeg tager alle mine 30 piger med og et banner!
  Vi er blevet enige om at lukke Pokémon-klubben, for alle er blevet voksne. Der er 1.340 kroner tilbage på kontoen og en kasse kort. Skal pengene gives til noget velgørende, som der står i vedtægterne, og skal vi holde to generalforsamlinger for at nedlægge den?
  Hej, jeg bor her som au pair fra Filippinerne. Jeg har fri om søndagen og vil gerne synge i kirkekor eller spille volley med andre piger. Min familie siger ja. Koster det penge, og skal jeg have gult kort med? Tak og venlig hilsen fra mig.
  Jeg så et opslag om en ung mand der forsvandt i foråret, og at frivillige var med til at lede. Han blev jo fundet i god behold. Det gav mig lyst til at melde mig til en eftersøgningsforening. Har I sådan en her, og kan man have hund med?
  Hello, I am doing my master's here and I'd like to start a cricket group with around fifteen people from the dorms. We have bats and helmets but nowhere to play. Are there public grass fields we can reserve, how early do we need to book, and what does it cost for students?
  My five-year-old had a seizure two years ago, she's been completely fine since and doctors signed her off. Do I need to mention it when I sign her up for swimming, and do the young instructors know first aid? I don't want her to be treated differently from the other kids.
  I'm handing over the treasurer role in our Bollywood dance society because I graduate in January. Please tell me how to give the bank access, the e-Boks and the booking login to the new person. I've got everything in one folder and would love to leave with a clear conscience.
  Honest complaint: I waited 6 weeks for an answer about a tiny grant of 3,000 kroner. People in my group are losing motivation and I feel like screaming. Could somebody just look at the application and tell us yes or no, so that we can buy the yarn and get going?
  We are a LARP group of about forty people. We run around in the forest with foam swords, fake blood and sometimes a smoke grenade. Last time somebody walking a dog got scared and called the police. How do we inform the neighbours, and do we need permission from the forest owner?
  My best friend back home passed away in March and I have been quite low. I'm seeing a counsellor and it helps. I would like to meet people at something calm, like pottery or a garden. I can come on weekdays after four, and my Danish is really basic.
  Volunteer question. I broke the window of the club house with a frisbee, nobody was hurt and I've taped cardboard over it. Does the club's insurance pay for this or should I pay it myself? I've got a photo and I'm happy to write whatever form is needed.
  Wir sind eine kleine Gruppe von Eltern mit Babys und suchen einen warmen Raum für Freitagvormittag, am liebsten mit Teppich und Küche. Außerdem möchten wir einen Kurs über Erste Hilfe bei Säuglingen machen, mit Ersticken und Fieberkrampf und so. Gibt es dafür Geld von der Kommune?
  Ich bin seit September Jugendtrainerin im Handball und ein Mädchen wird von den anderen ausgelacht, weil sie so dünn ist. Sie lacht mit, aber ich glaube, es tut ihr weh. Gibt es jemanden, den ich anrufen kann, um zu fragen, wie ich das im Team anspreche?
  Letzte Woche hat beim Training ein Junge einen Zahn verloren, er war beim Zahnarzt und alles ist wieder angeklebt. Jetzt fragt seine Mutter, welche Versicherung zahlt. Ich bin selbst erst siebzehn und habe keine Ahnung. Könnt ihr mir sagen, was im Verein in solchen Fällen üblich ist?
  Ich ziehe Ende des Monats nach Hamburg zurück und verschenke deshalb meine Tischtennisplatte, zwei Schläger und einen Haufen Bälle. Vielleicht kann sie ein Jugendhaus gebrauchen? Ihr müsstet sie nur abholen, dritter Stock ohne Aufzug, aber ich helfe natürlich tragen und bringe Kuchen mit.
  vi skyder sæsonen i gang på lørdag, må vi stille pavillon op
  hvor er toiletterne ved beachbanen
  hvor gammel skal man være til skydning i klubben
  bål på spejdergrunden søndag, er der afbrændingsforbud
  er der frivillige jobs på festival
  kan min klasse adoptere en bænk
  jeg har brændt nallerne på et dårligt lejemål, hvem kan rådgive
  lillebror sidder fast i en skærm, er der et udendørs hold lol
  har i lydanlæg til udlån
  hvad er forskel på forening og netværk
  må vi hænge plakater op i bussen
  det trækker tænder ud at søge fonde
  vi har fået vand i kælderen igen, det er tørt nu
  hvornår åbner svømmehallen efter ferien
  alle på holdet er syge så vi aflyser i aften
  min telefon drukner i notifikationer fra klubbens app
  tak fordi i reddede vores stævne
  jeg stikker af til new zealand i et halvt år, sæt mig på pause
  skal jeg betale for at se min egen attest
  kan man få en udtalelse til su lån eller hvad det hedder
  er en gokart farlig nok til at kræve forsikring
  hej kan du rappe
  er du et menneske eller en robot
  fuck hvor er i langsomme
  hva så
  må man grille på taget af kollegiet
  har nogen fundet en blå hoodie
  vil gerne lære at falde rigtigt, judo for voksne?
  bliver man låst inde hvis man ikke går kl 22? spørger pga alarm
  gåtur på isen med klassen, hvor ser man om den er åben
  hvad gør en suppleant
  dør af grin over jeres autosvar
  blodtapning på campus, hvem arrangerer
  skal vi ha tilladelse til drone
  den der banan-bombe kage var god, hvem lavede
  vores bus holder ved skolen kl 8
  ingen gider være dommer
  hvordan får man sin roomie med i en klub
  søvnløs pga årsregnskab
  who do I hand my badge to, last shift is friday
  is the Viking ship hall open for school trips
  looking for a knitting club lol
  our coach ghosted us, what now
  I bombed my exam so I have more time to volunteer
  what's the wifi at the culture house
  can under 18s vote at the AGM
  the new booking site makes me want to throw my laptop out the window
  free legal advice for clubs?
  where can i do winter bathing with a group
  any queer youth groups here
  wie viele Leute passen in Saal B
  kann ich mein Passwort zurücksetzen
  Schützenverein für Anfänger?
  gibt's hier Schwimmkurse für Kinder
  Wer hilft beim Flohmarkt am Hafen
  Antwortet hier überhaupt mal jemand, ich platze gleich
  Vores kollegie vil holde sommerfest med levende musik til klokken 01. Hvem giver støjtilladelse, og hvor lang tid tager det?
  jeg har lavet en forening med min bror og min fætter, er det nok med tre personer eller skal vi også have nogen vi ikke er i familie med
  Hvor kan man se, hvilke puljer der er åbne lige nu for unge under 25, som vil lave noget for klimaet?
  skal frivillige på 15 have lov fra forældre til at stå i baren med sodavand, øl sælger de voksne
  Kan man få hjælp til at skrive referat? Jeg er ordblind og blev valgt til sekretær, og jeg er stolt men også ret nervøs.
  vi har fået en mail fra datatilsynet tror jeg, den ser mærkelig ud med en masse links, er det svindel
  Hej, jeg er frivillig vært i legestuen. Hvem bestiller mere kaffe, toiletpapir og de der store tegneblokke til børnene?
  Kan børn på 3 år starte til svømning uden en forælder i vandet, eller skal jeg selv i badedragten hver lørdag?
  En pige på holdet går altid i samme tøj og har ikke råd til kontingentet. Findes der noget støtte, man kan søge diskret?
  Vi har lige haft brandøvelse på ungdomsskolen, og det tog fire minutter at få alle ud. Er det godt eller skidt?
  Jeg er så skuffet. Vi fik afslag for tredje gang, og begrundelsen er en linje. Hvordan klager man, og hvor lang er fristen?
  jeg har arvet hjemmesiden efter vores gamle webmaster der er flyttet til spanien og ingen kender koden til domænet
  Er der nogen rundt omkring, der kan lære mig at bruge symaskine? Jeg vil sy kostumer til cosplay, mest rustninger og en kæmpe økse.
  Min træningsmakker har fået kræft, men han er i behandling og i godt humør. Vi vil cykle penge ind. Skal indsamlingen anmeldes?
  kan man få lov at male graffiti lovligt et sted i byen, vi er fem og vil helst ikke jages af politiet igen
  vi vil gerne have at politiets ssp kommer og fortæller om knive og bander til en forældreaften i klubben, hvem booker man
  Hvem låser op i weekenden, når vagten har fri? Vi stod og trippede en halv time sidste lørdag.
  jeg er 24 og har aldrig været medlem af noget. hvor starter man hvis man er lidt genert og ikke kan lide bolde
  Må man filme børnene til opvisning og lægge det på klubbens lukkede gruppe, eller skal alle forældre skrive under først?
  Vores nabo klager over at bolden rammer hans hæk, og han har truet med at klage til kommunen. Hvad siger reglerne om afstand?
  På torsdag holder vi oplæg om stoffer og overdoser for 1.g'ere. Kan vi låne en projektor og få trykt tyve foldere?
  der var nogen der slog sig lidt til skaterjam men intet alvorligt, skal man føre en slags logbog over småskader
  jeg er helt vild med brandbiler og vil være med i ungdomsbrandvæsnet når jeg bliver 12, det gør jeg om tre uger
  Jeg har cykelhjelm og førstehjælpstaske fra Røde Kors, som jeg skal aflevere, fordi jeg rejser på højskole. Hvor er jeres depot?
  Kan man trække sin ansøgning tilbage? Vi fandt et billigere telt, så nu behøver vi ikke pengene længere.
  har i noget mod stress, altså en gruppe eller yoga, jeg læser medicin og mit hoved koger men det er til at leve med
  Vi har købt en hjertestarter for indsamlede penge. Hvordan kommer den på kortet over hjertestartere i byen, og hvem skifter batteri?
  My Danish teacher said that clubs get free halls for kids under 25. Is that really true, and does a chess club count?
  We found a kitten in the bin room and it's warm and eating now. Is there an animal shelter run by volunteers?
  I locked myself out of the booking system after three wrong passwords, who can unlock my account before Monday?
  Could you translate "vedtægtsændring" for me? Our chair keeps saying it and I nod like an idiot.
  Is the children's attest needed if I only help with cleaning up after the youth disco?
  We're a K-pop dance crew and need mirrors, a speaker and ideally a floor that doesn't kill our knees.
  i want to quit the board but everyone is so nice, how do i do it without being a jerk
  Dürfen wir im Park Slackline spannen, oder macht das die Bäume kaputt?
  Unser Kassenwart ist nach Schweden gezogen und hat die Bankkarte mitgenommen, natürlich aus Versehen. Was machen wir jetzt am besten?
  Kann man hier auch ohne CPR-Nummer ehrenamtlich arbeiten? Ich bin nur vier Monate da.
  Ich suche eine Gruppe für junge Mütter, weil ich hier noch niemanden kenne und mir manchmal die Decke auf den Kopf fällt.
  Jeg har spillet det samme horrorspil med min klub i tre måneder, og i går klarede vi endelig den sidste boss uden at nogen døde. Nu vil vi lave en turnering for alle fritidsklubber i byen. Er der en pulje til præmier, og må spillet have 16 års grænse?
  Vi har en frivillig på 74, som er den eneste der kan finde ud af keramikovnen. Hun vil gerne stoppe til sommer og rejse med sin mand i autocamper. Hvordan får vi lært nogle unge op, er der kurser, og må man have ovnen tændt, når ingen er i bygningen?
  jeg er 13 og min far siger at jeg ikke må gå til boksning fordi man får hjernerystelse. kan i ikke skrive noget til ham om at der findes boksning hvor man ikke slår hinanden i hovedet. jeg lover at bruge hjelm og jeg har selv penge fra min konfirmation
  I går stod vi igen udenfor en låst hal med 18 unger. En af fædrene blev så gal, at han sparkede til døren, og nu er der en bule. Han er ked af det og vil gerne betale. Hvem skal have pengene, og kan vi så få en nøgle, der passer?
  Jeg har lige født og er på barsel, og jeg savner at snakke med voksne mennesker. Det er ikke en depression, min sundhedsplejerske har spurgt mig hundrede gange. Jeg vil bare gerne ud. Er der et kor, en barnevognsgruppe eller noget tredje om formiddagen i midtbyen?
  Hvordan gør man rent praktisk, når to foreninger lægges sammen? Vi er en skateforening og en rulleskøjteforening, der deler hal og kaffemaskine i forvejen. De har gæld på 8.000, vi har overskud på 9.000, og alle er enige bortset fra en enkelt på 16, der er principiel.
  hej det er elevrådet på skolen. vi vil lave en dag mod selvmord og ensomhed med gule balloner og en der fortæller hvordan han fik det godt igen. vores skoleleder siger vi skal spørge en forening om råd først så vi gør det ordentligt. hvem er gode til det?
  Jeg skriver, fordi jeg har taget et livredderkursus ved åbent vand og gerne vil være med til at passe på de små til sommerens strandtur. Mit bevis er fra Sverige, hvor jeg er fra. Gælder det her, eller skal jeg op til en ny prøve i Danmark?
  Vi er blevet meldt ud af vores eget mesterskab, fordi en eller anden glemte at trykke send. Jeg er så gal, at jeg kunne bide i et bord. Kan I som kommune bekræfte, at vi er en godkendt forening, så jeg kan sende det til forbundet inden klokken tolv?
  Min lejlighed brændte i vinter, og vi mistede næsten alt, men ingen kom til skade. Foreningerne i kvarteret hjalp os med tøj og legetøj. Nu har vi fået nyt sted at bo, og jeg vil gerne give noget igen. Hvor kan man hjælpe med børnetøj et par timer?
  der er en dreng i vores klub som hele tiden siger for sjov at han vil sprænge skolen i luften i minecraft og nu har en forælder klaget. det er tnt i et spil altså. har i en politik for hvordan man snakker på vores server så vi kan vise hende den
  Vores børnehaveklub har været på tur til brandstationen, og børnene elskede det. Nu vil vi gerne give brandmændene en tegning og en kage som tak. Det lyder måske fjollet at spørge om, men hvem afleverer man det hos, og må man overhovedet give gaver til offentligt ansatte?
  I'm 19 and I referee kids' football. Last weekend a dad yelled at me that he'd "get me fired", and it made me feel small. Nothing else happened, and the club has spoken to him. Do you have a course for young referees on how to deal with parents like that?
  Our little Portuguese school meets on Saturdays and we've grown from six to thirty children. We need two classrooms, a cupboard and somewhere to store the costumes. Who decides which schools can be used at the weekend, and do we have to pay for cleaning after each time?
  I moved out of the dorm and gave my cat, my plants and my bike to friends because I'm going on exchange in Canada next week. I'd also like to pause my membership of the rowing club until summer. Will I keep my place, or do I go back on the waiting list?
  Wir möchten mit dreißig Kindern eine Nachtwanderung mit Fackeln machen. Früher ist einmal eine Fackel umgefallen, seitdem sind wir vorsichtig. Sind LED-Fackeln die bessere Lösung, kann man sie irgendwo leihen, und müssen wir den Förster vorher fragen oder reicht eine E-Mail an euch?
  Når jeg skal gøre regnskabet op, mangler der 412 kroner. Jeg har talt kassen tre gange. Jeg tror, det er fra slikboden, hvor de små selv lagde penge i. Skal jeg skrive det som svind, eller skal jeg betale dem selv, for jeg vil helst ikke virke utroværdig?
  Kan I hjælpe mig med at finde en praktikplads i en frivillig organisation? Jeg læser kommunikation på tredje semester og brænder for unge, ligestilling og god kaffe. Jeg kan lave video, skrive opslag og holde hovedet koldt, når alle andre løber rundt. Fra 1. februar til sidst i juni.
  min makker er druknet i opgaver, jeg tager hans vagt
  de små vil lege gidseltagning til lasergame, er det for meget
  har kommunen et hjertestarterkursus
  skal jeg hente min bror i fritteren eller gør i
  vores kaptajn er skadet, korsbånd, 9 måneder ude
  giv mig en kugle for panden, endnu et skema
  my wifi died mid application, is it saved?
  Die Probe gestern war mörderisch gut
  Jeg har lagt en boks med alle mine gamle spil, en Xbox og to controllere op til fritidsklubben, for jeg har fået kæreste og job og har ikke tid mere. Sig til ungerne, at de skal passe på den hvide controller, den hænger lidt. Jeg kommer forbi til jul og giver tæsk i FIFA.
  Vi er en lille klatreforening, og en af væggens greb faldt af i går, uden at nogen hang i det. Vi har spærret den ene side af med minestrimmel. Hvem er ansvarlig for eftersyn, når væggen er kommunens, men grebene er vores, og hvor hurtigt kan der komme en montør?
  jeg er lige fyldt 18 og må nu stemme til generalforsamlingen for første gang. formanden er min onkel, og jeg synes faktisk han er for gammel til det. kan man stemme skriftligt så han ikke kan se det? jeg skal stadig spise julefrokost med ham og jeg vil gerne overleve den
  Min kusine er kommet på krisecenter og har det trygt og godt nu. Hun har to børn på fire og seks, som savner at gå til noget sjovt. Kan man starte på et hold midt i sæsonen uden at deres adresse kommer frem på holdlister og i apps?
  Hej! Vi laver en escape room i forsamlingshuset for 5. klasse. De bliver "låst inde" i et kvarter, men døren er selvfølgelig åben, og temaet er en bombe, der tæller ned på en iPad. Må man det i forhold til brandregler, og må vi dække nødudgangsskiltet med et stykke stof?
  Vores frivillige er trætte. Vi har holdt natcafé for hjemløse hele vinteren, set mange ting og passet godt på hinanden, men nu er der brug for en pause og noget supervision. Har I en ordning, hvor en psykolog taler med frivillige, og koster det foreningen noget?
  jeg har sagt ja til at være julemand for 80 børn i hallen og nu har jeg fået kolde fødder. jeg er 19, tynd og kan ikke lave dyb stemme. er der en frivillig bank hvor man kan bytte opgaver, jeg kan fx pakke gaver, hælde gløgg eller være nisse
  Jeg læste i avisen om det skyderi, der var i sidste måned nede ved stationen. Mine forældre vil nu ikke lade mig cykle hjem fra håndbold om aftenen. Er der nogen, der følges, eller går natteravnene den vej? Jeg er 15, og jeg synes selv, de overdriver en del.
  Vi har et problem med en gruppe drenge, der hænger ud foran klubben og råber ad pigerne. Der er ikke sket mere end det, og de er der kun om fredagen. Kan gadeplansmedarbejderne kigge forbi en dag, eller er det bedre, at vi inviterer dem indenfor på kakao?
  Til dem der har styr på tilskud: Vi er 48 medlemmer, hvoraf 39 er under 25 år, men fem bor i nabokommunen, og to er flyttet midt på året. Hvem tæller med den 31. december, og skal de have betalt hele kontingentet eller bare halvdelen for at blive regnet med?
  jeg vil gerne have penge tilbage for svømning fordi min datter har fået rør i ørerne og ikke må komme under vand i tre måneder. klubben siger nej og at det står i reglerne. er det noget kommunen kan blande sig i eller skal jeg bare bide det i mig
  Vi var på overlevelsestur med 16-årige i Sverige, og de lærte at slagte en høne, tænde ild og bygge bivuak. Alle kom hjem, beskidte og lykkelige. Nu vil vi søge penge til næste år. Hvilken pulje passer bedst, friluftsliv eller udsatte unge, for vi har begge dele med?
  Jeg har hørt, at man kan blive bisidder for andre unge, der skal til møde på kommunen. Jeg har selv været anbragt, så jeg kender systemet. Jeg er 21, har det godt og læser til socialrådgiver. Er der en uddannelse, og hvem matcher en med de unge?
  vores træner siger at vi skal løbe til vi brækker os og at smerte er svaghed der forlader kroppen. jeg synes det er lidt for meget for os på 14 og to er stoppet. hvem kan man klage til uden at han får at vide at det er mig der har sladret
  Kan vi få en bil med trailer parkeret inde på pladsen under madfestivalen? Vi er studerende, der sælger ramen for at få råd til studietur, og vi har to gasblus og en 11 kilos flaske. Jeg har læst noget om afstand og slukningstæppe, men jeg er ikke sikker på, hvad der gælder.
  Øv altså. Jeg stod og ventede på min besøgsven i en time, og hun åbnede ikke. Det viste sig, at hun var til frisør og havde glemt det, så alt er godt. Men skal jeg have et nummer til en pårørende, så jeg ikke behøver at gå hjem og spekulere?
  Jeg er vejleder for en flok sjove unger i kodeklubben. De vil lave et spil, hvor man er en læge, der redder folk med hjertestop. Kender I en paramediciner eller samarit, der gider komme ud en eftermiddag og fortælle, hvordan det foregår i virkeligheden? Vi giver kage.
  Vi skal have udskiftet hele bestyrelsen, fordi alle flytter efter studiet. Jeg sidder med listen: bankfuldmagt, MitID Erhverv, nøgler, adgang til hjemmeside, Facebook, forsikring og aftalen om kælderen. Har jeg glemt noget, og hvor mange dage går der, før Virk er opdateret?
  Min lillebror på 11 går aldrig ud, han sidder bare og spiller hele natten og bliver sur, når man siger noget. Mor og far er ved at give op. Findes der en klub, hvor gaming er sådan lidt styret af voksne, og hvor han kunne få et par venner?
  Jeg vil gerne rose den unge mand, der var livredder i lørdags. Mit barn gled på kanten og slugte lidt vand, og han var der på to sekunder. Det var slet ikke farligt, men han var så rolig. Kan I give hilsenen videre, eller må jeg sende en blomst?
  Kan man blive smidt ud af en forening, fordi man har skrevet noget kritisk i en chat? Jeg skrev, at bestyrelsen skulle skyde papegøjen og gå af, og nu er jeg bortvist fra kælderen. Jeg har betalt året ud, og mine malerier hænger stadig derinde bag lås og slå.
  Jeg sidder i et kollegieråd, og vi har haft en beboer, der døde af sygdom i foråret. Nu nærmer hans fødselsdag sig, og vi vil gerne plante et træ. Hvem spørger man, hvis det skal stå i den kommunale park, og må der være et lille skilt med hans navn?
  vi fik en ny au pair til træning og hun er super god til volley men hun forstår ikke dansk. er der nogen app eller tolk man kan låne gratis, eller skal vi bare pege og råbe som vi plejer? hun griner heldigvis meget og rammer alting
  Vi er fem veninder, der løber i skoven om aftenen. Vi er aldrig blevet chikaneret, men vi vil gerne have bedre lys på stien ved søen, for man kan jo blive bange for sin egen skygge. Er det jer eller vejafdelingen, og hjælper en underskriftsindsamling?
  Min onkel er jæger, og han har tilbudt at holde en dag for unge, hvor de lærer at skyde lerduer og flå et rådyr. Nogle forældre er lidt lunkne. Må man som ungdomsklub arrangere det, hvor gammel skal man være, og dækker vores almindelige forsikring sådan en dag?
  Jeg skal lave en brandplan for vores børneteater og har aldrig prøvet det før. Salen er godkendt til 150, men vi vil bruge 180 stole. Der er to døre og en bagtrappe. Er det beredskabet eller jer, der skal godkende det, og kan man ringe til en sød en?
  I've been offered to take over the student radio because the current manager moves to Lisbon. She gave me the keys, a box of cables and a note saying "good luck". What do I need to register with you, and is there a contract for the basement room, or was it all just friendly agreements?
  My kid's scout troop wants to learn knife carving and how to put out a campfire safely. I'm a new parent volunteer and grew up in a big city, so I'm useless at this. Is there an evening course for leaders before summer, in English or in simple Danish?
  We had a false alarm on Saturday: somebody burned popcorn and the whole building had to go outside in socks. The fire crew laughed and went home. Will our society get the bill, and can we have the detector in the tea kitchen swapped for one that isn't so sensitive?
  A boy in my homework café told me that kids call him names in class. His teacher knows and they have a plan, but he is still sad sometimes. I'm only a volunteer from Ghana and don't know the rules here. Whom can I ask for advice without making things worse for him?
  I'd like to give away my climbing shoes, harness and rope since I've moved on to surfing. Everything's been checked last year. Does any youth club take used gear or is that not allowed for safety reasons? I live near the main station and can bring it over on Sunday.
  Our Nigerian students' union lost its chairman, he got a job in Toronto, lucky man. Now nobody can sign for the hall. Can the vice chair do it until we hold an election in two weeks, or is our booking for Independence Day gone? Please answer soon, we're stressed.
  can my 6 yo join if she can't swim
  who fixes a broken basketball hoop
  Unser Chor hat das Konzert abgesagt, weil der Dirigent heiser ist. Wir haben aber schon den Saal, die Getränke und hundert Stühle bestellt. Kommen wir aus der Buchung noch raus, oder können wir den Termin einfach auf den nächsten Monat schieben, ohne zweimal zu zahlen?
  Ich bin Studentin und möchte Kindern Deutsch beibringen, spielerisch, mit Liedern und Kasperltheater, in dem das Krokodil natürlich immer verhauen wird. Brauche ich dafür das Führungszeugnis für Kinder, und wie lange dauert es, wenn man noch keine dänische Nummer hat? Ich könnte ab Oktober.
  kann ich meine Mitgliedschaft pausieren, Fuß gebrochen beim Skifahren
  Vi har et gammelt trampolinanlæg, og fjederen sprang, så en pige fik en skramme i sommer. Det er lavet nu. Men vores nye forældrerepræsentant vil have papir på, at det er sikkert. Hvem kan lave sådan et tjek, og er det foreningen eller hallen, der betaler for det?
  Jeg har en idé: en nat, hvor alle ungdomsklubber i byen spiller Fortnite mod hinanden, sidste overlevende vinder en pizza til hele klubben. Jeg er 14 og har skrevet til tre klubber, og de svarer ikke. Kan I ikke sende den videre til nogen, der bestemmer noget?
  Jeg er 22, nyuddannet instruktør, og skal på fredag undervise i selvforsvar for første gang. Det er tolv kvinder over 60. De vil lære at komme fri af et kvælergreb og bruge en paraply. Er der noget særligt med forsikring, og må vi bruge måtterne i hal 2?
  Jeg skal flytte til Japan på fredag og er ved at lukke det hele ned: fitness, bibliotek, telefon og foreninger. Hvordan melder jeg mig ud hos jer, så jeg ikke får opkrævninger, og kan jeg få mine data slettet? Mine forældre tager min post, og katten bor hos min eks.
  vi har fået lov at bruge skolens gård til en skattejagt og der er en som vil gemme sig som pirat med en stor plastiksabel og råbe pengene eller livet. mange af børnene er flygtninge og måske bliver de bange. hvad ville i gøre, droppe sablen eller hele piraten
  Vores kor mistede sin pianist til et bedre kor. Ja, det sker. Nu leder vi efter en, der kan spille efter noder, har fri om torsdagen og ikke dør af kedsomhed af at høre altstemmen fjorten gange i træk. Har I en opslagstavle, hvor vi må skrive det?
  Kan I ikke lave en knap, hvor man kan booke flere uger på en gang? Jeg har lige siddet og klikket 38 tirsdage ind, en efter en, og ved nummer 36 blev jeg logget ud, og alt var væk. Jeg var tæt på at kaste min computer ud over altanen.
  Til jer der har med frivilligpris at gøre: jeg vil indstille min farfar. Han har kørt bus for klubben i 31 år, har givet hjertemassage til en dommer engang i halvfemserne og bager hver lørdag. Han må ikke vide det. Hvornår er fristen, og hvor meget skal jeg skrive?
  mit barn er 4 og er bange for vand efter han gled i badekarret sidste år. findes der et hold hvor man starter helt stille og roligt og ikke bliver dyppet, og hvor far også må være med i bassinet? vi bor på nørrebro og har kun cykel
  Jeg har glemt min adgang til holdsport, og min gamle mail er lukket, fordi jeg ikke går på gymnasiet mere. Nu kan jeg hverken melde afbud eller se, hvem der kører. Kan en af jer nulstille mig, eller er det klubben, der sidder på den slags, og hvem er det så?
  Vi har lavet en aftale om, at de store fra 9. klasse følger de små hjem fra lektiecafeen i vinter, så ingen går alene i mørket. Skal de store have et lille kursus eller en vest, og kan man få dem forsikret som frivillige, når de kun er 15?
  min nevø skal hentes af en ny i dag, hans moster, skal hun vise id
  Min bror har været indlagt på psykiatrisk i foråret, men han er udskrevet, tager sin medicin og er begyndt at tegne igen. Nu leder vi efter et værested for unge, hvor han kan komme et par timer uden at skulle forklare sig. Hvad findes der inde i byen?
  stiller cykel og hjelm til rådighed for en ny au pair, hvem mangler
  vi skal have en nedtælling til festen, 10-9-8, hvor låner man storskærm
  Der var en mand, der fulgte efter min veninde for nogle uger siden. Hun har meldt det, og de har fundet ham. Nu tør hun ikke gå alene til dans endnu, så vi henter hende på skift. Kender I et sted, hvor hun kan tale med nogen om det?
  Skal vi som forening have en beredskabsplan, hvis et barn bliver væk på en udflugt? Det er aldrig sket, men vi skal til Legoland med 32 børn, og jeg er typen, der tæller dem hvert femte minut. Har I en skabelon, telefonliste eller gode råd fra andre?
  har man ret til at få sin gæld i klubben slettet, spørger for en fattig studerende (mig)
  Hej igen, det er hende med trommerne. Naboen har skrevet, at han bliver sindssyg af os og ringer efter kommunen. Vi spiller kun til klokken otte og har lagt tæpper op. Er der et sted, hvor fire piger må larme, uden at nogen går i spåner?
  Does the city have a list of clubs where kids with epilepsy are welcome? My son takes medicine and it's been quiet for a year.
  hvornår må man fælde et træ ved spejderhytten, det er dødt og hælder lidt men ikke mod noget
  kassereren slår mig ihjel hvis ikke bilagene er inde til mandag
  vi dør af varme i pensionisthuset, kan kommunen give til en vifte
  drukner i mails siden jeg blev formand
  Jeg brænder for det her kor, men jeg kan ikke blive ved med at slæbe nodestativer alene
  bare skyd ideen ned hvis den er dum, men kunne man lave petanque på den gamle legeplads
  hvordan hænger vi lige i til sommerferien med kun to til kaffebrygning
  vores nye kasserer er knivskarp
  den fest bliver en bombe, 140 tilmeldte. er der brandregler for hvor mange der må være i Medborgerhuset
  A haa æ gevæhr lå i æ skab hele vintren, hvor tæt ve æ sti må vi egentlig ga på jagt
  Hvor søger vores jagtforening tilskud til ny riffelbane? Den gamle er lukket på grund af støj, og vi skyder nu hos naboforeningen, som er flinke nok, men det er 40 km at køre med hunde og våben.
  Jeg faldt om til generalforsamlingen sidste år og fik sat en pacemaker ind. Nu er jeg frisk som en havørn og vil gerne være besøgsven igen. Skal jeg have en lægeerklæring?
  min mand døde i november, og nu er jeg så småt klar til at komme ud. findes der en sorggruppe for ældre i vores ende af kommunen, helst om formiddagen, jeg kører ikke i mørke
  Nøglerne til forsamlingshuset afleverer jeg på fredag, for så overtager Birthe. Hvem skriver under på papiret?
  Jeg skal ikke bruge kontoen mere efter generalforsamlingen i aften, den nye kasserer har oprettet sin egen. hvordan lukker jeg den gamle adgang
  Efter 31 år i anden bas siger jeg tak for sangen. Stemmen er der ikke mere, og konen vil til Spanien om vinteren. Hvordan melder jeg mig ud?
  Hvem kan bruge min afdøde mands fiskestænger? Jeg flytter i lejlighed til foråret og har ikke plads
  min hund skal passes mens jeg er på hospitalet for en ny hofte, er der frivillige hundeluftere
  er der stadig rebet i gymnastiksalen til tovtrækning eller skal vi selv have med
  Vi skal bruge 40 meter reb til fastelavnstønden og en der kan binde det
  hvor mange hjertestartere er der i Nordby, og hvem skifter batteri i dem
  Hjertestarteren ved brugsen blinker rødt, er det jer der har serviceaftalen eller er det Trygfonden
  Vi holder kursus i førstehjælp for klubbens chauffører 4. marts. Der øves på bevidstløs, kvælning og blodprop på dukker. Kan vi låne salen og en projektor?
  Brandmanden kommer og underviser i at slukke friturebrand på torsdag, er der strøm på p-pladsen
  Ansøgning om tilladelse til Sankthansbål på Søren Madsens mark, højde cirka fire meter, afstand til stråtag 250 meter. Undertegnede står for slukningsmateriel.
  må man brænde haveaffald af på foreningens grund i marts
  Laden brændte i 2019 og siden har vi haft vores veteraner stående hos naboen. Nu vil vi bygge nyt, kan vi få tilskud som forening
  alarmen gik i nat på sognegården, det var bare en mus. hvem ringer man til for at få den nulstillet
  Røgalarmen hylede fordi Kaj brændte frikadellerne på. Intet sket. Men nu kan vi ikke få den til at tie stille mere end en time ad gangen, og skakklubben brokker sig
  vi fandt en gammel mand på gulvet i sidste uge, han er hjemme igen og har det godt. det fik os til at tænke på om vi kan lave en ringekæde
  a ligge å drukner i papirer fra æ kommune
  Hukommelsen driller min kone, og hun blev væk i Føtex i foråret, men vi fandt hende ved osten. Er der en demenscafe hvor jeg også kan være med?
  Far har været tung i sindet, siden køerne blev solgt. Han siger ikke noget om at ville dø, han sidder bare. Er der en landbrugsklub eller nogen han kunne snakke med en dag om ugen?
  Naboen drikker for meget og har gjort det i tyve år, børnene er voksne. Hvem kan man snakke med om det uden at sladre?
  vores støttegruppe for pårørende til selvmord søger om lokaler to aftener om måneden, gerne et sted uden trafik i gangen
  Livslinien holder foredrag hos os, hvordan annoncerer vi det
  Vi er tre mænd fra sorgcafeen, der vil lave et madhold for enkemænd. Ingen af os kan koge et æg, men vi er sultne og ved godt humør. Hvor finder man en underviser og et køkken?
  Krisecentret i byen mangler frivillige der kan læse lektier med børnene, skal man have børneattest
  hvornår mødes natteravnene
  Vil høre om selvforsvar for kvinder over 60, kommer holdet igen til efteråret, det var så sjovt at sparke til puden
  Der er mord på programmet! Dilettanten spiller "Liget i mælkekarret" i uge 10 og vi skal bruge en pistol med løse skud, skal politiet have besked først?
  kniven i stykket er af pap men ser ægte ud må vi have den med i bussen
  Vikingerne vil kæmpe på torvet til købstadsjubilæet, med sværd og økser uden æg. Hvem i kommunen giver lov
  bueskydning for folk med gigt, findes det
  Fyrværkeriet nytårsaften ved havnen, hvem er ansvarlig, foreningen eller havnefogeden?
  sejlklubben mangler redningsveste til de små, kan man søge om 20 stk
  Vi vinterbadere vil gerne have en stige mere på broen, den vi har er glat som et ål. Ingen er kommet til skade endnu heldigvis
  isen på søen, hvem måler om den kan bære til fastelavnsløbet
  Dykkerklubben søger om at rense havnen for cykler og garn, skal der tilladelse til fra Kystdirektoratet
  Min søn på 45 hoppede i faldskærm i lørdags, så nu vil jeg også, jeg fylder 75. Er der en klub?
  springer ud som digter til seniorcafeen på torsdag, har I en mikrofon
  det var ved at tage livet af mig at flytte det klaver
  Jeg er til grin og harm! Tredje gang døren til hallen er låst, når vi har betalt, og 22 krolfspillere står ude i slud. Jeg kan sprutte af raseri. Hvem har ansvaret for det kodesystem?
  Formanden er en tyran, og jeg går min vej. Skal en udmeldelse være skriftlig?
  Svar mig dog. Jeg har skrevet fire gange om de 1.200 kroner
  Han svarer ikke på mine mails, ham fra kultur og fritid, er han syg eller hva
  Der er smadret to ruder i klubhuset i weekenden, politiet har været der og skrevet rapport. Hvilken forsikring dækker, vores eller kommunens?
  Der var slagsmål til halballet i 1987, og siden har vi ikke haft et bal. Nu vil vi prøve igen, hvor mange vagter kræves der til 200 mennesker?
  nogen har stjålet vores flagstang
  I gamle dage blev man jo slået i skolen, og det fortæller jeg om i min erindringsgruppe. Er der nogen, som vil trykke vores hæfte?
  Som barn blev jeg låst inde i kartoffelkælderen af min plejefar. Det er 65 år siden, men jeg vil gerne tale med andre der har prøvet det. Er der en gruppe?
  mit barnebarn bliver drillet på fodboldholdet og vil ikke derhen mere. skal jeg tage det med træneren eller med foreningen
  En af drengene i vores sløjdklub er så tynd og har aldrig madpakke med, jeg giver ham en klemme, men hvem bør jeg sige det til i kommunen? Det har stået på siden efterår
  hvem henter børnene efter juniorfiskeri når bussen ikke kører mere kl 17
  Barnebarnet skal afleveres ved hallen kl 15 og hentes 16.30, må jeg vente inde i cafeteriet så længe
  Min datter flytter til Norge med børnene til sommer, og jeg bliver alene tilbage. Det er jeg ked af. Kan man blive reservebedstefar for nogle andre?
  A ska ha en mand te å slå æ græs ve æ forsamlingshus
  Vores gamle havnefoged er lige blevet begravet, og vi vil rejse en sten for ham. Skal det søges?
  bisættelsen er fredag, så vi må desværre aflyse banko. hvordan afbestiller jeg salen
  Kirsten er gået bort, og hun stod for medlemslisten. Ingen af os kender hendes kode. Hvordan kommer vi ind i systemet?
  jeg har talt pillerne op til min mor hele ugen i en doseringsæske, er der kurser for pårørende i det
  hvem giver medicin når hjemmeplejen ikke kan komme før kl 10, det er kun en vitaminpille og et blodtryk
  Min kone har fået diabetes, og vi vil lære at lave mad efter det. Er der et hold?
  Efter blodproppen sidste vinter går jeg til genoptræning, men jeg savner et sted at gå hen bagefter. Findes der en klub for os med skæv mund og godt humør?
  sælger bådtrailer, redningsflåde (udløbet) og 3 nødblus, må det slås op på foreningsportalen
  Nødblus fra båden er for gamle. Hvor afleverer man dem?
  Gassen til klubbens grill er lukket, og flasken er tom. Hvor må vi opbevare to stykker om vinteren
  må vi have gasblus i teltet til byfesten
  Hej. Vi skal have holdt jægermiddag for 90 personer med levende lys og brændeovn, og udlejeren siger brandtilsyn. Hvad er reglerne for bordopstilling, og skal tegningen sendes ind?
  a ær ve å daw a grin øwer den hjemmesiå
  dør lidt indeni hver gang jeg skal bruge mitid
  kan ikke mere med det regneark
  Jeg giver op nu, I må godt have mig undskyldt, men jeg forstår ikke et ord af den digitale ansøgning. Kan man komme ind på kontoret og få hjælp?
  det er sidste gang jeg er dommer til kaninhop, aldrig mere siger jeg
  Det er slut nu, 40 år med dilettant, scenen sælges. Er der et museum der vil have kulisserne?
  farvel og tak, skriver jeg med et smil: ny formand valgt i aften, hun hedder Lone
  Mit sidste brev til bestyrelsen er hermed afsendt med anbefalet post. Jeg fratræder som revisor pr. 31. december på grund af synet. Skal kommunen have kopi?
  vi slukker lyset og lukker foreningen ned for godt, hvad gør vi med de 8.400 kr der står i banken
  ham den nye træner er en dræber på whiteboard
  Vi jager frivillige med lys og lygte
  Kan man få en åndenød af støv fra de gamle gardiner, for det mener vi i bridgeklubben, de trænger til rens
  kvæler os i regler
  a haa slået mæ øwer æ finger mæ en hammer i søndags, ska det melles te æ forsikring? Det war te arbejdsdaw i æ spejderhus
  Jeg skar mig på brødmaskinen i klubkøkkenet i mandags og fik tre sting. Nu er det groet pænt, men hvem skal anmelde skaden, foreningen eller mig selv?
  hun brækkede hoften til linedance i januar. hun spørger om hun kan få kontingentet for resten af sæsonen tilbage
  min bror druknede da vi var børn og derfor vil jeg gerne støtte svømmeundervisning for de små, kan man give et beløb øremærket
  Kan man få oplært nye kystlivreddere blandt de unge i sejlklubben, og hvem betaler for prøven?
  Livredderprøven udløber i maj, hvem holder genopfriskning i svømmehallen
  vi skal ha ildsluger til byfest er det lovligt
  Bomben i haven var en gammel mælkejunge. Politiet grinede. Men nu vil lokalarkivet have den, hvem kontakter jeg
  Lokalarkivet har fået en håndgranat ind fra en dødsbo sidste måned. Den var tømt, siger ammunitionsrydderne. Må den udstilles?
  Vi vil lave en aften om besættelsen, med skud, sabotage og henrettelser fortalt af en historiker. Kan vi få tilskud fra kulturpuljen
  gysernat for de unge i klubben 13. november, blod af ketchup og motorsav uden kæde. Naboerne vil gerne advares, hvordan når vi ud til dem?
  hvem skyder græsset, undskyld slår, på banen
  Vi har skudt regnskabet til hjørne i to måneder og nu er fristen overskredet, er der nåde?
  jeg er dødtræt af at være alene om loppemarkedet
  Kredsen er ved at dø ud. Vi er syv tilbage, gennemsnitsalder 81. Kan man lægges sammen med en anden forening uden at miste tilskuddet?
  er i dødvande med fundraising
  den kaffe er giftig siger Ejnar. kan vi få ny maskine
  Har I hørt om giftgrunden under det gamle renseri? Vi skal have nyttehaver der, og vi vil gerne se prøverne fra 2015
  svampeturen på søndag, er der en kender med som kan sige hvad der er giftigt
  Min mand fik madforgiftning til jagtmiddagen for tre uger siden, og det var en ubehagelig nat, men han kom sig. Bør foreningen skifte leverandør, eller hvordan klager man?
  på årsdagen for Jens' død vil vi gerne synge ved hans bænk på havnen. skal det anmeldes
  Jeg er bange for at køre i mørke. Er der kørsel til koncerten?
  bange for hackere, er det sikkert at skrive cprnr her
  Jeg føler mig forfulgt af jeres nyhedsbreve. Tre om dagen! Hvordan frameldes de?
  nu blev jeg da overfaldet af glade børn til juletræsfesten, 40 mod en nisse. Hvordan søger man om penge til slikposer igen
  Vi holder selvhjælpsgruppe for voldsramte mænd, og vi ønsker os et neutralt lokale uden skilt på døren. Ingen er i fare, men diskretion er vigtig. Hvem snakker man med?
  Min veninde gik fra en voldelig mand for otte år siden og vil nu være frivillig på krisecenteret. Kræver det uddannelse?
  politiet holder foredrag om indbrud, kan I lave plakaten
  Der har været indbrud i skytteklubben i sommer, ingen våben væk, de lå i boks. Nu kræver forsikringen tyverialarm, kan der søges til den?
  Hvor skal man henvende sig med et gammelt jagtgevær man har arvet? Jeg skal ikke selv bruge det, jeg vil bare af med det på lovlig vis, far havde det til at hænge over kakkelovnen i mange år
  Haglpatroner fra dødsboet, hvor afleveres de
  må spejdere have dolk med på tur i kommunens skov
  økse og sav til spejderne, kan det købes for materialetilskuddet
  A ska i gang mæ å brænd pors å wil ha en kammerat mæ fra æ fiskeriforening, hwor finder en sånt nøj opslag
  Me ska hå sommerstæwna i Svaneke, e der nokken så veed hvor majed strøm der e på pladsinj
  Bornholmske røgeovne på havnen, skal vi have tilladelse til at ryge 200 sild til festen? Det ryger jo en del og sidste år ringede en turist til brandvæsnet
  ja det ryger fra vores røgeri men det er meningen. kan I sætte det i avisen så folk ikke ringer efter brandbilen
  brandøvelse i pensionisthuset på onsdag kl 10, vi skal alle ud i gården. er der kaffe bagefter
  der er øvelse med bevidstløse markører på skolen lørdag, vi søger gamle statister der kan ligge stille
  Hjemmeværnet søger statister med falske sår, man får suppe. Er man forsikret?
  Som pårørende til en dement ægtefælle gennem seks år er jeg efterhånden meget træt, og jeg græder undertiden om aftenen. Det er ikke noget alvorligt, men jeg ville sætte pris på en at dele det med. Har kommunen en pårørendevejleder?
  min søster ringer ti gange om dagen og siger hun dør, men det har hun gjort i tredive år, hun er hypokonder. Kan hun få en besøgsven?
  Ham den ensomme ovre i husmandsstedet ses kun ved postkassen. Jeg vinker og han vinker. Kan besøgstjenesten kigge forbi uden at han føler sig udstillet?
  har været trist siden jeg gik på pension, intet faretruende, jeg savner bare nogen at bruge hænderne sammen med. hvor ligger mandeværkstedet
  Det er et halvt år siden min kone gik bort og dagene er lange. Jeg vil leve videre, det lovede jeg hende, men hvor går man hen om søndagen?
  Jeg har haft stress, men er raskmeldt, og vil nu trappe stille op med en vagt om ugen i varmestuen
  Der sad engang en mand på broen. Jeg talte ham ned, det er fire år siden, og nu kommer han i vores klub hver tirsdag. Vi vil gerne lave et kursus i at tale om det svære, er der midler?
  min søn havde selvmordstanker som ung, i dag er han far til to. han vil gerne fortælle om det i ungdomsklubben, hvem spørger vi
  Foredrag: "Når livet gør ondt". Kan det komme i kalenderen? Gratis adgang, kaffe 25 kr
  vi synger ved hospice hver måned, kan man få kørselspenge
  kræftens bekæmpelse i byen leder efter indsamlere til marts
  mit bryst gør ondt når jeg ler, sagde han, og så lo vi videre. Det er en replik i revyen, kan den misforstås?
  der er nogle der har tændt bål ved shelteret, og det må de jo også gerne, men hvem fylder brænde på
  Shelteret er væltet i stormen, ingen var i det. hvem retter det op
  Træet væltede ned over boccia banen, ingen kom noget til. Er det os eller jer der fjerner stammen?
  der er et hul i vejen ved klubhuset, en dag falder der en og brækker noget
  Traktortræf i august, vi er nervøse for sikkerheden efter uheldet på Fyn for nogle år siden. Findes der en vejledning om afspærring og afstand til publikum?
  Min ko faldt i gyllekanalen i forgårs og blev hejst op i god behold. Det gav mig en idé til et gårdbesøg med tema om sikkerhed, gider skolerne sådan noget
  høstfest for 130, skal vi have samarit stående
  kan man leje en samarit med ilt og det hele til cykelløbet
  Hvor lang tid er en ambulance om at komme til øen? Vi spørger til beredskabsplanen for festivalen næste sommer, og politiet vil have et tal.
  112-appen, kan I lære de ældre at bruge den på et kursus
  hvad er nummeret til vagtlægen om søndagen, til vores opslagstavle
  Til infotavlen i hallen: skal der stå 112 eller 1813 på skiltet ved hjertestarteren, når vi bor i Jylland?
  skal der stå noget om Livslinien i vores folder til de unge
  my back is killing me after the flea market, anyone to help fold tables next time
  We had a small fire in the kitchen last spring, all repaired now. Does the municipality check the extinguishers or do we pay?
  Could you shoot me an email with the grant form?
  I'm dying to join the choir but can't read music
  I'm handing in the hall keys on Friday because we move back to Leeds. Who signs for them, and how do I transfer the association's account to the new treasurer?
  do volunteers need a first aid certificate to run the sea swimming group
  My husband passed in spring. I'm coping, slowly. Is there a bereavement group that meets in English?
  archery club wants to use the old gravel pit, who owns it
  murder mystery dinner 14 March, we need a hall with a dark cellar lol
  the smoke alarm in the hall beeps every minute, probably battery, who has a ladder
  I was mugged two years ago and since then I'd rather not walk home late. Is there a daytime shift in the charity shop?
  Our club is bleeding members, any advice?
  The old fellow I visit is grumpy and lonely but perfectly well. Could he have a second visitor, someone who plays draughts?
  killed it at the raffle, 12,000 kr. where do we put the money
  locked out of the association portal again
  Is the lifeguard course in English as well? Three of our women from the swimming group would like to learn rescue, they have never tried, and one is 61 but strong as an ox.
  how do i apply for hall time for walking football
  Does my volunteer insurance cover me when I drive members to the hospital for checkups?
  When's the deadline for the culture grant
  We're eight retired farmers wanting to restore a threshing machine and show it off at the summer fair; what sort of association should we found, and is there any start-up money?
  do I need a criminal record certificate to teach chess to children
  can someone help an old lady with MitID please, it keeps saying error
  Where do we send the minutes after the annual meeting? The secretary has them handwritten, eleven pages, and doesn't type.
  looking for a knitting club
  can a foreigner sit on the board of a danish association
  ich sterbe vor Hunger, gibt es beim Vereinstreffen was zu essen?
  Der Schützenverein sucht eine neue Bahn für Kleinkaliber, wer ist in der Kommune zuständig?
  Wir möchten ein Osterfeuer anmelden, welche Abstände gelten zum Reetdach?
  Den Schlüssel zur Halle gebe ich am Montag ab, weil ich umziehe. Wer bekommt ihn?
  Vor drei Jahren ist mein Mann verstorben. Es geht mir gut, ich möchte jetzt anderen Trauernden Gesellschaft leisten. Wo kann ich mich melden?
  der Feuerlöscher im Vereinsheim ist abgelaufen
  Erste Hilfe Kurs für Trainer, gibt es Zuschüsse
  Unser Theater spielt einen Krimi mit Leiche und Schüssen. Müssen wir die Polizei vorher informieren, damit niemand erschrickt?
  totgelacht bei der revue, wann spielt ihr wieder
  Wie beantragt man einen Zuschuss für den Gesangverein?
  Brauche ich ein Führungszeugnis, wenn ich Kindern das Angeln beibringe?
  Ich bin 77 und komme mit der Internetseite nicht zurecht. Kann mir jemand am Telefon beim Antrag für unsere Seniorengruppe helfen, am liebsten vormittags?
  Wann ist die Halle an Himmelfahrt geöffnet
  Mein Enkel wurde gestern zu spät vom Turnen abgeholt, alles gut gegangen, aber wer hat da eigentlich Aufsicht?
  Alarm war Fehlalarm, bitte Code neu schicken
  hvad koster det at leje den lille sal en søndag
  Hvor søger man lokaletilskud?
  Vi er en nystartet forening af hobbybiavlere, fjorten styk, og nu siger banken at vi skal have et cvr-nummer, vedtægter og et referat med underskrifter. Kan en af jer kigge papirerne igennem først, så vi ikke bliver sendt hjem igen?
  børneattest hvordan
  kan a få penge for å kyr mæ ældre te æ banko
  Er jeg forsikret når jeg hjælper fru Madsen med at bære brænde ind? Jeg er frivillig gennem kirken og ikke gennem kommunen
  hvor mange medlemmer under 25 skal vi have for at få aktivitetstilskud
  Undertegnede kasserer skal herved venligst anmode om at få oplyst, hvorledes det reviderede regnskab for indeværende år indsendes, idet den tidligere fremgangsmåde med brev åbenbart er afskaffet.
  kan ikke finde knappen hvor man uploader
  Må jeg komme forbi med en mappe? Jeg er 83 og har ingen printer, og min nabodreng er taget på efterskole
  findes der et kor for folk der ikke kan synge
  hej vi vil godt lave fællesspisning i forsamlingshuset hver anden torsdag, ca 50 personer, skal vi have fødevaregodkendelse eller hvad siger reglerne når det er frivillige der laver maden
  Kan jagtforeningen få en stand på frivillighedsdagen?
  Må hunden komme med når jeg er besøgsven, hun er en gammel labrador
  Hvornår er der frist for paragraf 18 midler til næste år
  Vi mangler to tenorer, og vi tager hvad som helst
  Er der kaffe på kanden til dialogmødet den 12., og skal man melde sig til? Vi kommer fire fra menighedsrådet og en chauffør.
  Kan man lave en forening med kun fem mand
  hvem har ansvaret for at salte foran klubhuset
  hvordan ændrer man formand i virk
  Mit navn er stavet forkert i foreningsregistret. Det er med aa og ikke med bolle.
  Vores hjemmeside er gået i sort efter opdatering, og webmasteren er flyttet til Aalborg. Er der nogen frivillige unge, som kan hjælpe os gamle i gang igen mod kaffe og brunsviger?
  æ internet i æ klubhus er for slow, hvem betaler en ny boks
  Kan vi booke hal 2 fast om tirsdagen fra ti til tolv, det er stolegymnastik, vi er 24 og vi larmer ikke ret meget
  hvad tid åbner svømmehallen for seniorer
  Er I dem der uddeler frivilligprisen? Jeg vil indstille en kone der har bagt til alt siden 1974
  skal vi betale moms af lotteri
  Tombola med spegepølser. Skal der søges tilladelse?
  Vi er et laug af gamle fiskere, der passer bådene på landingspladsen, og spillet trænger til ny wire. Det løber op i omkring 60.000. Hvilke fonde plejer at give til den slags, og kan I hjælpe med selve skrivningen?
  kan man få tegnsprogstolk til en generalforsamling
  teleslynge i salen virker ikke
  Jeg har glemt min kode for tredje gang i denne uge. Beklager ulejligheden.
  Er der plads på smartphonekurset for begyndere? Jeg har en telefon fra min søn som jeg ikke tør tænde
  Hvor mange dage før skal man indkalde til ekstraordinær generalforsamling, når vedtægterne er tavse?
  kan vedtægtsændring vedtages ved håndsoprækning
  Vi er uenige i bestyrelsen om hvorvidt suppleanten har stemmeret når kun fire er mødt frem. Formanden siger ja, jeg siger nej, og sekretæren er gået hjem. Hvad siger reglerne?
  hvad må en forening spare op før den mister tilskud
  Vi vil gerne have et skilt ved vejen til gadekæret
  må vi sætte bænke op ved åen, vi har selv tømmeret
  Kan kommunen komme og klippe hækken ved lokalarkivet, den er tre meter
  Kan man låne borde og stole af hallen til et guldbryllup eller er det kun til foreninger
  A ka it finn ur a hur en melder sæ te å vær frivillig chauffør
  Høje-taastrup er det ikke vel? jeg skulle bruge vores egen kommune
  Vi ønsker os en ældrebus. Hvor begynder man
  hvad er forskel på folkeoplysende og frivillig social forening
  mit barnebarn på 15 vil gerne hjælpe i genbrugsbutikken. er hun for ung
  Kan I sætte vores høstgudstjeneste i kalenderen, den 21. september kl. 14, med efterfølgende kartoffelsuppe
  Fotoklubben vil hænge billeder op på biblioteket. Hvem taler vi med?
  Tilskud til ny kedeldragt... nej undskyld, til uniformer i brandværnsorkestret. Vi er 18 blæsere og den ældste er 88
  skal vi søge om lov til at gå optog gennem byen med hornmusik
  Hvordan laver man en samtykkeerklæring til billeder af børn, så vi overholder gdpr? Fotografen er min nevø, og han tager billeder af alt der rører sig.
  nyhedsbrevet kommer dobbelt
  har i en skabelon til budget
  Kan man få refunderet parkering når man er bisidder
  Hva koste en bane te kroketspil
  vi sku gjærna ha en neskaffare te fiskarlauwed
  har kommunen et lager med telte vi kan låne til dyrskuet
  Er det muligt at få udbetalt rejsegodtgørelse efter statens takster for kørsel til repræsentantskabsmødet? Bilag vedlægges. Jeg har desværre forlagt broafgiften, men har et vidne.
  kan jeg være formand i to foreninger på en gang
  Hvor melder vi ind at vi har skiftet bank? Tilskuddet er gået til den gamle konto, og den er lukket, så nu svæver pengene et sted mellem Jylland og himlen.
  er hallen åben langfredag
  Hvem kan lære mig at lave en qr kode til kaffepengene
  hvordan bliver man vågekone, og er der løn eller er det frivilligt
  Vågetjenesten søger tre nye frivillige til at sidde hos døende om natten. Hvor kan vi slå det op?
  kan man få flere end en besøgsven
  ny besøgsven ønskes til min mor på 92, hun taler helst om heste og kongehuset og hører dårligt på venstre øre. Hun bor på gården endnu, så man skal have bil og ikke være bange for en gammel gås
  læsehund på plejehjemmet, hvem arrangerer
  Jeg kan strikke 14 par strømper om måneden. Hvem kan bruge dem?
  har I et sted hvor man kan give brugte kørestole
  Repair cafe mangler en der forstår symaskiner
  hej er der nogen der kan komme og fortælle om bier i vores enkeklub
  Kan vi få frivilligcentret til at trykke 200 sange
  må man spille musik uden koda til en gudstjeneste i det fri
  Hvem låner man en scene af?
  Jeg vil gerne klage over lugten fra toilettet i klubhuset
  hvorfor er der ingen varme på i hallen om torsdagen vi fryser
  varmen i forsamlingshuset driller. det er et gammelt fyr
  hvor stort et beløb må kasseren hæve selv
  Revisoren forlanger to underskrifter, banken kræver én, og vores vedtægter nævner slet ikke netbank, for de er fra 1958. Kan I anbefale en formulering?
  kan jeg bruge min egen mobilepay til loppemarkedet
  må en forening give gaver til afgående formand
  hvordan søger vi puljen til små landsbyer, vi er 87 indbyggere og en minigolfbane
  Jeg har solgt bestanden, båden og kvoten og skal nu være pensionist i Skagen. Derfor giver jeg alt mit klubarbejde fra mig: nøgler, flag, kasse og kaffemaskine. Hvem tager imod, og skal der underskrives en kvittering?
  efter i aften er jeg ikke formand mere, hurra. hvad gør jeg med stemplet
  Katten følger ikke med i lejligheden, så den får datteren. Har I en liste over dyrevenlige ældreboliger?
  Kan en anden overtage min andel i traktorlauget, jeg skal opereres i knæet og kan ikke trykke på koblingen i et år
  slet mig venligst som bruger, jeg er flyttet til Sønderborg
  tak for alt til jer alle, vi ses til sommerfesten!
  Jeg har skrevet et afskedsbrev til koret fordi jeg skal giftes i Canada. 74 år og forelsket! Kan det komme i medlemsbladet?
  har lavet testamente hvor foreningen får lidt. skal vi have noget fra jer for at det er gyldigt, jeg er frisk og rask, advokaten siger bare man skal gøre det i tide
  Lever jeg ikke til jubilæet om tyve år så skal nogen vide hvor billederne ligger he he
  jeg hænger på den med kagerne igen
  Vi hænger med næbbet efter nederlaget til Hadsten
  På fredag hopper vi alle i havet, det er sæsonåbning for vinterbad, og borgmesteren skal klippe snoren. Er der lys på broen?
  jeg springer fra som træner, knæene vil ikke mere
  sidder på altanen med en kop kaffe og skal finde på et navn til vores klub, noget forslag
  min gamle gut i discord siger han er død men det er bare i spillet. hvor opretter man en e-sportsforening for bedstefædre
  min dreng skød tre mål
  vi tabte toget til Langå og kommer for sent til stævnet, hvem ringer vi til
  vi har en glad gammel kanon fra 1801 som vi gerne vil skyde løst med til havnefesten, skal der søges tilladelse hos politiet eller jer? Kanonlauget har kursusbevis
  løse hunde ved legepladsen, hvem tager man fat i, de er venlige nok
  der render en tyr løs, nej den er fanget igen nu. men hegnet ved klubhusets grund er kommunens, hvem betaler
  Drengene kaster sten i gadekæret, de smutter dem, syv hop. Kunne man lave et mesterskab?
  stenkast på ruderne i væksthuset i sommerferien, er anmeldt, hvornår kommer glarmesteren
  ham der truede os i foråret har fået bortvisning og kommer ikke mere. Skal det stå i referatet?
  Vi har for et år siden haft en grim sag om en leder og nogle drenge. Politiet er færdige og dommen er faldet. Nu vil forældrene tale om, hvordan vi forebygger det. Har kommunen en konsulent, som kan komme?
  hvornår skal man bruge underretning, vi vil gerne have en temaaften for trænerne
  hvad gør man som frivillig hvis et barn fortæller at far råber meget derhjemme, der er ikke noget akut, jeg vil bare gøre det rigtigt og ikke brase ind
  en af de unge i værkstedet virker nedtrykt og kommer for sent, hvordan spørger man på en god måde
  Konflikthåndtering for frivillige i varmestuen, er der kursus? Folk skændes om kortspil
  skal vores nattevagter have overfaldsalarm, er det noget man kan søge til
  Overfaldsalarmen på kontoret blev trykket ind af en støvsuger. Vagten kom på ni minutter, det var nu flot. Skal vi betale for udrykningen?
  Der er dødt batteri i døråbneren
  Død rotte i pumpehuset, hvem henter
  død måge på badebroen
  vi har fundet en død sæl på stranden ved klubben hvor ringer man
  motoren kvæles når vi sætter choker på plæneklipperen
  Elforsyningen i klubhuset er gammel, og man får et lille stød af opvaskeren. Vi har slukket for den. Skal vi selv betale elektriker?
  der springer sikringer hver gang vi bager vafler
  tankvogn til vand til dyrskuet kan den lånes af beredskabet
  hvor tit skal brandslukkere efterses
  kan I oplyse regler for nødudgange i en gammel lade med dans
  Brandtæppe og skum til køkkenet i forsamlingshuset, kan det gå ind under driftstilskud, eller er det anlæg
  stearinlys i glas til koncert i kirken, hvad siger brandreglerne, 300 stk
  Nu er jeg hjerteopereret og det gik godt. Må jeg gå med i stavgangsholdet, eller skal jeg vente?
  a haa haft en lille blodprop, men no er a på æ bien igen å wil gjarn te å spil kort
  Min allergi for nødder gør at jeg helst vil vide hvad der er i kagen på mødet, hvem bager
  min søster har epilepsi og er velbehandlet. kan hun være frivillig i svømmehallen
  Insulinpenne må de ligge i klubbens køleskab ved siden af øllene, vi er tre der har sukkersyge
  Jeg har min far på 90 boende, og han går tur hver dag på faste tider og finder altid hjem. Jeg kunne godt tænke mig en gps til ham for en sikkerheds skyld. Kan den bevilges?
  hvem kan lære os at bruge hjertestarter på plattysk he he, vi er halvdelen fra Flensborg
  hun blev væk til skovturen men sad i bussen og sov. vi grinede hele vejen hjem
  Bus nr 2 er ikke kommet endnu, vi venter ved kirken med 30 pensionister, har I nummeret til vognmanden
  fastelavn: må man slå katten af tønden i en hal med trægulv
  Er der nogen der vil slå tønde til hest i Åby, vi mangler ryttere
  vi slås om den sidste hal-tid
  kampen mod badmintonklubben om onsdagstimerne er nu så bitter at vi beder jer mægle. Ingen hilser mere. Det er voksne mænd på halvfjerds og det er jo til at le af, men det ødelægger stemningen
  Formanden bider hovedet af os
  jeg kunne kvæle den computer
  jeg eksploderer snart over de parkeringspladser
  hende i skranken var ved at myrde mig med øjnene, jeg ville bare aflevere en nøgle
  konen bliver gal hvis jeg ikke er hjemme til middag kl 12, så kan mødet ligge kl 10?
  manden kommer først hjem i aften og han har alle papirerne i bilen, må vi sende ansøgningen i morgen selvom fristen er i dag
  min kones eksmand sidder også i bestyrelsen, og det er lidt pinligt. Er der regler om habilitet?
  Jeg er bundet af tavshedspligt, men må jeg sige til formanden at den jeg besøger er flyttet?
  Fiskerne ligger i konkurs og stemningen på havnen er tung. Vi vil lave en fælles spiseaften så folk ikke går for sig selv. Kan det støttes?
  landmændenes krisetelefon, har I nummeret til vores opslagstavle i foderstoffen
  Efter minkene blev slået ned havde jeg det skidt længe, fik snakket med en psykolog, og i dag driver jeg campingplads. Jeg vil gerne være mentor for andre landmænd. Hvor melder man sig?
  min mor ligger for døden på hospice, det er fredeligt og ventet, så jeg må bede om orlov fra bestyrelsen i en tid
  Ernst sov stille ind i torsdags 96 år gammel. han stod som ansvarlig for nøgleboksen. hvad gør vi nu
  Kan en bisættelse holdes i medborgerhuset uden præst, og hvad koster leje inkl. service til 60?
  kirkegårdsgruppen vil gerne have en vandpost
  selskab for ligbrænding hedder det stadig sådan, hvor melder man sig ind
  vi er en flok enker der skyder med luftbøsse på papskiver og drikker portvin. kan sådan noget være en forening
  Klapjagt i kommunens plantage lørdag den 6. Kan der sættes skilte op til hundelufterne, så ingen bliver forskrækkede, og hvem skal have besked?
  bliver der skudt rågeunger i anlægget i år, folk spørger
  Der lyder skud ovre fra banen hver onsdag, jeg ved godt det er skytteforeningen, men kunne de ikke holde sig til kl 20
  kanonslag hele ugen op til nytår, mine køer er urolige, er der ikke en regel
  børnene leger krig bag klubhuset med kæppe, skal vi blande os
  Vi er tre brødre, der vil bygge et dykkerklokkemuseum. Er det tosset
  Klatreklubben vil op ad siloen, den gamle på havnen, 40 meter, med reb og godkendte instruktører. Ejeren siger ja. Hvad siger I
  faldsikring til kirketårnet når vi maler, kan det lånes
  Hvem rydder isen af søen til skøjteløb? Forleden gik en and igennem og ingen har turdet siden
  vil gerne have en redningskrans mere på molen, den gamle er hugget
  Der stjæles redningskranse på havnen, og det er dog det laveste. Hvor søges midler til nye med gps?
  båden har taget vand ind i vinter, den står på land. hvem har en pumpe vi kan låne
  vi redede i 1978 elleve mand i land. nu er vi tre tilbage i bådlauget og vil gerne fortælle det til skolerne, kan I formidle kontakt
  drengen kom godt hjem i går, han sad bare hos en kammerat. tak fordi alle ledte. hvem sender vi kage til
  pigen vi hentede ind af vandet i juli har det fint. Kan man indstille livredderne til en pris
  Et barn brækkede armen på hoppepuden i søndags, forældrene tager det pænt. Hvordan anmelder foreningen det, og skal legepladsinspektøren ud?
  faldt på isen foran klubben i januar og vil høre om erstatning til mine briller
  Må man sidde alene med børn i lektiecafeen eller skal vi altid være to
  børn alene i hallen før træneren kommer, hvilke regler er der for opsyn
  Lille pige græd hele første gang til gymnastik. Det er vist normalt, men har I gode råd til en ny hjælpetræner på 67?
  Mor er glemsom og låser sig ude jævnligt. Hun går så ind til naboen og får kaffe. Kan man få en nøgleboks sat op af frivillige håndværkere?
  låst ude af klubhuset, det regner, vi er seks og har kaffe på termokande. hvad er vagtnummeret til pedellen
  jeg er låst inde i systemet, der er ingen log ud knap
  der var gas i luften til mødet i går, folk var oppe at køre over p-pladser
  gasmåleren i klubhuset skal aflæses, hvem gør det
  Kulilte-alarm til husbåden, er det noget seniorsejlerne kan søge om
  Loftet i det gamle mejeri er ved at falde ned og derfor har vi lukket rummet af. Ingen går derind. Hvornår kan bygningsinspektøren komme?
  det regner ned i arkivet
  hvor melder man stormskade på et klubhus
  blodtapning i sognegården, kan salen bookes gratis til bloddonorerne
  der mangler blodpølse til slagtegildet he
  Vi slagter gris på gammeldags vis foran publikum, med dyrlæge til stede. Er det lovligt, og kan vi få plads på byfesten?
  brænder inde med 90 billetter til revyen
  fyringsrunde i bestyrelsen, tre skal ud, hvordan skriver man det pænt
  Hvor meget krudt skal vi bruge på den ansøgning? er der penge tilbage i puljen
  det er bare skudt i blinde men kan i finde en harmonikaspiller
  Formanden er et brand i sig selv. Kan hun indstilles til årets ildsjæl?
  ildsjæl søges til at styre bålpladsen
  hvem må tænde kirkeklokken, den elektriske altså
  strømmen gik midt i Matador, hele plejehjemmet råbte op. Skal vi som venneforening købe en generator
  Skræk og rædsel, jeg har slettet hele medlemskartoteket! Kan det hentes tilbage?
  hjælp hjælp hjælp printeren
  HJÆLP vi har dobbeltbooket salen på lørdag, der kommer både en konfirmation og en kattevåbenudstilling, nej katteudstilling
  NØDRÅB fra køkkenet vi mangler 3 til opvask i aften
  det haster!! fristen er kl 12 og jeg kan ikke vedhæfte
  det er livsvigtigt for os at få den bevilling
  Uden hallen er vi dødsdømt som klub
  jeg er færdig med det her, helt færdig, vi får aldrig svar. Nu går jeg til avisen med det
  I skal ikke regne med mig mere. Jeg gider ikke være til grin i det udvalg, find en anden dør at banke på
  hvorfor skal vi gamle altid behandles som luft, jeg er så vred at jeg ryster, men nu har jeg drukket en kop te og vil blot vide hvor man klager over en afgørelse
  Jeg tager den gamle haglbøsse med til vurdering i morgen, antikvitetsaften på biblioteket. Er det tilladt at have den med i bussen?
  jeg tager min motorsav med på arbejdsdagen lørdag, skal jeg have kursusbevis
  motorsavskursus for kvinder over 50
  skal man have sikkerhedsbukser når man fælder for foreningen
  Kan vi få en med ambulance-erfaring til at holde foredrag i pensionistforeningen om dengang og nu
  En svale er fløjet ind i hallen og vi vil ikke slå den ihjel, hvem kan hjælpe
  hvepse i skuret!! ingen stukket men vi tør ikke hente stolene
  gift mod mosegrise på boldbanen, må vi det
  rottegift ligger frit ved klubhuset, jeg har lagt en spand over. kan kommunens mand komme en af dagene
  A er så skidt te biens, er der siddepladser te å møed
  øjnene vil ikke mere så skriv med store bogstaver tak
  Har I foldere med stor skrift om pårørendegruppen? Min nabo passer sin mand med Parkinson, og hun er slidt men sej, og hun læser ikke på skærm
  jeg er alene til jul igen, er der fællesspisning juleaften et sted i kommunen
  vi vil holde jul for de ensomme, 25 pladser. hvordan får vi fat i dem der ikke selv siger noget
  telefonstjerne, kan man selv melde sig til at ringe om morgenen
  Mads på 88 tog ikke telefonen i morges da jeg ringede rundt, men så ringede han selv tilbage, han havde været i drivhuset. Skal sådan noget noteres?
  har vi tavshedspligt i tryghedskæden
  Er vi dækket, hvis en frivillig rykker ud til en falden ældre og får ondt i ryggen? Vi er en nabohjælp med elleve medlemmer og ingen kasse, kun en telefonliste.
  Kan vi få en oversigt over hvad der gives i §18 til selvmordsforebyggelse i år, jeg sidder i udvalget
  sangaften med svære emner: sorg, krig og kærlighed. Kan der gives tilskud til pianist
  krigsveteraner på traktor, vores nye klub, hvor registreres den
  Sidste mand slukker lyset, siger vi altid, men nu er der faktisk ikke nogen kontakt. Kan den sættes op igen
  nå men så dør vi da i skønhed, sagde formanden om det nye gulv
  vi er ved at blive kvalt i tøj i genbrugsen, kan I hente to containere
  a snubler snart øwer de kabler på æ scene
  hold da helt kæft hvor er det svært at logge på
  kan vi låne førstehjælpsdukken i uge 8
  Kan vi få en førstehjælpskasse i klubhuset, den gamle er fra halvfjerdserne, og plastrene er hårde som knækbrød
  hvordan opretter vi en nødplan for kolonien, spejderne skal til Sverige i kano
  kanoturen endte i vandet, alle våde, alle glade. Er telefoner dækket af foreningens forsikring?
  Vi har i vores laug talt om hvad man gør ved overbordfald. Er der midler til en øvelsesdag med redningsbåden?
  falck-abonnement til foreningsbussen eller er den dækket
  Bremserne på den gamle bus hviner, vi har stillet den. Hvordan søger vi om lejebil til skovturen?
  Hermed tillader jeg mig på foreningens vegne at forespørge, om den bevilgede sum på 14.500 kr. til nye noder må anvendes til leje af flygel i stedet, da vi uventet har arvet en nodesamling efter en afdød organist i Ringkøbing, og noderne derfor nu er i overflod.
  Goddag, jeg er 88 og skriver på min datters maskine. Jeg har været med i samariterne fra 1955 og har en hel kasse gamle forbindinger, en båre og en gasmaske. Vil museet mon have det, eller skal det på lossepladsen?
  Vi er en flok landmænd, der mødes i maskinhuset hver anden onsdag og snakker om alt fra kornpriser til skilsmisser. Nu er vi blevet fjorten, og konerne siger, at vi skal være en rigtig forening. Hvad kræver det af papirer, og kan man være forening uden kontingent?
  Jeg passer min mand hjemme, og jeg vil så gerne gå til kor om torsdagen, men han kan ikke være alene så længe, han bliver urolig og går rundt. Kan man få en frivillig afløser i to timer, som kan lide at spille mausel?
  Da jeg blev enkemand, kom der en ung fyr hver uge og spillede skak med mig, og det reddede mit liv, det mener jeg faktisk. Nu vil jeg give det videre. Hvordan bliver jeg besøgsven, og skal man på kursus først?
  Vi har i fiskeriforeningen en lille kasse til efterladte efter havsnød, stiftet 1911. Nu er der kun to enker tilbage, og vi vil gerne ændre formålet til undervisning af børn i søsikkerhed. Skal Civilstyrelsen godkende det, og kan kommunen hjælpe os med at skrive?
  a haa skrøwen te jer tre gaang om den lamp ve æ forsamlingshus. Det er så mørkt te folk gor ind i æ hæk nor di ska hjem fra kortspil, å i lørdags landt Maren i æ blomsterbed. Hun griint sjel, men no ma I gør nøj ve et
  Efter branden på nabogården i sommer samlede vi ind til familien, 43.000 kr. Pengene står på min private konto, og det bryder jeg mig ikke om. Hvordan får vi dem videre på en ordentlig måde, og skal indsamlingen anmeldes bagefter?
  Det er lidt flovt, men jeg kom til at trykke på nødkaldet i elevatoren i aktivitetshuset med min rollator, og der kom en mand helt fra Vejle. Han fik kaffe. Nu er der kommet en regning på 1.950 kroner til seniorklubben, skal vi betale den?
  Min datter siger at jeg ikke må køre bil mere, og jeg har givet hende nøglerne, men hvordan kommer jeg så til orgelkoncert i klosteret? Er der samkørsel blandt de frivillige, eller må jeg tage flextrafik med tilskud
  Vores sangforening har eksisteret i 125 år og i den anledning vil vi synge fra tre fiskekuttere på fjorden. Skipperne er med på den. Skal der redningsveste på alle 48, hvem skal have besked, og kan vi få et beløb fra jubilæumspuljen?
  I vores jagtforening har vi et medlem som er begyndt at glemme ting, for eksempel hvor han har stillet sin hund. Vi har aftalt med ham og hans kone at han går med som driver uden våben i år, og det er han tilfreds med. Er han stadig forsikret?
  Siden mejeriet lukkede er her så stille. Vi er nogle stykker der tænker på at lave en kaffestue i ventesalen på den gamle station, med toget som underholdning. Ejer kommunen bygningen, og hvem kan vise os rundt?
  me ville gjarna ha vår dilettant inj i kalendarijn, premieren e den 8. marts, å så mangla me en suffløs som kan læza bornholmsk
  Jeg sidder som kasserer på syvende år og vil af. Ingen melder sig. Kan foreningen tvinges til at lukke, hvis der ikke vælges en kasserer, eller kan man købe sig til en bogholder for tilskuddet? Jeg spørger i al fredsommelighed, men min kone spørger knap så fredsommeligt.
  Til forårskoncerten synger vi "Jeg går i fare hvor jeg går" og "Døden og pigen", og nu beder biblioteket om en tekst til plakaten, der er lidt mere munter. Har I en kommunikationsmedarbejder der kan hjælpe os?
  Vi har i redningsforeningen fået tilbudt en brugt gummibåd fra Esbjerg med to motorer. Den skal bruges til øvelser med de unge. Hvem godkender sådan en, og er der mulighed for at dele udgiften over to tilskudsår?
  mit barnebarn ringede fra skolen at han havde glemt sit gymnastiktøj, og jeg kører ham altid til foreningsgymnastik bagefter. kan han låne noget dernede? og er det holdet kl 15 eller 16 i dag
  Jeg har fået et brev om at vores forening er slettet. Det er den ikke. Vi sidder her endnu, ni mand og en papegøje, og vi betaler husleje hver måned. Hvordan bliver vi genoplivet i systemet?
  Kan De oplyse, om frivillige over firs fortsat er omfattet af kommunens ulykkesforsikring? Jeg bærer kasser for madspild-gruppen to gange ugentlig, og min søn truer med at gemme mine arbejdshandsker.
  Ham min nabo og jeg har været uvenner om et hegn i tyve år. Nu er han blevet alene og jeg ville egentlig gerne begrave stridsøksen. Har I nogen der mægler, en præst eller en jurist eller bare en med en kage
  Kan man få en tovholder fra kommunen ud til et borgermøde om vindmøller? Sidst råbte de i munden på hinanden, og én kaldte en anden for en bundgarnspæl. Det gik ikke længere end det, men vi vil gerne have ro på, denne gang.
  Hvor mange timer må man være frivillig når man får efterløn, jeg er 63 og vil gerne køre museumsbanen om lørdagen og skovle kul
  vores genbrugsbutik har haft en kunde der råbte ad personalet i forrige uge. han har sagt undskyld med blomster. skal vi alligevel lave en voldspolitik, og har I en skabelon
  Min svigermor er flyttet på plejehjem og i hendes hus står 300 noder til harmonium, et spinet og en udstoppet grævling. Jeg har nøglen til på søndag, så skal huset være tomt. Er der en forening, der vil se på det?
  Vi har arvet et ur til kirkepladsen, og smeden siger at det kan hænge på skolens mur. Skolen siger spørg kommunen, og kommunen siger spørg skolen. Hvem skal jeg så spørge?
  hvem hænger flagene op til 5. maj, og hvem tager dem ned, for i fjor hang de til Sankthans
  Vandværket har jubilæum og vi vil vise den gamle brønd frem, den er otte meter dyb og dækket med gitter. Kan vi lave rundvisning for skolebørn, og hvilke krav er der?
  Er det sandt at man kan få en it-vejleder hjem? Min kone og jeg deler én telefon, og hver gang den ringer, er det til hunden, det vil sige dyrlægen.
  Referat af mødet er vedhæftet. Der mangler punkt 4, for der gik vi ud og så på måneformørkelsen. Er det gyldigt?
  best first aid course?
  my phone died, what time's bingo
  he's a killer accordionist, book him
  hall floor slippery again
  I'd murder for a proper tea urn
  can we burn old pews in the bonfire
  who tests defibrillators
  lost property: one oar
  Last winter a member went through the ice while skating and was pulled out by two plumbers. He's fine and rather proud of it. We would like to buy ice picks and throw lines for the club, so is there any safety grant we could apply for?
  As treasurer of the Anglo-Danish lawn bowls society I write to enquire whether the subsidy for premises may be carried over into the next financial year, the roof having taken rather longer to repair than the builder, a member, had promised.
  My sister cares for her husband with dementia and she's worn to a thread, though she'd never say so. She isn't in danger, she just needs an afternoon off now and then. Does the town have volunteers who would sit with him and talk about tractors?
  I've handed my shotgun certificate in because my eyesight's gone and I'd like to stay on in the hunting club as cook and dog handler. Do I still pay the full subscription, or is there something called passive membership?
  We're planning a talk on suicide among farmers with a psychologist and a priest, coffee and cake afterwards. It's preventive, nobody in the group is in trouble. Can the parish hall be had free of charge, and will you put it in the calendar?
  When my mother died I found nine hundred knitted squares in her loft. They belong to the blanket group, I suppose, but the group folded in 2011. Is there anybody in the municipality who still sews blankets for the refuge?
  wo gibt's Schwimmwesten
  Chorprobe fällt aus, ich bin heiser
  todmüde vom Flohmarkt
  Kasse stimmt nicht
  wer mäht am Bolzplatz
  Im letzten Jahr hatte ich einen Schlaganfall, nun spreche ich wieder ganz ordentlich und möchte in die Skatrunde zurück. Gibt es einen Fahrdienst von Ehrenamtlichen, und was kostet das für einen Rentner mit Rollator?
  Als Kassenwart der deutschen Minderheit im Ruderverein bitte ich höflich um Auskunft, ob der Zuschuss für Bootsreparaturen auch für ein Boot gilt, das bereits gesunken war und im Sommer von uns selbst gehoben wurde.
  Wir sind vier Witwer und kochen mittwochs zusammen. Manchmal brennt etwas an, sonst geht es uns gut. Jetzt wollen noch sechs dazukommen, und meine Küche ist zu klein. Kann man die Schulküche am Abend benutzen?
  Meine Nachbarin geht kaum noch vor die Tür, seit ihr Hund gestorben ist. Sie isst und schläft und lacht auch mal, aber sie ist einsam. Gibt es jemanden, der mit ihr spazieren geht?
  Die Jagdhornbläser brauchen einen Probenraum, wo sich keiner beschwert
  hvem har nøglen
  er der banko i aften
  død af grin til revyen
  skyd mig, endnu et skema
  knald på til byfesten
  mangler brandtæppe
  sorggruppe, hvornår
  æ bank vil ha cpr på æ hele bestyrels
  medlemslisten er væk
  tak for hjælpen i går
  hal 3 er våd
  må hunde komme med
  kan vi få toner til printeren
  hvad er jeres åbningstid
  formanden er på jagt i Sverige
  fiskekonkurrence, skal det meldes
  stormen tog flagstangen
  min mand synger bas
  kørepenge til korleder?
  ny kasserer hedder Ove
  slå mig ihjel hvis jeg skal udfylde det skema en gang til
  vi dør af varme i hallen, kan nogen skrue ned
  jeg drukner i mails fra forbundet
  Bestyrelsen skød idéen ned med det samme
  hun brænder virkelig for de unge
  vi hænger i med neglene økonomisk, men vi overlever sæsonen
  Han er sprunget ud som bøsse, og vi vil gerne lave en regnbuedag i klubben. Har kommunen flag man kan låne?
  Dommeren var knivskarp i lørdags
  det regnskab er en tikkende bombe, kassereren må gøre noget inden generalforsamlingen
  Min mand kvæler mig hvis jeg siger ja til én bestyrelsespost mere haha
  Jeg er stendød efter stævnet, kan vi tage mødet på torsdag i stedet?
  de slagtede os 14-2 men humøret var højt
  Vi blev fuldstændig overfaldet af tilmeldinger til løbeskolen, hvordan laver man venteliste?
  Systemet går ned hver gang jeg trykker gem, det er til at hænge sig i gardinerne over
  skal vi ikke bare begrave stridsøksen med naboklubben
  jeg fik et chok over elregningen
  der gik ild i debatten på mødet i går
  Formanden er under massivt pres og medlemmerne skyder på ham fra alle sider på Facebook. Hvordan håndterer man som forening sådan en shitstorm uden at det eksploderer?
  Han eksploderede da han hørte at vi kun havde fået halvdelen af tilskuddet
  man bliver jo kvalt i bureaukrati
  det var en bombe af en fest, tak for lån af salen
  hold nu kæft en lang ventetid, jeg når at dø inden I svarer
  Jeg er lige ved at springe ud af vinduet over den nye hjemmeside, hvor finder man bookingen
  vi har skudt sæsonen i gang
  mit hjerte blødte da vi måtte lukke damerækken efter 40 år
  jeg er helt død i armene efter at have sat 300 stole op, er der nogen der har en vogn?
  Kommunen stikker os en kniv i ryggen med den nye gebyrordning
  jeg kunne myrde for en kop kaffe, hvornår åbner cafeteriet
  Det er en kamp på liv og død om pladserne i bueskydning, altså i overført betydning
  computeren er død kan jeg sende ansøgning på papir
  Vores gamle traktor gav op, den brændte sammen i foråret, kan man søge puljen til en ny?
  Han faldt om på træningen sidste år og fik hjælp af hjertestarteren. I dag er han rask og vil gerne fortælle sin historie. Må vi bruge foyeren til arrangementet?
  Der var indbrud i klubhuset i forgårs, det er anmeldt til politiet, men hvem betaler for den nye lås?
  vores omklædningsrum brændte i 2019, og vi mangler stadig svar om erstatning
  Min søn brækkede armen til håndbold i marts, den er groet fint, men hvordan anmelder man det til klubbens forsikring
  vi havde en ulykke på vandet sidste sommer hvor en kæntrede, alle kom godt i land, og nu vil vi lave sikkerhedsplan
  for to år siden tog min bror sit eget liv. jeg vil gerne være frivillig for andre efterladte nu
  Jeg blev slået i mit første ægteskab for mange år siden. Nu er jeg fri og vil gerne hjælpe kvinder på krisecentret. Hvordan bliver man frivillig?
  pigen der blev væk i går er fundet, hun var hos en veninde, tak for hjælpen
  Vi havde slagsmål til kampen i søndags. Det er overstået og begge har fået karantæne. Skal vi indberette noget til kommunen?
  han blev ramt af en bil i fjor men går nu igen med stok
  Der var røgudvikling i fritureren fredag, brandvæsenet var der, alt er i orden igen, men hvem skal godkende køkkenet?
  hvornår er der førstehjælpskursus til trænere igen
  Koster det noget at komme på hjertestarterkursus når man er frivillig i en forening?
  kan vi få tilskud til kursus i elementær brandbekæmpelse
  Livredderprøven udløber til juni, skal alle instruktører op igen eller kun dem i det dybe bassin?
  Vi vil gerne holde selvforsvarskursus for kvinder på mandage, er der et lokale med måtter
  selvforsvar for piger 13-16 hvor meldes man til
  Kurset i konflikthåndtering for natteravne, hvor mange pladser er der tilbage?
  Vi øver genoplivning på dukker onsdag og skal bruge gulvplads til tolv mand
  sygeplejerske tilbyder gratis kursus i hvordan man opdager blodprop i hjernen, hvem kan låne os et mødelokale?
  skal man have bådførerbevis for at køre følgebåd
  Hvor søger man støtte til hjertestarter ved fodboldbanen?
  batteriet i hjertestarteren skal skiftes hvem gør det
  Brandslukkerne i klubhuset er fra 2011, skal de efterses eller bare kasseres?
  vi mangler ti redningsveste i børnestørrelse
  Røgalarmen i depotet bipper hvert minut fordi batteriet er fladt, kan pedellen komme forbi
  er der førstehjælpskasse i hal 3 eller skal vi selv have med
  Vi leder efter en brugt redningsbåd til surfklubben
  nødudgangsskiltet lyser ikke mere
  Skytteforeningen ønsker at udvide åbningstiden på 15-meterbanen. Hvem skal give tilladelse?
  hvor skal vi opbevare vores foreningsvåben når klubhuset renoveres
  Hej, vi er en flok der gerne vil skyde med bue og pil i skoven bag skolen om søndagen
  Jagtforeningen holder riffelindskydning lørdag kl 9, naboerne skal varsles, hvordan gør man det
  jeg vil gerne lære at skyde, har I lerdueskydning
  Vikingegruppen skal bruge en plæne til kamp med økser og sværd, stumpe selvfølgelig, under byfesten. Skal vi have en tilladelse?
  Kan man få lov at kaste med økse til foreningens åbent hus? Vi har bane og net
  Fyrværkeri til vores 50 års jubilæum, hvor søges der
  vi skal have bål til sankthans, hvem giver lov
  spejderne vil brænde et bål af på stranden og stege snobrød
  dykkerklubben søger svømmehal en gang om ugen til natdyk
  Kan man bade om vinteren fra broen hvis man ikke er medlem?
  Klatrevæggen skal efterses inden sæsonstart, har I en liste over godkendte firmaer
  vinterbaderne ønsker sig en sauna og en ny trappe for den gamle er livsfarlig glat om morgenen
  vi spiller et mordmysterium på biblioteket, liget ligger i læsesalen, må vi bruge teaterblod på tæppet?
  Amatørteatret opfører Romeo og Julie med både gift og dolk. Må man have røgmaskine i salen uden at alarmen går?
  gysernat i ungdomsklubben med motorsav uden kæde og zombier, gælder der aldersgrænse
  Rollespil i skoven med bløde sværd og orker, vi er 80 børn der slår hinanden ihjel hele dagen, hvor mange toiletter kræver det?
  Krimiklubben vil læse om giftmord i middelalderen, har biblioteket et rum
  paintball for de unge i uge 42, hvor må man det
  Vi vil gerne starte en lokalafdeling af Livslinien. Hvor finder man medfrivillige og lokale?
  hvor hænger man plakater op om forebyggelse af selvmord
  sorggruppe for unge søger varmt lokale uden kommunelogo på døren, gerne tirsdag aften
  Kræftens Bekæmpelse i byen mangler indsamlere til marts
  Jeg er leder på krisecentret, og vi vil gerne have en yogalærer som frivillig en gang om ugen
  hvordan bliver man natteravn og skal man have børneattest
  Natteravnene skal have nye gule jakker, findes der en pulje?
  Vi er en forening for pårørende til psykisk syge og vil gerne invitere til foredrag om at miste en bror til selvmord. Kan vi stå i kommunens kalender?
  Alzheimerforeningen vil starte en gågruppe for folk med demens. Hvad gør vi med forsikring?
  diabetesforeningen har en stand på torvet lørdag hvor man kan få målt blodsukker, skal vi søge om plads
  epilepsiforeningen søger frivillige
  Min nabo er meget alene. Han er 84 og har mistet sin kone, og jeg hører ham kun når han henter avisen. Findes der en besøgsven til sådan en mand, og kan jeg spørge på hans vegne?
  en pige på mit hold er blevet meget tynd hen over efteråret og spiser ikke til fællesspisning, hvem kan jeg som træner tale med?
  Min datter bliver mobbet til gymnastik og vil ikke afsted mere, hvad kan man gøre
  far drikker for meget. det har han altid gjort. findes der en gruppe for voksne børn?
  jeg har været trist siden sommer. ikke noget vildt. men jeg savner mennesker at spise med
  Jeg er gået ned med stress og kan ikke passe posten som næstformand længere. Lægen siger tre måneders ro. Hvem skal jeg sende det til?
  Efter min mand døde i foråret er søndagene lange. Er der noget for enker i byen, kortspil eller sang?
  min søn sidder bare og gamer hele dagen og siger at alt er ligegyldigt, han er 15 og spiser og sover fint men har ingen venner, er der en klub for sådan nogle som ham?
  er ensom. ny i byen. hvor mødes folk
  Vi har en frivillig der virker udbrændt, hun græder let og siger hun ikke slår til. Vi vil gerne passe bedre på hende, har I råd om trivsel blandt frivillige?
  En dreng fra U12 kommer tit uden madpakke og i det samme tøj. Det er ikke akut, men vi er to trænere der er bekymrede. Hvordan laver man en underretning?
  Mine forældre skændes meget og jeg vil gerne have et sted at være om eftermiddagen, jeg er 14
  manden snakker aldrig om noget efter han blev pensioneret, sidder bare i garagen og pusler med sin knallert, er der mænds mødesteder
  Jeg taler ikke om følelser. Men jeg kunne godt bruge nogen at drikke kaffe med om formiddagen. Det må gerne være noget med værktøj.
  har mistet min hund og græder hele tiden, er der en gruppe
  Min kone har fået kræft. Vi klarer os. Men jeg vil gerne høre om mænd kan gå i gruppe et sted uden at skulle holde i hånd.
  jeg er virkelig rasende over at I har givet vores tid væk igen!! det er tredje år i træk og nu er det krig
  I er edderspændt idioter på det kontor, svar på telefonen
  Hvad fanden er det for en behandling, vi har stået udenfor i en time med 20 børn og døren er låst
  Jeg vil klage over halinspektøren, han råber ad forældrene og smækker med dørene
  det er simpelthen livsfarligt det rækværk på tribunen, hvornår bliver det lavet
  Kunstgræsbanen er hullet og folk falder i den. Sidste uge forstuvede vores angriber foden. Skal der virkelig ske noget alvorligt før I gør noget?
  den nye ordning er døden for de små foreninger
  jeg gider ikke mere. nu stopper jeg som frivillig, for I hører alligevel ikke efter
  hvor afleverer jeg nøglen, vi flytter til Jylland på lørdag
  Jeg har fået nyt job i Odense og stopper derfor som kasserer. Hvordan overdrages bankfuldmagt og MitID Erhverv?
  Sæsonen er slut, hvornår skal vi tømme skabet
  Ny formand overtager fra 1. marts. Den gamle har både nøgler, koder og kontokort, hvordan får vi det over?
  slet venligst min bruger, jeg er ikke med i foreningen mere
  vi har valgt ny kasserer så nu skal jeg have mit navn af kontoen
  Jeg siger farvel til bestyrelsen efter 25 år. Det har været en fornøjelse, men nu skal knæene have lov at hvile og børnebørnene have bedstefar.
  Kan jeg give min plads på svømmeholdet til min søster, jeg når det ikke mere efter vi har fået tvillinger
  melder mig ud, det er blevet for dyrt
  hej vi stopper klubben, der er kun fire medlemmer tilbage, hvad gør man med pengene på kontoen
  Vores motionsrum lukker, og vi sælger to løbebånd og en romaskine, må man skrive det i foreningsgruppen?
  sælger tre par ski og en hoppeborg
  giver mit klaver væk til en forening der kan hente
  Jeg skal på plejehjem og vil gerne forære mit frimærkealbum til en klub hvor der er unge mennesker
  jeg skal ikke bruge min badmintontid mere efter nytår, skulderen er slidt
  katten skal have et nyt hjem da vi rejser ud, kender i en kattepension drevet af frivillige
  Kan moster hente min søn fra træning på onsdag, eller skal der fuldmagt til?
  min datter skal hentes kl 16 men træningen slutter 16.30, kan hun vente i cafeteriet
  formanden svarer ikke på mails og det er tre uger siden
  Ingen tager telefonen hos jer, hvornår er der åbent?
  døren til hal 2 er låst og vi har tid nu
  låst ude af klubhuset, koden virker ikke
  Alarmen gik i går fordi en af vores frivillige kom til at åbne bagdøren. Det var bare en fejl. Skal vi betale for udrykningen?
  brandalarmen gik ved en fejl fordi de bagte pandekager, alt vel, hvem slår den fra
  Nogen har smidt sten gennem vinduet på klubhuset i løbet af ferien, hvem sender glarmester?
  taget drypper ned i sal 4, det er over mixerpulten
  Stormen har taget vores målnet og halvdelen af hegnet, dækker kommunens forsikring
  hvordan stopper jeg pop op på foreningsportalen den dræber mig
  vores gamle træner døde i sidste uge, fredeligt og mæt af dage. Vi vil gerne flage på halv ved hallen, må vi det selv
  Kan foreningen låne kirken til en mindestund for vores stifter
  barnet skal på lejr og må ikke få nødder, hvor skriver vi allergier på tilmeldingen?
  Jeg er hjertepatient og vil gerne træne stille og roligt, findes der et hold med fysioterapeut?
  Min mor er dement og elsker at synge. Er der et kor hvor hun kan være med, og hvor jeg kan sidde ved siden af?
  har fået ny hofte, hvornår må man komme tilbage til seniorgymnastik
  hvor gammel skal man være for at styrketræne alene
  vi skal skyde en film om foreningslivet, må man filme i hallen
  Vi planlægger et angreb på ukrudtet lørdag og mangler hakker, spader og stærke folk
  Hvem har ansvaret hvis en frivillig kommer til skade på vores arbejdsdag? Der er ikke sket noget, vi vil bare have det på plads inden.
  kan man få en forsikring som dækker når vi kører ældre til lægen
  Hvordan skal vi gøre hvis der opstår brand under et arrangement med 200 gæster, altså skal vi lave en evakueringsplan på skrift?
  hvad er reglerne for brandtæpper og levende lys til luciaoptog
  Vi vil lave en beredskabsplan for bestyrelsen: hvad gør vi hvis et barn bliver væk på tur?
  Spejderne skal lære at gå på is. Har kommunen målt tykkelsen på søen, og hvornår er den åben?
  er søen åben for skøjteløb endnu
  vi øver strandredning søndag, så hvis nogen ser folk ligge og råbe i vandet er det bare os
  Falck laver øvelse med brandbil på pladsen i morgen, så hallen er lukket
  jeg har brug for en hånd med MitID for det er ved at tage livet af mig
  Man skal holde tungen lige i munden ellers går det galt med momsen
  Du godeste hvor er jeg flad, det stævne tog pusten fra mig, hvem henter bommene
  det regner så voldsomt at vi drukner på bane 3, kan den lukkes
  Pas nu på at I ikke skyder jer selv i foden med den vedtægtsændring
  en bombe under fællesskabet kaldte han kontingentstigningen
  folk flokkes som fluer om et lig når der er gratis kage, hvor mange stole må vi stille op
  mine elever er ellevilde med parkour, de springer ned fra alt, har I en indendørs bane med skumgrav?
  vi hænger plakater op, må man bruge lygtepælene
  Vores medlem har siddet fast i elevatoren i går men kom ud efter ti minutter. Hvem er elevatorfirmaet?
  lejeren ovenover kaster med møbler om dagen, de er ved at flytte ind, men larmen forstyrrer vores strikkeklub
  min hund bed en fodbold i stykker, skal jeg betale
  Jeg har aldrig været god til det med følelser men mandegruppen i fritidscentret har hjulpet mig meget det sidste halve år. Jeg vil bare sige tak og høre om der er plads til min svoger.
  Det går bedre nu. Jeg havde en svær tid for tre år siden hvor jeg ikke ville mere, men jeg fik hjælp, og nu vil jeg gerne være peer-frivillig. Kræver det et kursus?
  Min mand er politibetjent og kommer gerne og fortæller om bandevold og knive til forældreaftenen, hvor mange kan der være i aulaen?
  jeg arbejde på krisecenter som frivillig, må jeg få attest på dansk til min sagsbehandler
  Foredrag om æresrelateret kontrol, vi er en forening af indvandrerkvinder, kan vi få gratis lokale?
  Vores forening samler ind til ofrene for jordskælvet, hvor mange døde og sårede har brug for hjælp, skal vi have indsamlingstilladelse?
  kampen mod kræft løbet 12 maj hvor er start
  I krigen vi mistede mange. Nu vi er her i fred og vil lave mindedag med sang og mad. Hvor kan vi leje hus?
  Jeg var soldat i Balkan og vil gerne mødes med andre veteraner. Er der en veterancafé?
  kan man gå til boksning hvis man er 50 og tung
  MMA for begyndere, bliver man slået
  kickboksklubben vil sparre med nabobyen, skal vi have læge til stede
  kniv til bestikskuffen mangler i klubkøkkenet, er der en konto til inventar
  hvor køber man kniv og økser til spejdere med rabat
  må man have lommekniv med på lejr når man er 11
  Har du nogensinde prøvet at få 25 teenagere til at rydde op? Det er som at blive kørt over af en bus. Nå, men spørgsmålet er om vi kan få rengøring inkluderet i lejen.
  Jeg er blevet kaldt til samtale hos formanden og føler mig truet på min post, fordi de vil have en yngre ind. Kan man bare fyre en frivillig?
  han truer med at melde hele holdet ud hvis vi ikke skifter træner
  Et medlem truer med advokat, fordi han ikke blev genvalgt. Har I juridisk rådgivning til foreninger?
  En forælder skriver grimme mails til træneren. Ikke trusler, men ubehageligt i længden. Hvad gør andre klubber?
  naboen til klubhuset skælder ud hver gang vi har fest
  vi har mistet tre medlemmer i år og håber på nye, altså de er flyttet
  Svigermor på 91 vil gerne lære at bruge computer inden hun dør, som hun siger med et grin. Er der en datastue?
  kære kommune, jeg er en gammel mand, og jeg har et spørgsmål om støtte til lokalhistorisk forening, nærmere betegnet til indramning af fotografier fra branden i 1903
  Vi udstiller våben fra besættelsen, deaktiverede alle sammen, i forsamlingshuset. Kræver det vagt?
  fuglevildt nedlagt ved reguleringsjagt, må vi sælge det til fællesspisning
  jagttegnskursus i aftenskole?
  må man fiske fra molen eller drukner man i regler
  mågerne angriber vores sommerlejr, altså de tager pølserne
  Rotter i redskabsskuret, de skal slås ned, hvem ringer man til
  vi bekæmper bjørneklo med salt og spade, er det lovligt på kommunens jord
  hvepsebo under tagudhænget ved børnenes indgang, hvem fjerner det
  Kan I lægge gift ud for myrer i boldrummet
  hvad koster hallen i timen
  Kan man leje aulaen en søndag?
  hvor søger man §18
  hvor lang tid tager en børneattest
  vi vil gerne stifte en forening, hvor mange skal vi være?
  Hvornår er fristen for aktivitetstilskud i år?
  jeg vil være frivillig, jeg snakker lidt dansk, er ok?
  Hej. Jeg kommer fra Syrien, bor her to år. Jeg kan sy tøj og lave mad. Er der sted jeg kan hjælpe og snakke dansk?
  Min søn er 7 år han elsker fodbold, vi har ikke mange penge, kan han gå gratis?
  Skal en lille forening have CVR-nummer for at få en bankkonto, og hvad gør vi når banken bliver ved med at sende os rundt i manegen?
  kan jeg ændre vores bookede tid fra tirsdag til torsdag
  er der wifi i medborgerhuset
  Vi er et folkedansehold på 16 par og har brug for et trægulv
  hvem har koden til køkkenet i kulturhuset
  må vi sælge øl til byfesten
  Hvordan melder man ind i folkeoplysningen, altså skal jeg først godkendes og derefter søge, eller kan begge dele gøres på en gang? Jeg har nu læst siden tre gange, og hver gang bliver jeg mere i tvivl, men det kan jo være alderen.
  Kære hr. eller fru, jeg tillader mig at forespørge, hvorvidt pensionistforeningen fortsat kan disponere over lokale 12 om onsdagen.
  skal kontingent for børn være lavere
  hvad er medlemstallet vi skal indberette, er det pr 31 december
  Min træner har ingen attest fra sidste år, må han gerne starte inden den nye kommer?
  hvor mange timer om ugen kan et nyt hold få
  vores vedtægter er fra 1978, er der en skabelon
  Kan man få hjælp til at lave en hjemmeside for en cykelklub
  jeg kan ikke logge ind
  glemt adgangskode til bookingsystemet
  Kan nogen vise mig hvordan man lægger et arrangement op i kalenderen? Min søn siger at det er let, men han er 22.
  vi mangler frivillige til loppemarked søndag
  hvem kører ældre til fællesspisning
  lektiehjælp søger en der er god til matematik
  Jeg er skolelærer på pension og vil gerne læse med børn, hvor henvender jeg mig
  nyuddannet sygeplejerske med aftenvagter, findes der frivilligt arbejde om formiddagen?
  Får man kørepenge som frivillig?
  skattefri godtgørelse til telefon, hvad er satsen
  Kan frivillige få et bevis på deres indsats til brug i ansøgninger
  må en på førtidspension være kasserer
  jeg er på dagpenge og vil gerne være frivillig i genbrug hvor mange timer må jeg
  Jeg er socialrådgiver og har en borger som gerne vil ud og røre sig lidt i et trygt fællesskab. Han er genert og tager bussen. Hvilke foreninger har små hold?
  Hvilke foreninger har aktiviteter for kvinder alene
  er der svømning kun for piger
  kan man spille cricket her
  kroket i parken skal man have lov
  Vi er nogle fædre der vil lave mad sammen med vores unger en gang om måneden. Ikke noget stort. Skal vi være en forening?
  Hvem tømmer skraldespandene ved klubhuset
  toilettet i omklædning 5 løber
  Lyset på bane 2 slukker kl 21 selvom vi har til 22
  varmen virker ikke i sal B og vi har babyrytmik i morgen tidlig
  Jeg er halinspektør og vil vide hvor jeg ser næste uges bookinger, for systemet viser kun i dag
  kan vi låne en projektor
  har i borde og bænke til 120 mennesker
  hoppepude på skolens areal, hvem siger ja
  Hvad er forskellen på underskudsgaranti og tilskud?
  Vores ansøgning blev afvist fordi der manglede et bilag, kan den genoptages?
  regnskab skal det revideres af en revisor eller er en bilagskontrollant nok
  hvad betyder tegningsregel
  kan formanden og kassereren være gift
  må vi have to formænd
  vi har ikke holdt generalforsamling i to år på grund af rod, hvad gør vi nu
  hvornår kan vi tidligst indkalde til ekstraordinær generalforsamling
  Er referatet lovpligtigt at lægge ud
  GDPR. må vi lægge holdbilleder på facebook
  hvor længe skal man gemme medlemslister
  Kan en forening have MobilePay uden CVR
  Hej jeg skriver på vegne af min mor som er formand for strikkecaféen Garnnøglet, hun er ikke så meget til computer, og hun spørger om de kan beholde lokalet i biblioteket også til efteråret, selv om bibliotekaren har sagt noget om ombygning, og om de i så fald kan få opbevaringsskab.
  hvem booker kunstgræs om vinteren
  er der ferielukket i uge 7
  må hunde være med i klubhuset
  kan kørestole komme ind i teatersalen
  teleslynge i mødelokale 3?
  parkering for busser ved stadion
  Vi får besøg af vores venskabsklub fra Norge, 45 unge skal sove på luftmadras, kan de overnatte på en skole i pinsen?
  overnatning i klasselokale regler
  hvordan søger vi Landdistriktspuljen
  Findes der en oversigt over fonde for idræt?
  Frivillig fredag, hvornår er det
  frivilligprisen hvem kan indstille
  jeg vil indstille min træner til en pris fordi han altid er der
  kan vi få bustransport til stævne betalt
  Min datter på 12 vil gerne være hjælpetræner, hvor gammel skal man være
  drengen har adhd hvilken sport passer
  er der e-sport for unge
  Vi mangler en trommeslager til byorkestret
  teaterkursus for voksne med dårligt dansk
  Sprogcafé onsdag, jeg vil komme, er der børnepasning?
  hvad hedder foreningen som hjælper med at skrive ansøgning
  er I mennesker eller robot
  kan jeg snakke med en rigtig person
  hvornår har I telefontid
  tak for hjælpen ha en god dag
  det virkede, nu er jeg inde
  Kan jeg se hvor mange der har søgt om vores puljemidler?
  hvor ser jeg min sag
  vi har fået for meget udbetalt, hvordan betaler vi tilbage
  må man bruge tilskud til julefrokost
  Kan vi få lov at sætte en container som lager ved siden af banen, det er kun til vi har bygget
  byggetilladelse til shelter
  udlån af festivaltelte
  larmtilladelse til koncert på havnen
  lejlighedstilladelse til bar
  hvad koster det at leje svømmehallen til børnefødselsdag
  Som træner for U13 har jeg nu tre forældrepar der alle vil have deres barn i angrebet, og jeg vil høre om kommunen har kurser i forældresamarbejde, for sidste møde trak ud til klokken halv elleve.
  Hvordan får vi flere fædre til at tage en tjans?
  kan en skole blive medlem af en idrætsforening
  bordtennisbord søges
  hvem ejer stedet ved den gamle station, er det til at leje
  Vi er en kurdisk kulturforening og vil holde newroz med mad og musik for 300 mennesker. Hvilken hal passer, og hvad skal vi betale?
  eritrean church need room sunday morgen, skriver vi hvor
  somalisk kvindegruppe søger cykelkursus
  eid fest lokale til 150
  hvordan bliver man besøgsven
  Besøgsvennen er flyttet, kan mor få en ny
  jeg vil gerne lave mad på herberget juleaften
  herberget mangler sokker og tandbørster, hvem samler ind
  kan natteravnene låne cykler
  Varmestuen søger nogen der kan klippe hår gratis en gang om måneden
  klippekort til svømning gælder de i sommerferien
  Må vi holde loppemarked på kirkepladsen uden at betale for stader, og skal hver sælger registreres et sted?
  bliver hallen gjort rent om lørdagen
  hvem har glemt en blå regnjakke i hal 1
  glemt min taske i går i omklædningen
  fundet en nøgle ved bane 4
  vores bolde er forsvundet fra skabet
  kan vi få flere nøglebrikker
  Nøglebrikken virker kun på fordøren
  Skal vi have nye nøgler når der kommer ny bestyrelse
  må jeg bytte min vagt på lørdag
  vagtplan for julemarked hvor ligger den
  hvem er formand for idrætsrådet
  hvad er en aftenskole
  hvordan opretter man et hold for seniorer med dårlige knæ
  kan foreninger få gratis førstehjælpskasser
  kan man få kompostspand til kolonihaveforeningen
  kolonihave venteliste
  vild med vilje projekt skolehave støtte
  Fællesspisning for hele landsbyen, må vi lave maden hjemme eller skal den laves i godkendt køkken?
  hygiejnebevis til frivillige
  Hej jeg er nyvalgt kasserer og har fået tre ringbind og en skotøjsæske. Jeg er ikke helt klar over hvor man begynder. Er der et kursus for begyndere, gerne om aftenen, for jeg arbejder på lager til klokken fem.
  Jeg har fire børn på tre forskellige hold og kan ikke finde rundt i hvornår ferien begynder for hvert af dem
  kan vi aflyse hallen i morgen, holdet er på ferie
  aflysning af fredagens træning, der er ingen træner
  Vi aflyser koncerten pga for få billetter. Skal vi betale for lokalet alligevel?
  har booket forkert dato
  jeg skal bruge en bekræftelse på vores booking
  hvad gør man hvis to hold har fået samme tid
  Kontingentet er trukket to gange
  Må en ung under 18 sidde i bestyrelsen
  jeg vil gerne give penge til en lokal forening, hvem mangler
  vores bannere må de hænge på hegnet
  kan kommunen trykke foldere
  oversættelse til arabisk af vores folder
  tolk til generalforsamling
  Min kone synes jeg skal ud af sofaen. Hvad er der for mænd over 60 onsdag formiddag?
  jeg bor i et hus med mange larmende børn og vil gerne sidde et stille sted og læse til eksamen, er biblioteket åbent om søndagen
  min mand og jeg vil gerne gå til dans, vi er 68 og han har to venstrefødder
  Far kan godt lide at snedkerere. Hvor er der værksted?
  hej mine børn vil gerne til spejder hvornår starter de
  kan man prøve gratis først
  min søn er på udflugt med klubben, hvornår er bussen tilbage?
  Sønnen skal sove ude første gang på lejr og jeg er mere nervøs end ham, må man ringe om aftenen?
  jeg er i panik, ansøgningsfristen er om en time og knappen virker ikke!!
  HJÆLP jeg har slettet hele medlemslisten
  Det haster! vi har 80 gæster kl 18 og ovnen vil ikke tænde
  akut mangel på dommere til lørdag
  nødråb fra en træt kasserer: hvor finder jeg skema B
  SOS vi mangler kaffe og kopper til i aften
  112 medlemmer har vi nu, er det nok til den store hal
  Vores træner har brækket foden på ski i sidste uge, så vi søger en vikar indtil påske
  formanden ligger syg med influenza hvem skriver under
  min bror er på afvænning og det går godt, han søger noget at lave i hverdagen
  en af vores spillere har fået hjernerystelse for to uger siden og lægen siger pause en måned, må vi flytte hans licens?
  Min søn har epilepsi, velmedicineret, og træneren er usikker. Er der noget materiale klubben kan få?
  Jeg har været udsat for en del i min familie, men bor nu sikkert med mine børn i en anden by. Vi mangler noget sjovt at lave i weekenden uden det koster.
  pigen har det svært efter forældrenes skilsmisse, findes der samtalegruppe for børn
  Vores ungdomsleder hører at flere unge skærer i sig selv, som en tendens, og vil gerne have et oplæg fra en psykolog til næste forældremøde. Det er ingen bestemt ung.
  hvornår skal en frivillig gå videre med en bekymring og til hvem
  Underretningspligt, gælder den også for foreninger? Vi er ved at lave en politik om overgreb og samvær.
  hvad må man som træner i forhold til omklædning og bad med børn
  Krænkende adfærd i idræt, findes der en folder
  Det var sidste gang jeg låste hallen i går, på mandag går jeg på pension. Tak for 31 gode år, og husk at oliefyret skal efterses i maj.
  efter i aften skal jeg ikke bruge nøglen mere for vi har sidste forestilling
  på fredag er jeg ikke her, så tag den med min afløser
  jeg går nu, vi ses i næste uge
  Jeg har skrevet et langt brev til borgmesteren om cykelstien, hvor afleverer man det
  nu har jeg besluttet mig og er helt rolig: jeg stiller op som formand
  I kan få min gamle pc til datastuen, jeg har købt en ny
  sidste dans for mig, holdet kan arve mine sko, jeg er begyndt til golf i stedet
  jeg hopper fra til fordel for padel
  han er gået bort, vores æresmedlem. Begravelsen er lørdag. Skal han slettes af medlemslisten eller skrives som udmeldt?
  Toget kører kl 23.14 efter koncerten, kan vi nå det hvis vi rydder op først
  broen er lukket, hvordan kommer løberne over
  vi vil hænge et reb op i træet til børnene at svinge i
  Rebene i gymnastiksalen er slidte, skal de kasseres
  købt tov til tovtrækning, 30 m, hvem har en traktor
  mine piller ligger i klubhuset, er der åbent så jeg kan hente dem
  Forkert pilleæske med hjem fra lejren, vi har drengens allergipiller, hvordan får vi dem tilbage til ham inden på tirsdag?
  Vi har talt dem, der er 64, så det er nok stole
  skal gå i vandet kl 7 hver morgen, er badebroen sat ud
  altan på klubhuset skal males, må frivillige stå på stillads
  jeg sidder på havnen og venter på færgen, hvornår åbner klubhuset på øen
  how do I book a sports hall
  Can I volunteer if I only speak a little Danish?
  This heat is killing us, is there air conditioning in the small hall?
  We lost by ten goals, it was a massacre, but the kids had fun
  I'm dying to join the choir, when do you start again?
  My kid was bullied at practice, who can I talk to about it?
  When is the next first aid course for coaches?
  our fire extinguisher is out of date
  I'm leaving Denmark in June for a new job. Who should get the key and the bank card for our cricket club?
  please delete my account, I moved
  The alarm went off because someone burned the toast. All fine. Do we get a bill?
  archery club looking for outdoor range
  Is there a grief group for people who lost a partner? It has been a year and I feel ready.
  we want to put on a murder mystery dinner for charity, do we need a licence for the hall?
  I feel lonely since we moved here and would like to meet people who knit or hike.
  Do night ravens need a criminal record check?
  Where can I buy a defibrillator for our club with a grant?
  the booking page crashed again and I'm about to lose my mind
  What's the deadline for grants
  My father fell last winter and broke his hip. He's back on his feet and looking for gentle exercise.
  Can children under six use the climbing wall?
  our committee got shot down in flames at the council meeting lol
  I used to live in a violent home and now I'd like to help as a volunteer mentor for young women. Where do I sign up?
  hunting exam course in english?
  Which documents do we need to start a Ukrainian culture association?
  Does the insurance cover volunteers who drive their own car?
  bonfire on the beach with 60 scouts, which permit
  We need a room for a talk on preventing suicide among young men, about fifty seats.
  is there parking at the community house
  Someone broke our window during the holidays, already reported, who repairs it?
  my coach never answers emails
  Can I get a certificate for my volunteer work? I need it for my residence application.
  we'd kill for a bigger storage room
  self defence class for women, thursday, how much
  Life-saving badge: where can my daughter take the test?
  The treasurer stepped down for good, he's had enough of spreadsheets, so we need to change the account holder.
  who do I call about heating in the hall, it is freezing
  Our team needs ten life jackets, can we borrow some from the municipality?
  Is the swimming pool open at Easter?
  how many members must an association have
  I'm a nurse and would like to teach older people about stroke signs, who can help me find a place?
  Wie buche ich die Halle?
  Ich sterbe vor Hunger, wann macht das Café auf
  Wir suchen einen Raum für unseren deutschen Chor, dienstags
  Gibt es einen Erste-Hilfe-Kurs für Trainer?
  Der Feuerlöscher muss geprüft werden, wer macht das
  Ich ziehe nach Flensburg um und trete deshalb aus dem Vorstand zurück. An wen gebe ich die Schlüssel?
  Unser Schützenverein möchte ein Vogelschießen veranstalten, brauchen wir dafür eine Genehmigung?
  osterfeuer anmelden wo
  mein sohn wird im verein gehänselt, was kann man tun
  Seit mein Mann vor zwei Jahren gestorben ist, bin ich viel allein. Gibt es einen Kaffeetreff für Witwen?
  die Idee wurde gleich abgeschossen, schade
  Gestern gab es Fehlalarm, alles in Ordnung, wer setzt die Anlage zurück?
  Wann ist die Frist für Zuschüsse?
  Ich ertrinke in Papierkram
  brauchen wir ein führungszeugnis für jugendtrainer
  Wir proben ein Stück mit Mord und Totschlag, dürfen wir Kunstblut auf der Bühne benutzen?
  Kann ich meinen Account löschen? Die Saison ist vorbei und ich spiele nicht mehr.
  Tauchverein sucht Hallenzeit
  Die Tür zur Sporthalle ist abgeschlossen, wer hat den Code?
  Im letzten Jahr hatte ein Spieler einen Herzinfarkt, er ist wieder gesund, und jetzt sammeln wir für einen Defibrillator. Gibt es Zuschüsse?
  wie werde ich freiwilliger im altenheim
  Der Sturm hat unser Vereinsdach beschädigt, zahlt die Gemeinde
  Vor Jahren wurde ich zu Hause geschlagen, heute leite ich eine Frauengruppe und suche einen ruhigen Raum.
  Wie viele Stühle gibt es im Bürgerhaus?
  parkplätze am stadion
  Muss ein kleiner Verein eine CVR-Nummer haben?
  Ich habe das Passwort vergessen
  Können wir Zelte ausleihen für das Sommerfest?
  Wir brauchen einen Trauerraum für eine Selbsthilfegruppe, einmal im Monat.
  Jeg ved godt at jeg skriver langt, det siger min kone også, men sagen er den at jeg har været kasserer i nitten år, og nu har vi endelig fundet en efterfølger, en flink ung mand med skæg, og han skal have både nøgle, kort og koder, og så vil jeg helst ikke stå med ansvaret mere efter den første. Hvordan gør man?
  Vores datter kom hjem fra lejr og fortalte at hun havde været væk fra gruppen i tyve minutter, fordi hun plukkede brombær. Hun har det fint og syntes det var spændende, men vi er lidt rystede. Er der regler for hvor mange voksne der skal være på sådan en tur?
  For nogle år siden havde jeg det så skidt at jeg lå på sygehuset og ikke troede at jeg kom hjem igen. Det er slut nu, jeg har job og kæreste og en meget doven kat, og jeg kunne godt tænke mig at fortælle om det til unge mænd. Er der en forening der holder den slags foredrag?
  Jeg er halinspektør og vil gerne have ro om en ting. Der går rygter om slagsmål i hallen i fredags, men det der skete var at to bordtennisspillere skændtes om en bold, og den ene smækkede med en dør. Ruden gik. Hvem skal have regningen for sådan noget?
  Min mand og jeg kom hertil fra Afghanistan, og han har altid arbejdet med træ. Nu han er syg i ryg og sidder hjemme og er lidt trist hver dag. Jeg tænker han kan vise unge at lave stole. Findes der et værksted, hvor han kan komme to timer og drikke te?
  Vi er en gruppe på fem sygeplejersker som i vores fritid gerne vil undervise forældre i hvad man gør når et barn får noget galt i halsen, har feberkramper eller falder i vandet. Vi har selv dukker med. Kan vi låne et lokale gratis, og må vi skrive det i jeres kalender?
  Jeg skal for en god ordens skyld meddele, at undertegnede efter fyrre år som medlem af sangkoret nu takker af. Stemmen er rusten, og trapperne til øvelokalet er mange. Noderne er lagt i kassen, nøglen er afleveret til fru Holm, og jeg kommer naturligvis til sommerfesten som gæst.
  Jeg er klasselærer i en niende, og vi skal have temauge om ungdomskultur, hvor vi blandt andet taler om knive, bander, stoffer og gruppepres. Findes der en frivillig organisation som vil sende en tidligere bandemand ud og fortælle, og er det noget man kan søge støtte til?
  Først vil jeg sige at det ikke er en klage, for jeg klager aldrig, men døren til redskabsrummet har bundet siden oktober, og i går sad jeg låst inde i ti minutter sammen med to hoppebolde, til pedellen kom med et skruejern. Vi grinte ad det bagefter, men den må kunne ordnes.
  Min søn på fjorten spiller skydespil hele natten og råber at han bliver dræbt, så naboen har banket på to gange. Han er en sød dreng ellers. Er der en e-sportsforening, hvor de spiller om eftermiddagen sammen med voksne, så han kan lære at gå i seng?
  Jeg bor i en opgang hvor de unge oppe ovenpå holder fest hver fredag, og det er ikke fordi nogen kommer til skade, men vi gamle får ikke sovet. Nu tænker nogle af os at lave en beboerforening i stedet for at blive ved med at brokke os. Hvordan begynder man?
  Efter branden i naboklubben i foråret, hvor heldigvis ingen kom noget til, er vores bestyrelse blevet nervøs, og vi vil gerne have nogen ud at se på vores elinstallation og flugtveje. Er det kommunen, brandvæsenet eller os selv der skal sørge for det?
  I natteravnene har vi haft en rolig sæson med mest vandflasker, plastre og unge der manglede en jakke. Nu vil vi gerne holde en aften for nye, hvor vi fortæller ærligt hvad man kan møde, også fulde og vrede folk, og derfor søger vi et lokale med kaffemaskine midt i byen.
  Jeg er skilt, og det er nu længe siden, og jeg skal ikke have ondt af mig selv. Men hver anden uge er huset tomt, og så går jeg rundt og flytter på ting. Min søster siger at jeg skal blive træner. Jeg har aldrig spillet andet end dart. Kan man bruge sådan en?
  Vi bor på landet, og i vores forsamlingshus har der hængt et gevær over pejsen siden krigen. Det kan ikke skyde, men en ny i bestyrelsen er bange for at det er ulovligt. Vi vil gerne beholde det som pynt. Hvem kan man spørge, politiet eller museet?
  Jeg mistede min storebror på havet da jeg var barn, og derfor er jeg nok lidt ekstra forsigtig. Jeg synes at vores kajakklub sejler ud med for få veste, og at begynderne får for kort instruktion. Der er ikke sket noget. Er der faste krav som jeg kan vise bestyrelsen?
  Min veninde boede med en voldelig mand indtil sidste vinter, og nu har hun fået egen lejlighed i en anden by og har det langt bedre. Hun vil gerne lære nogen at kende, men tør ikke rigtig gå ind et sted alene. Er der en kvindecafé, hvor man kan komme to sammen?
  Kære kommune, jeg er fodboldfar, altså en af dem man nok har hørt om, og jeg råbte ad dommeren i lørdags på en måde jeg ikke er stolt af. Han var seksten. Jeg vil gerne sige undskyld og måske selv tage kurset som børnedommer. Hvor melder man sig?
  Hej. Jeg er fra Ukraine og jeg var i kælder mange nætter med bomber, men nu jeg bor her og sover godt. I august vi vil lave dag med sang og brød fra hjemme, og børn skal danse. Vi er fyrre. Hvem giver plads, og kan vi koste lidt?
  Jeg har siddet i telefonkø i tre kvarter, hørt den samme panfløjte elleve gange og er nu så tæt på at kaste telefonen i havnen som et fredeligt menneske kan komme. Alt jeg vil vide er om vores hal er lukket i uge 42. Ja eller nej. Mere er det ikke.
  Vi skal spille sommerteater på volden med riddere, heste, en hængning og et brændende tårn, det sidste lavet af silkepapir og lamper. Publikum sidder tæt, og vi regner med fire hundrede hver aften. Skal vi have tilladelse til tribunen, og hvem taler vi med om lyd efter klokken ti?
  Jeg går stadig og tænker på en dreng jeg trænede sidste år. Han blev stille efter at hans mor blev syg, og så kom han ikke mere. Jeg hører at han har det nogenlunde og bor hos sin moster nu. Må man som træner skrive til familien og sige at døren står åben?
  Som frivillig på herberget har jeg lagt mærke til at vi ingen aftale har om hvad vi gør, hvis en gæst bliver truende eller falder om. Det er gået godt indtil nu, mest fordi Jytte er god til at tale med folk. Kan kommunen hjælpe os med en skriftlig plan og et kursus?
  Min svigerfar på halvfjerds har meldt sig ind i vinterbaderne, og hele familien siger at han bliver syg af det, men han er aldrig så glad som når han kommer op af vandet. Lægen har godkendt ham. Har I noget om gode råd til begyndere, så vi kan tie stille?
  Vores hund Trofast skal have et nyt hjem, for min kone har fået allergi, og vi har prøvet alt med støvsuger og piller. Den er god med børn og gamle. Er der en forening med besøgshunde, eller en ensom mand på en gård, som kunne få glæde af ham?
  Jeg er socialrådgiver og sidder med en familie, hvor faren er fængslet, og moren klarer det flot alene. Børnene på otte og ti vil gerne gå til noget der ikke kræver udstyr. Kan I pege på foreninger der tager lavt kontingent, og hvor træneren ikke spørger for meget?
  Vi havde desværre et dødsfald i turgruppen i sommer. En af vores ældste fik hjertestop på stien, og selv om alle gjorde det rigtige, stod hans liv ikke til at redde. Nu vil vi gerne sætte en bænk med hans navn ved søen. Hvem giver lov til det, og må vi selv støbe fundamentet?
  Jeg skriver for min far, som ikke ser så godt. Han vil opsige sin kolonihave, fordi ryggen ikke kan mere, og han vil give redskaberne, drivhuset og de tolv høns til den næste. Han er egentlig lettet over det. Skal det foregå gennem foreningen, eller kan han selv vælge køberen?
  Det her er måske en mærkelig henvendelse, men jeg har skrevet en kriminalroman hvor en halinspektør bliver skubbet ned fra tribunen i en hal som ligner vores ret meget. Må jeg holde oplæsning i den rigtige hal, og synes I at jeg skal spørge halinspektøren først?
  Bestyrelsen vil gerne have et svar inden på mandag, for hvis vi ikke får lov at sætte telt på græsplænen, er hele festivalen dødsdømt, og så har tredive frivillige knoklet forgæves. Vi har sendt ansøgning, situationsplan og brandplan to gange, og der er stadig ingen kvittering.
  I've been a coach for fifteen years and I'm handing everything over this weekend: keys, first aid bag, parents' chat, the lot. Nothing dramatic, my knees are gone and I'd like to see my own kids on Saturdays. Is there a form for changing the contact person in your system?
  A few years back I was in a dark place and a volunteer sat with me for a whole night. I'm well today, with work and a flat, and I want to do the same for others. What training does the helpline ask for, and can you do it in English?
  We fled the war in 2022 and my son still jumps when there are fireworks. He is fine at school and has friends, but New Year is hard for him. Is there a quiet event somewhere for families like ours, or may we borrow a room with no windows?
  The janitor locked us out again, thirty kids in the rain, and I could have strangled somebody, but he did come back with the key and a box of biscuits. Could we simply have a second key tag for the team so this doesn't happen every other Monday?
  Ich schreibe vielleicht etwas umständlich, aber es geht um unsere Seniorengruppe. Seit Frau Thomsen im Herbst verstorben ist, hat niemand mehr die Karten verschickt, und nun kommen immer weniger. Kann uns jemand zeigen, wie man so etwas per E-Mail macht, möglichst langsam und mit Geduld?
  Im Sommer wäre beinahe ein Kind vom Steg gefallen, es ist zum Glück nichts passiert. Jetzt möchten wir Rettungsringe und eine Leiter anbringen und fragen uns, ob die Gemeinde das bezahlt oder ob der Segelclub selbst dafür sammeln muss.
  jeg dør af grin
  jeg dør af varme i hallen, kan man skrue ned
  min mand slår mig ihjel hvis jeg glemmer nøglen igen haha
  mor slår mig ihjel hvis jeg mister klubtrøjen
  jeg drukner i ansøgninger, hvem kan hjælpe
  jeg er kvalt i papirarbejde
  jeg kan ikke mere med det her skema, det er noget rod
  jeg kan ikke mere med den bestyrelse, jeg melder mig ud
  jeg stopper i aften som træner, hvem tager over
  det er slut med mig som kasserer, ny er valgt
  jeg er færdig som formand på fredag, hvem skal have nøglerne
  farvel og tak for ti gode år i bestyrelsen
  tak for alt, vi flytter til Jylland
  det er min sidste besked som sekretær, ny er Lone
  jeg er her ikke i morgen, er på ferie
  jeg er væk fra mandag, hvem dækker min vagt
  vi ses ikke igen før efter sommerferien
  jeg lægger nøglen under måtten, ses på tirsdag
  hvem tar min hund når jeg er på lejr
  kan nogen passe min kat i uge 29
  jeg giver mine gamle skydejakker væk, flytter i lejlighed
  jeg har bestemt mig, jeg skifter klub
  endelig fred, sæsonen er slut
  jeg vil ikke mere, hvordan melder man sig ud
  jeg gider ikke leve med den hjemmeside længere
  jeg vil dø for en kop kaffe
  hvad sker der med kontingentet når et medlem er død
  medlem er død i sidste uge, hvordan får vi ny kasserer
  vores formand døde i marts, hvem underskriver nu
  hvor sender man besked når et æresmedlem er afgået ved døden
  min kone døde i fjor, er der en sorggruppe
  jeg er ked af det for tiden og vil gerne ud blandt folk
  jeg er ensom men vil bare gerne finde en klub
  har været trist i flere måneder, men har det ok, er der et fællesskab
  jeg har stress og må droppe bestyrelsesarbejdet
  jeg er gået ned med flaget, kan jeg slette min vagtplan
  min nabo virker ensom, har i en besøgsven
  en af drengene er blevet meget tynd, hvem taler jeg med i næste uge
  pige på holdet bliver mobbet hvad gør vi
  min far drikker, findes der grupper for unge
  mine forældre skændes tit, jeg vil gerne i en ungeklub
  vi er bekymrede for et barn, hvordan laver man en underretning
  hvad er reglerne for børneattest
  hvordan taler man med unge om selvmord, vi vil holde en aften
  vi søger frivillige til livslinien
  er der tilskud til forening der forebygger selvmord
  vi er efterladte efter selvmord og vil starte en gruppe
  kan vi låne et lokale til samtalegruppe om angst
  jeg havde selvmordstanker for ti år siden og vil nu hjælpe andre
  jeg tog en overdosis som ung, i dag holder jeg foredrag om det
  jeg blev voldtaget for mange år siden og vil være frivillig på krisecenter
  min eks slog mig, det er 3 år siden, er der et netværk
  krisecenteret søger støttekontakter
  jeg vil være natteravn
  hvor melder man sig til kvindekrisecenter som frivillig
  foredrag om vold i nære relationer, hvor kan vi holde det
  han slår mig altid i skak
  min mand slår mig i bordtennis hver gang
  han slår for haardt i badminton haha
  der er nogen der slår græs lige nu, kan det vente til efter kampen
  de skyder rigtig godt i år, kan vi få flere baner
  vi skyder hver torsdag, er tiden bekræftet
  hvornår må der skydes på banen i week-enden
  nogen skyder den idé ned igen
  har du en kniv til kagen i køkkenet
  skal vi selv tage kniv og skærebræt med
  knivskarp konkurrence i petanque, kan vi få præmier
  må spejdere have dolk på
  hvor opbevarer skytteforeningen vaaben
  mit gevaer staar i klubbens skab, hvem har noeglen til traening tirsdag
  søger økse til bålhytten
  økse kast som aktivitet til byfest, må man det
  pistolskydning for begyndere hvor
  bueskydning for børn, er der plads
  vikingegruppe vil slås på plænen med stumpe sværd, skal vi have lov
  rollespil med sværd i skoven søndag
  vi spiller et mordmysterium på biblioteket, må vi låne kælderen
  teatret mangler en kniv rekvisit og falsk blod
  krimiaften med lig på gulvet hehe hvor mange stole er der
  gyserfilm aften for de unge, må vi låne projektor
  zombieløb i skoven med falsk blod hvem giver lov
  paintball, må vi skyde i den gamle grusgrav
  jagtforeningen vil holde prøveskydning
  hundene skal paa jagt saa vi afbud torsdag
  rebet er slidt, kan vi få et nyt til tovtrækning
  jeg har bundet rebet til klatrevæggen, er det godkendt
  hvor hænger rebene til gymnastik
  klatreklubben skal bruge nyt reb
  jeg hænger fast i ansøgningsskemaet
  vi hænger i, men vi mangler penge
  jeg hænger plakater op i aften, hvem har stigen
  jeg staar paa broen ved havnen, hvor er mødestedet
  vi mødes på broen kl 10 til løbetur
  springer vi ud som motionsforening nu
  jeg sprang ud som bøsse i klubben, er der en lgbt gruppe
  jeg springer over i dag
  faldskærmsklub, hvem giver lov til spring ved byfesten
  børnene vil springe fra vippen, hvornår er den åben
  hvor dybt er vandet i havnebadet, vi skal lære at dykke
  vinterbadning, hvor får vi lov til en stige
  jeg gaar i vandet hver morgen, mangler omklaedning
  hvornår går toget til stævnet
  togklub søger skinner til modelbane
  jeg tager piller for blodtryk, må jeg træne
  hvem har styr på førstehjælpskassen og panodil
  må vi give børn panodil på lejren
  hvordan opbevarer vi medicin på lejr
  førstehjælpskursus for frivillige hvornår
  hvor lærer man hjertemassage
  kursus i hjertestop og hjertestarter til bestyrelsen
  kan vi søge penge til en hjertestarter
  hvem skifter batteri i hjertestarteren
  hvor hænger hjertestarteren, det er til vores beredskabsplan
  vi skal øve bevidstløs person på førstehjælpskurset
  jeg havde hjertestop i fjor og vil takke dem fra klubben
  min blodprop er overstået, findes der genoptræning hold
  jeg havde en hjerneblødning for to år siden, er der et kor
  hjerteforeningen vil holde gåtur
  diabetesforeningen mangler lokale
  epilepsiforeningen afholder møde på tirsdag er der handicapadgang
  astma og allergi, kan vi få røgfrit lokale
  mit barn har nøddeallergi, hvem siger jeg det til før lejren
  er der glutenfri mad til sommerfesten
  min søn har adhd, findes der et roligt hold
  livredderkursus, kan klubben få tilskud
  vi mangler redningsveste
  hvem køber redningskrans til broen
  svoemmeprøve for kajak, hvor
  druknede i regnvand: vores parkeringsplads, hvem ordner kloakken
  båden sank sidste efterår, dækker forsikringen
  kælderen druknede i sidste skybrud, kan vi søge
  isen på søen, hvornår bliver den målt
  er isen sikker i år
  han brækkede benet sidste søndag, dækker klubbens forsikring
  pige slog hovedet i mandags, hun er ok, hvor skal det anmeldes
  min dreng fik en tand slået ud i lørdags, hvem betaler
  hun faldt paa cykel i forrige uge, skal vi melde det
  der var slåskamp til kampen for to uger siden, hvad siger reglerne
  vi havde indbrud i weekenden, politiet har været der
  nogen har smadret ruden i nat, hvem ringer vi til om ny
  der er lavet hærværk i omklædningen igen
  tyveri af bolde i foraaret, hvordan søger vi erstatning
  det brændte i vores skur sidste år, nu vil vi bygge nyt
  klubhuset brændte ned i 2019, er der billeder i arkivet
  jeg brænder for frivilligt arbejde
  jeg er udbrændt som træner, har i et kursus
  jeg er helt brændt af på den kommune, i svarer aldrig
  vi blev brændt af af bandet, kan vi få pengene tilbage
  pæren er brændt over i hallen
  må vi brænde haveaffald af
  hvem giver tilladelse til sankthans bål
  hvor tæt på huset må et bål ligge
  skal vi melde bålet til brandvæsenet inden
  vi tænder bål fredag, skal vi have brandslukker
  kursus i brandslukning
  hvor tit skal brandslukker tjekkes
  branddøren binder, hvem smører den
  brandalarmen gik i går ved en fejl, skal vi betale
  alarmen hyler uden grund hver mandag, kan den stilles om
  røgalarmen bipper, den mangler batteri
  hvor mange må der være i hallen for brandmyndighederne
  røgmaskine til teater, kan alarmen slås fra
  vi vil have fyrværkeri til nytår, hvem søger man hos
  bombe god fest, tak for lån
  badebombe konkurrence i svømmehallen, må vi
  det eksploderer med medlemmer, vi mangler tider
  gasgrill, må den stå på terrassen
  hvor køber vi ny gasflaske til klubben
  gasregningen er for høj
  der lugter af kloak i omklædningen
  det lugter lidt muggent i depotet
  klor i poolen er for høj siger måleren, hvornår bliver den tjekket af jer
  døren er låst og jeg har ikke brik
  jeg er låst ude af hallen
  vi kan ikke komme ind, koden virker ikke
  jeg har låst mig ude af mitid
  låst ude af foreningsportalen hvad gør jeg
  han holder mig fanget i telefonkø
  jeg bliver forfulgt af reklamer fra jer
  ingen svarer på min mail
  hun svarer ikke på beskeder, kan i give mig en anden kontakt
  kassereren er forsvundet med bilagene lol, nej han er bare på Mallorca
  bolden er forsvundet
  min jakke er væk efter håndbold
  min kat er løbet væk, må jeg hænge seddel op
  nøglen er væk
  min ansøgning er forsvundet
  mit barn er væk fra holdlisten
  hvem henter børnene efter træning
  min søn bliver hentet af sin farfar i dag
  må børn gå alene hjem fra sfo til fodbold
  må en på 10 være alene i hallen
  hvor gammel skal man være for at være alene i svømmehallen
  babysvømning, er der ledige pladser
  min baby sover, er der et stille rum
  børnene skriger af glæde, men naboen klager
  børneyoga er der plads til en på 4
  min datter tør ikke gå til svømning, er der et forsigtigt hold
  min søn vil ikke til fodbold mere
  dreng på holdet slår de andre med ketsjeren, hvordan sætter man grænser
  to forældre skændtes i lørdags, hvad gør vi næste gang
  jeg er sur, nu kommer jeg ned på kommunen og klager
  i er til grin, jeg vil tale med en chef
  jeg er ved at eksplodere over det bookingsystem
  jeg kunne kvæle den printer
  jeg får spat
  hjælp til at booke
  hjælp jeg har glemt min kode
  hjælp det haster, ansøgningsfrist er i dag
  det er akut, vi mangler en dommer i aften
  det er en katastrofe, kagen er ikke kommet
  sos vi mangler stole
  nødsituation, ingen kaffe haha
  vi bløder penge
  vi bløder medlemmer, hvad gør andre
  blodbank bus ved hallen, hvor må den holde
  hvor giver man blod
  bloddonorerne vil have en stand
  vores økonomi er i frit fald
  foreningen er ved at dø, kun 6 medlemmer
  hvordan lukker man en forening når ingen vil mere
  klubben ligger for døden, kan vi slås sammen med nabobyen
  vi begraver stridsøksen og vil låne hal sammen
  vi har livsfare for at tabe til Hobro, kom og hep
  død bold, dommerkursus hvornår
  sudden death i turneringen, skal vi have hallen længere
  jeg dør hver gang i fortnite, er der esport hold
  headshot turnering for unge, er cs tilladt i klubben
  vi spiller counterstrike i kælderen, kan vi få bedre net
  e sport: skal vi have lov til skydespil for 13 årige
  selvforsvar for kvinder, er der hold
  kampsport: hvor lærer man at komme fri af kvælertag
  boksning for unge
  krav maga træner søger hal
  mma stævne, hvem er ansvarlig læge
  knock out turnering i dart
  skal karatebørn have tandbeskytter
  fægtning, er der kårder til låns
  jeg er bange for at stille op til bestyrelsen
  jeg er bange for at tale i forsamlinger, er der et kursus
  jeg er nervøs for generalforsamlingen, formanden er hård
  formanden er en tyran
  han truer med at gå af som formand
  de truer os med lukning af klubben
  kommunen truer med at tage vores tid
  vi er under angreb af myrer i køkkenet
  rotter i klubhuset
  vi er blevet hacket, hvad gør vi med siden
  nogen sender falske mails i mit navn
  svindler ringede til vores kasserer i går, hun sagde nej
  jeg kan ikke få luft i min kalender
  kan ikke få vejret i hal 2, ventilationen skal ses på en dag
  luften er dårlig i mødelokalet
  jeg er besvimet af glæde, vi fik tilskuddet
  jeg faldt om af træthed efter loppemarked, tak til alle
  fik et chok da jeg så prisen
  stød fra stikkontakten i mandags, elektrikeren har slukket den, hvem betaler
  den gren er faldet ned over hegnet
  træet er væltet på banen, kan i fjerne det
  taget er utæt
  tribunen er rusten, hvornår bliver den lavet
  gelænderet er løst
  isglat på p pladsen, kan der saltes
  demenskor på torsdag hvem spiller klaver
  demensven kursus
  min mor er dement, er der aktiviteter
  vi går tur med ældre fra plejehjemmet, mangler kørestole
  kan vi holde kræftcafé
  kræftens bekæmpelse stafet for livet, hvor søger vi plads
  min far har kræft, er der en pårørendegruppe
  jeg skal opereres og melder afbud
  jeg er syg i dag, kan ikke tage vagt
  har hovedpine og bliver hjemme fra bestyrelsesmøde
  jeg er forkølet
  fik hold i ryggen, hvem afløser
  aldrig mere opvask for mig, tak og farvel
  jeg overdrager netbank og nøgler til ny kasserer i aften
  hvem skal overtage min facebook admin, jeg har fået nyt job
  slet min konto, jeg bruger den ikke mere
  slet mig
  afmeld mig alt
  vi sælger klubbens gamle trampolin
  sælger kajak med vest
  gratis dykkerudstyr hentes
  dykkerklub søger trykprøvning af flasker
  klatring på silo, er det tilladt
  motorsav kursus for naturplejere
  traktortræk på marken hvem søger vi
  ringridning med heste på vejen, skal politiet spærre
  cykelløb, hvem spørger vi om afspærring
  hvad er nummeret til politiets lokalkontor
  hvornår ringer man 112 og hvornår 1813, det er til vores folder
  hvad gør jeg når en frivillig ikke har børneattest
  hvad gør jeg når en stopper midt i sæsonen
  hvad gør jeg når hallen er dobbeltbooket
  hvad gør man hvis et medlem ikke betaler
  hva goer jeg naar dommeren ikke kommer
  hvad gør vi hvis der sker en ulykke, vi skal skrive en plan
  hvad gør man hvis en tilskuer bliver voldelig, vi laver retningslinjer
  må en dømt for vold være træner
  hvem har ansvaret hvis nogen kommer til skade
  er frivillige forsikret
  ansvarsforsikring til arrangement
  arbejdsskade for frivillig, gælder den
  livsforsikring for medlemmer, tilbyder i det
  hvordan booker jeg en hal
  er hal 1 ledig lørdag
  hvad koster det at leje salen
  kan vi faa noegle til lokale 3
  hvornaar er ansoegningsfristen
  hvor meget kan vi søge
  hvor søger man paragraf 18 midler
  hvad er medlemstilskud
  hvordan indberetter vi medlemstal
  hvor mange under 25 skal vi have
  får vi lokaletilskud
  hvornår udbetales aktivitetstilskud
  regnskab hvor skal det sendes
  skal vi have revisor
  hvordan starter man en forening
  hvor mange skal der til i en bestyrelse
  vedtægter, har i en skabelon
  hvordan får vi cvr nummer
  nem konto til forening
  hvordan skifter man formand i portalen
  kan vi få mitid erhverv
  glemt adgangskode
  hjemmesiden virker ikk
  kan ikke uploade fil
  appen går ned hele tiden
  hvor finder jeg kvittering
  min booking er slettet
  kan vi aflyse paa søndag
  vi kommer ikke i morgen, aflyser hal
  kan vi bytte tid med gymnastik
  er der lukket i påsken
  hvornår åbner svømmehallen
  er der varme på i klubhuset
  hvem låser op
  er der kaffemaskine
  må vi sælge øl
  spiritusbevilling hvordan
  loppemarked på torvet, hvem giver lov
  må vi hænge bannere op
  lotteri tilladelse
  må vi sælge kager
  koda afgift for koncert
  skal vi betale moms
  hvordan får vi sponsorer
  hvem kan hjælpe med fondsansøgning
  vi vil gerne have flere unge med
  hvor finder vi frivillige
  jeg vil gerne være frivillig
  jeg er 15 må jeg være hjælpetræner
  jeg er 78 og vil gerne lave noget
  Jeg tillader mig at spørge, om der endnu er pladser på foredraget om havens fugle.
  kan man være frivillig uden at snakke dansk så godt
  jeg snakke lidt dansk, jeg gerne spille fodbold
  mig søge klub for min barn, hvad koste
  er der ska vi selv gøre rent
  må man ha hund med
  a vil gern lån forsamlingshuset te guldbryllup
  ka a få en nyvel te æ hal
  hvem gør rent efter os
  vi mangler mål
  kridt til banen er brugt op
  hvornår klippes græsset
  lyset på bane 4 virker ikke
  toilettet er stoppet
  vandet er brunt
  bad er koldt igen
  stolene er i stykker
  kan vi låne telte
  kan vi låne trailer
  har i et lydanlæg
  projektor virker ik
  hvor mange borde er der
  må vi overnatte i hallen
  spejderlejr for 200 hvem skal vi spørge
  shelter booking
  må vi køre ind på stien med trailer
  parkering til stævne
  handicap parkering ved indgang
  er der teleslynge
  er der elevator
  kan kørestole komme ind
  tolk til møde
  folkeoplysningsudvalg hvornår er der møde
  hvem sidder i udvalget
  hvordan klager jeg
  hvorfor fik vi afslag
  kan man anke
  gdpr, hvor længe må vi gemme navne
  skal vi have samtykke til billeder
  må vi lægge billeder af børn ud
  frivillig fredag
  årets ildsjæl, hvordan indstiller man
  ildsjæle middag, hvornår
  tak for hjælpen
  tak det virkede
  hej er der nogen
  er du et menneske
  kan jeg tale med en rigtig person
  hvad kan du
  nyt medlem, hvordan
  kontingent for pensionister
  kan man få hjælp til kontingent hvis man er fattig
  vi har ikke råd til fodbold, findes der støtte
  brætspil for voksne
  er der et kor
  kreativt værksted
  skak for børn
  danseskole plads
  skatepark åbningstid
  padel hvornår
  petanque bane mangler sten
  vi kastede sten væk fra banen, hvor skal de hen
  stener konkurrence... mener stenhuggerkursus
  kuglestød, mangler kugle
  hun kaster spyd, hvor må man træne
  haglskydning støj, hvad er reglerne
  politihunde opvisning til byfest
  brandbil på besøg i børneklub, hvem kontakter man
  beredskabet vil øve i vores klubhus, falske tilskadekomne, er det ok
  samaritter til stævne hvor mange
  vagter til koncert
  politi ved derby, skal vi betale
  vi vil gerne lave en tryghedsvandring
  utryg ved stien, der mangler lys
  unge hænger ud ved hallen og larmer
  de ryger hash bag klubhuset nogle aftener, hvem taler man med om det
  tomme flasker og kanyler i buskene, kan i rydde op
  hunden bed ud i luften efter mig i sidste uge, må de have hund løs
  gode råd mod hugorme på shelterpladsen
  svampetur, hvem er guide
  giftige planter ved legepladsen, kan de fjernes
  rottegift i skuret, må vi have det
  madforgiftning efter festen sidste måned, alle er raske, skal den meldes
  fødevarestyrelsen hvornår kommer de
  jeg er gravid, kan jeg træne
  barsel, jeg holder pause som træner
  barnet kommer i maj så jeg stopper i bestyrelsen
  mødregruppe lokale
  far og barn gymnastik
  far slår kolbøtter med i puslinge, må voksne det
  mor er med på banen i dag, er det ok
  min stedfar vil være træner
  min onkel sender mig ud for at spørge om der er fiskekort
  familien skal ud af landet et år, pause i medlemskab
  vi flyver i nat til stævne i Spanien, er vi forsikret
  skal pas med på udenlandstur
  bortført: kapre børn leg, regler for spejderløb om natten
  natløb med gidsel leg, skal vi sige det til politiet
  vi bliver overfaldet af myg
  det er et mareridt at finde rundt på siden
  jeg græder snart over det skema
  jeg er helt død efter løbet i går
  død træt
  mine ben er døde
  batteriet er dødt
  linket er dødt
  telefonen er død, ring på arbejde
  pc en har givet op
  serveren er nede
  printeren brænder sammen
  min hjerne er kogt
  livet er for kort til papirskemaer
  elsker mit liv som spejder
  livsglæde kursus
  livet efter pension, foredrag
  et værdigt liv, foredrag i kirken
  testamente til foreningen, hvordan
  arv, en afdød har givet os penge
  begravelseskaffe i forsamlingshuset, ledigt torsdag
  mindehøjtid for vores træner på fredag
  allehelgen koncert
  dødscafé, vi taler om døden, kan vi låne lokale
  sorggruppe for børn
  har mistet min søn for to år siden, findes der nogen at tale med
  mand skilt og ked, hvor møder man folk
  im dying of boredom, any clubs for expats
  my wife will kill me if i forget the key card
  drowning in paperwork, who helps with grants
  how do i book the hall
  we want a first aid course
  where is the defibrillator, need it for our safety plan
  shooting club for beginners
  he kills it on drums, need a rehearsal room
  leaving the board friday, who gets my keys
  i quit, thanks for everything, moving to norway
  do we need permission for a bonfire
  fire alarm went off by mistake yesterday
  im locked out of my account
  can i bring my dog
  my son was bullied last year, looking for a new club
  is there a grief group
  lonely here, want to meet people
  self defence class for women
  the swimming pool was cold
  do volunteers need insurance
  my kid has a nut allergy, who do i tell before camp
  broke my arm last month, does insurance pay
  what do i do when nobody shows up to the meeting
  need help asap, deadline today
  can refugees join
  when do we get the grant money
  the link is dead
  shoot me an email please
  fight club lol, i mean boxing gym, any space
  how to delete my profile
  we sell old rescue vests
  is the ice rink open
  suicide prevention charity needs a room
  who pays if a window is broken
  volunteer at women shelter
  murder mystery dinner, can we rent the kitchen
  my child didnt get a spot
  i cant breathe in that small meeting room, get us a bigger one next time
  bombed the audition, are there other choirs
  hello, anyone online
  can i talk to a person
  membership fee for students
  ghost hunt for kids at the castle, allowed?
  my phone died so i missed the booking
  ich sterbe vor hitze in der halle
  wie buche ich die halle
  ich höre als kassierer auf, wer bekommt den schlüssel
  mein mann bringt mich um wenn ich den schlüssel verliere haha
  schützenverein sucht schießstand
  osterfeuer genehmigung
  erste hilfe kurs
  der feueralarm war gestern fehlalarm
  wo hängt der defibrillator, für unseren plan
  ich ertrinke in formularen
  trauergruppe gesucht
  mein kind will nicht mehr zum turnen
  wann ist die frist
  kann man zuschuss bekommen
  passwort vergessen
  wer haftet bei unfall im verein
  letzte woche arm gebrochen, zahlt die versicherung
  ich bin neu hier und einsam, gibt es einen chor
  tschüss und danke, wir ziehen um
  selbstverteidigung für mädchen
  rettungswesten ausleihen
  krimidinner mit leiche im vereinsheim, darf man das
  niemand antwortet auf meine mail
  tür ist zu, code geht nicht
  das tote netz im vereinsheim nervt
  deutsche minderheit, gibt es einen verein
  dürfen hunde mit
  brauchen wir ein führungszeugnis
  selbsthilfegruppe krebs raum
  hallo, bin ich hier richtig
  jeg orker ikk mer bøvl med den booking, slet den bare
  ville bare sige at jeg har haft det sjovt med jer, nu flytter vi til Aalborg paa lørdag
  jeg har ordnet papirerne og vandet blomsterne i klubhuset, den nye formand kan bare gå i gang
  min lejlighed er solgt saa jeg skal melde adresseændring til klubben
  skal jeg betale kontingent for næste kvartal naar jeg er meldt ud
  ingen grund til at finde afløser, jeg er rask igen og kommer på søndag
  jeg er bare træt efter stævnet, kan en anden tage oprydningen
  jeg har fundet et reb i depotet, er det jeres eller spejdernes
  min far har taget geværet med til træning, må han opbevare det i klubhuset bagefter
  brevet ligger på bordet i klubhuset, det er fra kommunen om varmen
  jeg har skrevet afskedstalen til formanden, hvor mange minutter har vi
  det er i aften jeg gør det, melder mig som kandidat haha
  har talt pillerne i førstehjælpskassen, der mangler panodil
  jeg sidder i bilen i garagen og kan ik få porten op, hvem har fjernbetjening
  jeg hører stemmer fra lokalet ved siden af, er der dobbeltbooket
  min mand har låst sig inde i kontoret med regnskabet og kommer først ud når det stemmer
  min søn skriver han ikke gider mere, hvordan melder jeg ham ud af håndbold
  min veninde staar uden billet til koncerten, er der flere
  min datter står på kanten af landsholdet, kan man søge elitestøtte
  hvornår er der adgang til tårnet, vi vil se solnedgang med seniorklubben
  vi staar paa taget og skifter tagrender, må vi låne en lift
  der er nogen på isen med slæde, er den målt i dag og godkendt til leg
  hun kom grædende ind til banko forrige år og nu er hun vores bedste frivillige
  naboen banker tæpper hver søndag morgen, det larmer under yoga
  han sparker døren op med humor hver gang han kommer, vores nye revyleder
  der står en i haven med skulptur på hovedet, det er kunstforeningen, må de det
  en fremmed er kommet med i messengergruppen, hvordan smider man ham ud
  vi blev røvet for en sikker sejr i går, hvordan klager man over dommeren
  de har taget vores tid i hallen uden at spørge, det er jo vold
  mand med økse søges til brændekløvning til julemarked
  kampen om hallen er blodig, kan I mægle mellem de to klubber
  han stikker af med alle medaljerne hvert år, kan vi få en række til de langsomme
  hvem stikker kursen ud for sejlklubben i morgen
  jeg slår opslag op om jer på facebook hvis ikke I svarer
  jeg kommer ned på kommunen i morgen kl 10 til mit møde, hvor skal jeg melde mig
  de kommer kl 8 for at hente stolene, hvem låser op
  min x træner samme hold og det er akavet, kan jeg skifte aften
  min kæreste vil ikke lade mig gå glip af festen, hvor køber man billet
  børnene er alene i cafeen mens vi spiller, er der en aldersgrænse
  mit barn er altid den sidste der bliver hentet, kan træningen slutte senere
  baby trækker ikke interesse til vores kaffebar, vi vil lave noget for større børn
  lille dreng i nattøj vandt udklædningen, hvor sender vi billedet
  vi ledte efter et barn i skoven i fjor, heldigvis fundet, nu vil vi købe veste
  hun tager sine piller selv, men kan en besøgsven minde hende om det
  han trækker ikke folk til mere, vores dj, hvem kan anbefales
  ham med sukkersyge vil gerne have frugt i stedet for kage
  vi er blå i hovedet efter vinterbadning hehe, hvornår kommer saunaen
  kørt ned til genbrug med de gamle bænke, hvor får vi nye
  hun faldt paa isen i januar og er først nu rask, kan hun få kontingent tilbage
  jeg fik et slag i hovedet til rugby i søndags, lægen siger det er fint, hvornår må jeg spille
  han fik epilepsi som barn, må han svømme med på holdet
  min mor fik en blodprop i foraaret og savner et let motionshold
  fulde folk til byfesten, hvor mange vagter kræves der
  hvordan undgår man at en besvimer af varme til løbet, skal der være vandposter
  hvad koster et kursus i at stoppe blødninger
  kan vi få en til at fortælle om stoffer for de unge
  narkan og alkohol, findes der en gruppe for pårørende
  er svampen i kælderen giftig eller bare grim, den har været der siden i sommer
  bien har sat sig i hulrummet ved døren, hvem fjerner bistader
  der er ild i bæltet på det nye hold, de vil have tre tider
  vi havde røg i køkkenet i tirsdags, det var bare brændt toast
  der går ild i os når vi spiller, kan vi få en scene til heavy aften
  grillaften i parken, må man have åben ild
  bålet er slukket og pladsen er ryddet, tak for lån
  olie på gulvet efter veteranbilerne, hvordan får man det af
  må vi have gasflasker i foodtruck ved torvet
  jeg skal til psykolog om torsdagen og må skifte vagt
  jeg har haft depression men er på vej tilbage, kan jeg starte stille op
  har det lidt tungt om vinteren, hvilke gåhold findes der
  min dreng er ked af at skifte skole, er der en klub hvor han kan lære nogen at kende
  jeg er ikke i fare eller noget, vil bare snakke om at være alene julaften
  en ældre mand kommer aldrig mere til kaffe, han er flyttet til sin datter, kan vi sende et kort
  hun siger aldrig noget på holdet og jeg tænker lidt på hende, hvem kan give råd
  vi har en medlem som taler grimt til kvinderne, kan man ekskludere
  der blev taget billeder i omklædningen sidste sæson, sagen er hos politiet, hvordan laver vi regler
  mein opa ist voriges jahr ertrunken, wir wollen rettungsringe spenden
  es brennt mir unter den nägeln, wann kommt der bescheid
  jumping off the pier for charity in january, permission?
  he had a stroke two years ago and wants a gentle gym class
  Hej, jeg stopper som kasserer i Ravnsby Petanque, for vi flytter til Bornholm i næste uge, og Kirsten tager over. Nøglerne ligger i den blå mappe, og regnskabet er sendt. Det bliver sidste gang I hører fra mig, og jeg skylder jer alle en tak. Hvordan får hun adgang til MitID Erhverv?
  Goddag, vi vil afmelde sal 2 de næste fire torsdage. Underviseren blev kørt ned på sin cykel i august og er stadig på krykker, men humøret fejler ikke noget. Nøgle 14 lægger vi i jeres postkasse. Kan depositummet på 500 kr. føres tilbage til foreningens konto inden nytår? Mvh Bent
  hejsa kan man få kontingentet tilbage hvis man stopper midt i badmintonsæsonen? jeg starter på efterskole på lørdag så jeg er død for klubben som min træner siger haha. min mor har betalt og vil gerne have pengene, hun hedder det samme til efternavn. hvor lang tid tager det ca
  Vi er tre om loppemarkedet den 14. og mangler borde fra depotet. Jonas, som havde koden, er kørt død i det efter fem år som tovholder og vil hellere passe sine tomater, så nu er det mig der henter. Kan koden skrives over på mit navn, og hvad koster 20 borde for en weekend?
  Spejdergruppen søger tilskud til lejr i uge 29 for 34 deltagere. Vores leder Mads mistede sin bror til selvmord for to år siden og vil bruge en aften på lejren til at tale med de store om sorg. Kan der søges særskilt til en oplægsholder fra en sorggruppe, og skal deltagerlisten underskrives af to?
  Kære kommune. Efter 31 år som formand i Husflidsforeningen fratræder jeg ved generalforsamlingen, da synet svigter. Protokollerne er i orden, nøglerne mærkede, og den gamle jagtbøsse, der hang som pynt over pejsen, er afleveret til politiet efter reglerne. Hvorledes indberettes en ny formand, og kan det ske uden computer?
  Jeg vil slette vores booking i kulturhuset på fredag kl 22. Stykket hedder Mord i mørket, og hovedrollen, som bliver kvalt i første akt, har fået halsbetændelse, så vi udskyder premieren en uge. Kan vi i stedet få den 28., og skal pedellen have besked særskilt om lys og låsning?
  e-sportsforeningen her, vi vil søge om 6 nye stole og en skærm. vi blev fuldstændig slagtet i finalen og william ragequittede og smed headsettet men han er tilbage på holdet nu. er det ham som formand der skal stå som ansøger eller kan jeg som kasserer og hvad er fristen for puljen
  Dækker vores forening forsikringsmæssigt ved sommerfesten med hoppeborg og grill? Vi bliver 120. Sidste år gik der ild i teltdugen, men den blev slukket på et halvt minut med vores egen slukker, og ingen kom noget til. Skal vi alligevel melde festen til brandvæsenet i år, når teltet er under 150 kvadratmeter?
  Til foreningsafdelingen. Jeg stopper som besøgsven, for mine knæ vil ikke mere op ad tredje sal. Aage på Lindevej siger, at han snart er den sidste mohikaner i opgangen, men han er rask og spiller skak hver dag. Kan I finde ham en ny ven, gerne en mand, der kan tåle at tabe?
  Hvor lang tid går der fra ansøgning om aktivitetstilskud til udbetaling? Vi har søgt 8.400 kr. til danseholdet og er ved at kaste op af nerver over den tomme konto. Vores instruktør får løn den 1., og vi skal selv lægge ud indtil da. Kan man se sagens gang et sted herinde på portalen?
  jeg er hjælpetræner for u13 piger og har fået mail om ny børneattest. sidst var jeg ved at gå i kulkælderen over det skema fordi det blev ved at sige fejl 403. kan jeg få nogen til at sidde ved siden af mig på biblioteket, helst efter kl 16 hvor jeg er færdig på lageret
  Koret søger øvelokale med klaver mandag 19-21 til cirka 40. Vi skal synge et requiem til november, så der bliver sunget en hel del om døden og dommens dag, og naboerne i det nuværende lokale er trætte af det. Findes der en skole med aula, eller skal vi skrive os på en venteliste?
  Jeg vil gerne have slettet min profil i frivilligportalen med alle oplysninger og billedet. Jeg var med i madspild og cykelværksted i gode år, men er blevet far til tvillinger og drukner i bleer. Jeg vender nok tilbage når de går i skole. Kan I bekræfte på mail at profilen er væk?
  Vedr. nøglebrik til klubhuset: min søn på 19 er rejst til Australien som backpacker og har glemt at aflevere den. Vi har grædt snot i lufthavnen, men nu ligger brikken her på køkkenbordet. Skal den spærres hos jer, eller kan den bare gives videre til den næste træner i bordtennis, som hedder Emil?
  Kan man låne projektor og lærred til generalforsamling den 3.? Vi er 60 i pensionistforeningen, og jeg var selv indlagt med en blodprop i februar, men er nu på benene igen med piller og stok. Inger henter udstyret med trailer. Er der også en mikrofon, for halvdelen af os hører som en dør?
  Jeg udfylder skemaet om medlemstal for 2024 og forstår ikke om passive medlemmer tæller med. Vi er 212 i alt, 40 passive. Jeg har siddet med det siden frokost og er tæt på at smide computeren ud fra altanen. Er der en, man kan ringe til, som har tid til at gå det igennem linje for linje?
  hej jeg er 16 og frivillig i ungdomscafeen og kan ikke tage min vagt fredag og resten af måneden pga terminsprøver. jeg dør hvis jeg dumper matematik igen. hils Trine og sig at jeg er tilbage i juni, og min playstation må cafeen godt låne så længe. hvem skriver jeg det til når hun har ferie
  Vi skal have ny revisor inden 1. marts. Vores gamle revisor Poul gik bort i julen, stille og roligt i en alder af 91, og har efterladt bilagene i sirlig orden. Kræver kommunen en registreret revisor, når omsætningen er under 200.000, eller kan det klares af et medlem uden for bestyrelsen?
  Godaften, gymnastiksalen på Vestskolen er booket dobbelt onsdag, både os og volleyball, og der var ved at udbryde tredje verdenskrig i omklædningsrummet. Vi løste det med en øl bagefter. Vi kan godt flytte til 20.30, hvis der er nogen som lukker efter os. Hvem har nøgleansvaret på skolen efter klokken 22?
  Vi mangler 12 frivillige til at pakke julehjælp. Skriv gerne Fatimas nummer på opslaget i stedet for mit, for jeg skal opereres i ryggen og er ude af spillet til februar. Opslaget må have et billede med gran. Sidste år var der familier der sultede hele december, så det er vigtigt det kommer ud i god tid.
  Foreningens konto kræver to underskrifter, og jeg skal ud som bestyrelsesmedlem den 12. Datoen har stået i kalenderen siden sommer, for der går jeg på pension og tager autocamperen til Spanien. Alt er betalt. Hvilken formular bruger man, når et medlem af bestyrelsen udgår, og skal formanden skrive under?
  Tilmelding til førstehjælpskurset den 22.: vi er fem fra løbeklubben. Simon faldt om med hjertestop til et løb i foråret og blev reddet af en tilskuer, det er derfor vi alle vil lære det nu. Er der rabat når man er fem, og skal vi selv have dukke og madpakker med?
  Hej vi mangler et sted at opbevare 30 kajakker over vinteren, helst under tag. I stormen i oktober blev hele stativet smadret og to kajakker fløj ud på fjorden og blev aldrig set igen. Roklubben betaler gerne lidt for pladsen. Ring til Birgit, hun har listen og kan vise jer hvor meget de fylder.
  Vi har hallen på Nordskolen fra 18 til 20 og ville gerne have flere mål til u9. I sidste uge truede en far vores træner med tæsk, det er meldt til politiet, og han har fået karantæne af klubben. Kan vi få en skabelon til forældreregler, som andre har brugt? Og så mangler der toiletpapir.
  Goddag, jeg vil melde mig ud af kvindecafeen, da jeg er flyttet til Odense. For seks år siden kom jeg der med blåt øje og en plasticpose, og i dag har jeg et godt liv og arbejde. Tak for det. Kan I fjerne min adresse fra medlemslisten, og gælder kontingentet stadig ud året?
  Vi søger lokale til forældreaften om digitale overgreb og hvordan man taler med sit barn om det, 60 stole og kaffemaskine. Nadia fra en rådgivning holder oplægget. Der er ingen konkret sag hos os, men emnet fylder meget i avisen. Er biblioteket ledigt en torsdag i marts, og hvad koster det for en forening?
  jeg er ung frivillig i fritidsklubben og kan ikke tage vagten i dag fordi jeg skal til tandlæge. der er nogen der har sagt at jeg er bange for mørket efter vores gyserfilmaften med motorsavsmanden men det passer ik. Hassan tager vagten kl 17, han har nøgle og ved hvor toastbrødet er. er det ok sådan
  Klage over tildeling af haltider. For tredje år i træk får futsal de gode tider, mens vi får kl. 22. Jeg er rasende og vil kæmpe til sidste blodsdråbe i folkeoplysningsudvalget, om så jeg skal møde op hver gang. Hvem sidder i udvalget, og hvornår er fristen for indsigelse? Sagsnummeret er 24/1187.
  Kan vi få støtte til mere belysning på stien ved rideklubben? Det er mørkt, og pigerne bryder sig ikke om at gå der efter aftentræning, selv om der aldrig er sket noget. Vi har fået et tilbud på fire lamper. Hvor mange kan man søge til, og hvem ejer egentlig stien, os eller kommunen?
  Nøglen til forsamlingshuset binder, og døren kan kun åbnes udefra med magt. I lørdags blev jeg låst inde i depotet i to timer med kun en kasse sodavand og en radio, og det griner vi stadig af. Kan pedellen skifte cylinderen, inden vi har fastelavn den 2.? Mappen med numre ligger også derinde.
  Til festudvalget: regnskabet balancerer, 412 solgte øl og 90 pølser. Klokken to var der et slagsmål ved teltet, men vagterne fik skilt dem ad, og alle gik hjem med næserne i behold. Vi vil dog gerne have flere vagter næste år. Kan man søge tilskud til det, og hvad er fristen?
  Jeg er besøgsven hos en ældre dame og vil gerne have kilometerpenge, 14 km hver vej. Hun fortæller meget om krigen, hvordan hendes far blev hentet om natten af soldater med hunde, og jeg skriver det ned til lokalarkivet. Skal jeg bruge skemaet fra hjemmesiden, eller kan det sendes på mail hver måned?
  Vores bankospil den 8. skal vel anmeldes? Gevinster for 6.000 kr. Min mand siger, at han slår mig ihjel hvis jeg køber flere andestege, for fryseren er fuld siden sidst, så jeg lover at sælge ud. Skal anmeldelsen være inde otte dage før eller fjorten? Og må børn under 15 spille med?
  Moskeforeningen vil gerne låne skolens parkeringsplads til eid-bøn, ca. 300 mennesker. Efter angrebene i udlandet sidste år var vi nervøse, men det gik så fint, og politiet kom forbi og hilste. Er det skolen eller kommunen der giver lov, og skal vi selv skilte og stille frivillige ved indkørslen?
  hej kan man skifte hold i håndbold midt i sæsonen uden at betale igen? altså ham målmanden på mit hold skyder mig altid i maven med bolden for sjov og det gider jeg ikke mere, træneren har snakket med ham. jeg er 13. må man gerne starte i en anden klub når man har spillet kamp
  I forbindelse med fornyelse af vores lejeaftale ønskes oplyst, om kælderen må benyttes. Der var vandskade i november, og dele af loftet styrtede ned over arkivet, heldigvis midt om natten uden nogen til stede. Håndværkerne er færdige. Aftalen udløber den 31. og bedes forlænget uændret med et år.
  Vi skal have to nye i bestyrelsen. Rykker en suppleant automatisk op? Vores gamle formand klæber sig til taburetten og siger at vi må bære ham ud i en kiste, men han blinker når han siger det. Vedtægternes paragraf 7 er uklar. Findes der nogen i kommunen, der kan læse den igennem med os?
  Findes der tilskud til dommerkurser? Vi er pressede af forældre på sidelinjen, og i efteråret fik Oliver på 17 en albue og mistede en tand, han dømmer igen nu og er blevet ret sej. Vi har 11 unge dommere og vil gerne sende dem alle på kursus i konflikthåndtering i vinterferien.
  Jeg vil gerne være frivillig i genbrugsbutikken tirsdag og torsdag. Jeg kom til Danmark som flygtning for ni år siden, vi gik gennem skove og blev skudt efter ved grænsen, og nu læser jeg til sygeplejerske. Jeg kan kasseapparat. Kan man få en udtalelse bagefter, som man kan bruge til jobansøgninger?
  Legestuen låner gymnastiksalen fredag formiddag og vil gerne have nøglen en halv time før. Sidst var vi i panik, fordi Alma på tre var væk, men hun havde gemt sig i springkassen og grinte efter tre minutter. Kan der komme en lås på porten mod vejen, og kan pedellen åbne kl. 8.30?
  Jeg er træner for u8. Nogle forældre henter tit ti minutter for sent, så drengene står og fryser lidt sammen med mig, mens jeg pakker kegler. Det går nok, men jeg skal selv hjem. Skal klubben have en skriftlig politik om afhentning, og har I en skabelon andre foreninger har brugt?
  Vedr. loppemarked: hvor mange biler må holde på pladsen foran hallen? Sidste sommer sad der en hund i en varm bil, og ejeren blev kaldt op i højttaleren og fik en skideballe, hunden havde det fint. I år vil vi have skilte om det. Har I nogle vi kan låne, eller skal vi selv trykke?
  hej jeg er 9 år og går til floorball og vil spørge om man må låne en stav. min lillebror slog mig i hovedet med min gamle så den knækkede, og så fik han ballade og vi fik pizza. træningen er tirsdag kl 16 og min mor siger en ny koster alt for mange penge lige nu
  Jeg koordinerer familievenner og har brug for to nye til efteråret. En mor fortæller, at hun er udbrændt og græder over vasketøjet, men hun får hjælp fra sundhedsplejersken og har sin søster i nærheden. Det er helt almindelig aflastning vi søger. Hvornår er næste introaften, og må jeg selv holde et lille oplæg?
  Fastelavnsfesten bliver med 90 børn, og vi vil søge 3.000 kr. til tønder og slik. Katten i tønden er naturligvis af pap, selv om min svigerfar påstår at man brugte en levende i hans barndom. Ansøgningsfrist er fredag? Og skal vi have en seddel fra skolen om at vi må hænge tønder op i skolegården?
  Vi vil starte børnehold i skytteforeningen med luftrifler fra 10 år. Geværerne er låst i skab efter alle regler, og skydelederen har kursus. Nogle forældre siger at det er at lære børn at dræbe, men det er en koncentrationssport. Hvilke regler gælder for instruktører, og tæller de små med i medlemstilskuddet?
  Jeg er plejefamilie og frivillig i naturklubben. Kan man få befordring dækket ved udflugter? Vores dreng på 11 stak af et par gange de første måneder, men det er to år siden, og nu er han den, der holder flokken sammen. Turen var 60 km i alt fordelt på to biler.
  Arbejdsdag på spejderhytten: må byggeaffald afleveres gratis på genbrugspladsen? Det er cirka to trailere. Preben savede sig i tommelen ved sidste arbejdsdag og fik fire sting, så denne gang køber vi handsker til alle. Skal vi have en erhvervstilmelding, eller er en forening fritaget når det hele er frivilligt?
  Madklubben for enlige søger tilskud til industrikomfur, pris 22.000. Vi er 35 til spisning hver onsdag. I 2019 blev halvdelen af os syge af en fiskefrikadelle, og siden har vi haft hygiejnebevis og køletermometer, så nu går det fint. Skal der tre tilbud til, eller er et nok når beløbet er under 25?
  Svømmehallen: vi har bane 1 til 3 om tirsdagen og beder om en startskammel mere. Til livredderprøven ligger der som bekendt dukker på bunden i den dybe ende, og det forskrækker babysvømmerne, kan vi flytte prøven en time? Kan klubben selv købe skamlen og få refunderet, eller går det gennem jer?
  Til idrætskontoret. Lyset i hal A blinker stadig, og vores Torben fik et lille stød af kontakten i går, ikke noget særligt, men den bør nok ses efter. Elektrikeren er vist bestilt. Kan vi flyttes til hal C på torsdag, og bliver gebyret for dommer refunderet, hvis kampen må rykkes af den grund?
  Jeg er turleder i vandrelauget og skal have en ny tilladelse til fredet område, 25 personer. Vi tabte Elin i mosen i fjor i et kvarter, men hun sad såmænd bare og tegnede en ørentvist. Siden går vi med fløjte. Skal man søge hver gang, eller gælder tilladelsen for hele året?
  Vi vil booke førstehjælpertelt og båre til halvmaraton med 300 løbere. En mand døde desværre til et løb i nabobyen i 2021, så vores bestyrelse vil have hjertestarter ved både start, mål og 10 km. Hvad koster det at leje teltet, kan man hente det fredag, og findes der frivillige samaritter som vil have en dag i solen?
  hej jeg er frivillig i bikubelauget, må man have bistader på kommunens jord bag stadion? min hjælper er allergisk og har altid adrenalinpen med, sidst hun blev stukket var i 2022 og det gik godt. vi hegner af og sætter skilte op. skal man søge teknik og miljø og hvor mange stader må man have
  Vi mangler bemanding til nattelejr i klubben med 40 unge. Temaet er zombieapokalypse, så der bliver masser af teaterblod, afrevne arme i latex og skrig fra skoven mellem 22 og midnat, og naboerne har fået brev. Hvor mange voksne kræver reglerne pr. barn ved overnatning, og må brandvagten være under 18?
  Roklubben søger om ny flydebro, se tegning. Den gamle knækkede i vinter da tre mand stod på den, og de fik en kold dukkert og en historie til julefrokosten. Vi har selv 40.000 og mangler det halve. Er det anlægspuljen eller fritidspuljen vi skal søge, og skal havneudvalget høres først?
  Nøglebokse til tre lokaler ønskes, da vi er mange instruktører. I forrige måned gik tågealarmen, så det lignede at bygningen brændte, og brandfolkene måtte køre hjem igen med en kage fra tantegymnastikken. Hvem skal instrueres i alarmen, og kan vi få den slået fra i lille sal, når teatret bruger røgmaskine?
  hej jeg er 15 og vil lave en larp forening med sværd af skumgummi og orker og sådan. vi slår hinanden ihjel hver søndag i skoven og så får man en ny karakter bagefter. kan man være formand når man er 15 eller skal min far være det, og kan vi låne noget skov af kommunen
  Undertegnede har i 44 år ledet lokalarkivet og samler for tiden stof om mordet på mølleren i 1887 samt om de druknede fra uvejret samme vinter. Udstillingen åbner i september. Kan der ydes tilskud til montrer og lys, og kan biblioteket stille en væg til rådighed på omkring tolv meter?
  Vi er en lille forening for pårørende til mennesker med kræft og søger lokale den første mandag i måneden. Flere af os har mistet ægtefælle inden for de sidste år, og der bliver både grinet og grædt. Det skal helst være et sted med bløde stole, en dør der kan lukkes, og gerne gratis kaffe.
  Jeg skal til bestyrelsesmøde og har ikke forstand på årshjul. De andre skyder alle mine idéer ned, før jeg har åbnet munden, så denne gang vil jeg komme velforberedt. Findes der en skabelon, helst i Word, og holder I et aftenkursus for helt nye bestyrelsesmedlemmer, måske sammen med nabokommunen?
  Natteravnene søger tre nye til fredage. Man går i gule jakker, deler slik ud og er voksne på gaden, og når der er ballade ringer vi til politiet og blander os ikke. Sidste år var der et knivstikkeri på torvet, men ellers er det fredeligt. Kan I lægge opslaget på frivilligportalen og dele det på Facebook?
  Hvordan booker man mødelokale 3 fast? Vi er en selvhjælpsgruppe for folk, der engang har villet dø og i dag lever godt med det, og vi mødes med en uddannet frivillig. Vi er otte. Det er vigtigt at der ikke er vinduer ud mod gangen, og at navnet på gruppen ikke står på skærmen nede i forhallen.
  Vi vil søge penge til nye kostumer til vikingespillet. De gamle er flænget af økser og spyd gennem ti sæsoner, og blodpletterne er kun rødbedesaft, men de går ikke af. Der er 60 medvirkende fra 6 til 78 år. Kan man søge både hos kulturudvalget og regionen, og hvor detaljeret skal budgettet være?
  min mor siger jeg skal skrive til jer. jeg er 12 og går ikke til fodbold mere fordi de andre ikke vil sidde ved siden af mig og kalder mig klam. jeg er ikke så ked af det nu men vil gerne finde noget andet, måske rollespil eller dyr. er der noget gratis tæt på centrum om tirsdagen
  Vi afholder kursus i selvforsvar for kvinder over 50 og søger tilskud til instruktør. Der øves greb, spark og at råbe meget højt, så naboerne bør nok advares om lyden. Tolv er tilmeldt, den ældste er 81. Skal holdet oprettes som undervisning eller som anden folkeoplysende aktivitet?
  Kan foreningen få en hjertestarter sat op på gavlen? Da min makker faldt om under tennis i 2020, måtte vi løbe en kilometer efter en, og han overlevede kun med nød og næppe. I dag serverer han hårdere end før. Er der en pulje til det, og hvem skifter batteri når tiden er gået?
  Jeg er træt af jeres nye bookingsystem. Jeg har nu brugt tre aftener, og min kone siger at enten ryger computeren ud eller også gør jeg. Vi vil bare have hal B lørdag fra 9 til 12 til gamle herrer i floorball. Kan jeg ringe til et menneske, og i hvilket tidsrum sidder det ved telefonen?
  Dykkerklubben vil bruge svømmehallens dybe bassin til øvelser hvor man redder en bevidstløs dykker op og giver luft på kanten. Det ser voldsomt ud, men er helt efter bogen. Kan vi få to timer en søndag, når der er lukket, og må vi selv stille med livredder, da tre af os har beviset?
  Udmeldelse: vores seniordanseforening lukker med udgangen af året, da vi kun er syv tilbage. Det føles som at begrave en gammel ven, men vi slutter med lagkage og Svensk maskerade. Hvad gør man med formuen på 3.412 kr.? Vedtægterne siger noget om et velgørende formål, vi tænker på børnehospice.
  Jeg bor i opgang med en gammel mand, som næsten aldrig kommer ud efter konen døde i fjor. Vi hilser, han handler selv og siger han har det som han har det. Har I en besøgsven-ordning eller en spisegruppe hvor man kunne tage ham med, uden at det virker som om nogen blander sig?
  Kan man få lov til at afbrænde kæmpebålet på engen sankthansaften, selv om der måske kommer afbrændingsforbud? Vi har vandvogn, to slukkere og brandmand Ole med hjelm. Heksen er fyldt med krudt som altid og eksploderer så børnene hyler af fryd. Hvem giver tilladelsen, kommunen eller beredskabet, og hvad koster den?
  Nøglerne til kanoskuret afleverer jeg på mandag. Jeg har været aktiv i 22 år, men har fået konstateret Parkinson, og nu skal kræfterne bruges på børnebørn og træning. Jeg er ved godt mod og vil stadig gerne bage til sommerlejren. Hvem skal have nøglerne, og kan I fjerne mit nummer fra opslagstavlen?
  hejsa vi er tre venner der vil lave paintball i det gamle sygehus inden det bliver revet ned, altså vi spørger pænt først. vi skyder kun på hinanden med maling og rydder op. man skal vel have forsikring og tilladelse fra ejer? hvem ejer det, er det kommunen eller regionen, og skal naboer have besked
  Der er ballade i vores grundejerforening om hunde. En mand skrev i Facebookgruppen for et år siden at han ville forgifte dem alle, det blev meldt, han fik en bøde og er flyttet. Nu vil vi bare have et fælles hegn ved legepladsen. Kan man søge støtte, og skal hegnet godkendes når det er 120 cm?
  Som frivillig på krisecentret hører jeg mange historier om vold, og det sætter sig. Jeg sover fint, men kunne bruge nogen at vende det med. Tilbyder kommunen supervision til frivillige, eller skal foreningen selv betale? Vi er 14, og økonomien er stram efter at huslejen steg i foråret.
  Vi vil oprette forening for vinterbadere. Man skriger når man hopper i, og bagefter er man rød som en hummer og tror man er udødelig. Skal der være livredder, når vandet er under fem grader, og kan vi få nøgle til omklædningen ved havnebadet hele vinteren? Vi er 48, og tyve står på venteliste.
  Min søn på 8 faldt ned fra klatrevæggen i tirsdags og fik gips på armen. Det var ingens skyld, og han er stolt af gipsen. Men hvem dækker de briller der gik i stykker, klubben, kommunen eller vores egen forsikring? Han vil i øvrigt gerne på hold igen når han må, helst mandagsholdet.
  Aktivitetshuset mangler en vikar i køkkenet i uge 42. Vores sædvanlige Lis er nede med nakken efter hun faldt på trappen i sommer, og lægen har forbudt hende at løfte gryder. Man skal kunne lave mad til 30, og humor er et krav. Kan I skrive det ud til jeres frivillige?
  Jeg er ny kasserer og har arvet et rod uden lige, bilag i skotøjsæsker tilbage til 2016, og jeg kan ikke sove om natten for momsen. Er små foreninger overhovedet momspligtige? Vi sælger kaffe og kage for 20.000 om året. Er der en frivillig bogholder i byen, man kan spørge til råds om sådan noget?
  Stævnet den 9. må aflyses, da halvdelen af drengene ligger med influenza. Det er en sand lazaret derhjemme, siger mødrene, men ingen er værre syge end at de spiller computer. Kan vi få halgebyret retur, når vi siger til fire dage før, og er der en ny dato inden påske, også for cafeteriet?
  Vi fik indbrud i klubhuset i nat. Ruden er knust, og de tog højttaler og kontantkasse, men politiet har været her og er kørt igen. Nu står vi med glasskår og to hold i eftermiddag. Er bygningen forsikret gennem kommunen, og hvem sætter en ny rude i så vi kan lukke igen?
  Danseforeningen fejrer 50 år og vil lave flashmob på torvet, hvor hundrede mennesker pludselig falder om og ligger helt stille i et minut, før musikken går i gang. Skal politiet og butikkerne have besked, så ingen ringer efter ambulance? Og hvor søger man om strøm til et anlæg? Det er den 4. juni.
  Jeg vil høre om skakklubben må spille i biblioteket efter lukketid. Vi er stille, bortset fra Arne som råber mord og brand hver gang han mister dronningen. Der er 16 medlemmer, den yngste er 10 år. Skal vi have nøglekort hver, eller er det nok med ét, som sekretæren passer på?
  Til borgerservice. Som værge for min voksne søn, der i mange år har kæmpet med misbrug og nu har været stoffri i to år, vil jeg spørge, om han kan blive frivillig i et værested. Han har en gammel dom. Er en ren straffeattest et krav, eller er det op til den enkelte forening?
  Vores børneteater øver Brødrene Løvehjerte, og i næste scene hopper de to brødre ud fra klippen og dør, så vi har brug for tykke madrasser. Har skolernes depot nogle vi kan låne i uge 7? Vi kan selv hente i trailer. Kan man også søge penge til en teaterinstruktør med pædagogisk baggrund?
  Vi har fået ny flag- og fanestang, men fundamentet skal graves 80 cm ned, og der ligger måske en gasledning. For tyve år siden ramte man den, og hele kvarteret blev evakueret, så denne gang spørger vi inden. Hvem oplyser om ledninger, og koster det noget for en forening? Vi graver tidligst til maj.
  Jeg meldte mig som lektiehjælper, men ingen svarer. Nu har jeg sendt fire mails og begynder at tro at I alle er døde deroppe på rådhuset. Jeg kan matematik og fysik op til 9. klasse og har tid mandag og onsdag. Er der nogen, jeg kan ringe til, eller skal jeg bare dukke op?
  Fiskeklubben inviterer børn på makreltur. Alle har redningsvest på, og skipper er tidligere redningsmand, han har trukket mange op i sine dage, også nogle det var for sent for. Kan vi få tilskud til bustransport, og skal forældrene skrive under på en særlig seddel? Vi er 22 børn og otte voksne på dækket.
  Vi planlægger en temaaften om æresrelateret kontrol, hvor en kvinde fortæller om da hun som ung blev tvunget til udlandet og slap hjem igen. Hun lever i dag under eget navn. Kan vi låne byrådssalen, 80 pladser, og stiller I med teleslynge? Vi annoncerer selv i avisen og i boligforeningernes blade.
  Er det muligt at få en parkeringstilladelse til foreningens bus foran dagcentret? P-vagten der kommer er rene Gestapo, undskyld udtrykket, vi har fået fire afgifter i år. Vi henter ni brugere, hvoraf to sidder i kørestol, og det tager tyve minutter. Hvem skal søge, chaufføren eller foreningen, og gælder den i hele kommunen?
  Hi, we rent the small room at the library on Tuesdays for our English book club and I would like to hand the booking to Priya, since I'm moving back to Leeds in May. We are reading a thriller where everyone is poisoned in chapter two. Does she need a Danish MitID, or is email enough?
  Could you tell me the deadline for the culture grant? We're planning a food festival with eleven countries in May. My co-organiser is dying under her thesis, as she puts it, and will join again in March. Should I apply alone for now or does it need two names on the form and a bank letter?
  Please remove me from the volunteer list for the refugee kitchen. I have finished my degree and got a job in Malmö, so this is goodbye, with a heavy heart and a lot of recipes. The apron and key are returned. Ahmed can take Saturdays, he only needs someone to drive him to the wholesaler.
  Our cricket club has a student rate and we'd like to know if exchange students qualify for the whole year. We got murdered by Køge last weekend, 212 to 64, so we need fresh legs. Is there anywhere to practise indoors during winter, and are hard balls allowed in the school halls or only tennis balls?
  We would like to book the sports hall on Sundays through the winter. Two years ago there was a fight with bats in the car park after a match, the people involved were banned and it has been quiet since, in case somebody brings it up. We are twenty players and can pay the deposit by card.
  I volunteer as a language teacher and need a reference letter. I left a violent marriage in 2017 and built everything again from nothing, so this paper means a great deal to me. It should say I taught forty hours this spring. Who signs it, the association or the volunteer centre, and can it be in English?
  The international playgroup needs a bigger room from September for around fifteen families. Last week one toddler locked himself in the loo and we nearly had heart attacks, but the caretaker opened it in two minutes. Would the room at the health centre have a kitchen, and could somebody check that the locks open from outside?
  We're the Indian dance group in the culture house and would love to extend our slot till nine. One of our founders had a stroke last autumn and now watches from a chair and corrects everyone's hands. Could we also get a second key for the mirror room, and is the lift working again?
  Are tools covered by insurance for volunteers building a playground? Martin drove a nail through his boot back in April, he's fine and very proud of the scar. We have eleven people coming on Saturday and sand arriving in the morning. Where do I find the policy number, and does it cover people who aren't members?
  I run a small escape room society and we'd like to use the old bunker for a weekend in October. Participants are kidnapped by a mad professor, handcuffed with plastic cuffs and have an hour to get out. Is the bunker municipal, what does it cost, and how many people may be down there at once?
  We lost a member to suicide three winters ago, and every year we light candles by the lake for him. It's a quiet gathering of thirty people, followed by soup. Do we need a permit for torches on the path, and could the kiosk building be opened so that we have somewhere warm to sit?
  the printer at the volunteer house ate my posters again and honestly i could throw it under a train. told the desk on monday, nothing happened. need forty copies of the jazz night flyer before thursday, is there another place where associations print for free, and do i bring my own paper
  my guild died tonight, wiped by the last boss at two percent, and then everybody laughed and ordered pizza. can we register an esports club with only nine people
  There was a woman who told our sewing circle how she nearly drowned as a girl, and now at seventy she wants lessons. Which pool has adult beginners?
  He came in shaking like a leaf, and it turned out he'd just passed his Danish citizenship test. We'd like to throw him a party, may we use the garden?
  our old caretaker used to say the boiler would kill us all. it got replaced in june. who do i write to about radiator keys
  I once dragged a stranger off the tracks in Manchester, that is why I want to train for the helpline. Does one have to speak Danish?
  Story for you: I shouted fire at rehearsal, because that's my line, and a lady at the bus stop called the brigade. Do we owe anything for the false alarm?
  My neighbour's boy is thin and quiet and wears the same jumper. He goes to school and says hello. Is there a club that serves dinner for kids?
  All I said to the committee was over my dead body, and now it's in the minutes. Can minutes be corrected after approval?
  She handed me her keys, her whistle and the team list and hugged me. Off to Spain with her grandchildren. How do I become registered coach?
  Since the divorce I've been low and a bit lost on Sundays. Nothing dramatic, just empty afternoons. Which associations like newcomers?
  The boys came back from the woods covered in blood, which was beetroot, because it was Viking day. Where can we rent a pressure washer?
  last year my kid got stung and blew up like a balloon, all fine now with a pen in the bag. do scouts leaders learn how to use it?
  We buried the mayor in our revue and he loved it. Can we have the stage again in February for three evenings?
  Guten Tag, unser deutsch-dänischer Chor möchte den Saal im Bürgerhaus für den 5. Dezember reservieren, etwa 50 Personen mit Klavier. Ich gebe die Leitung danach ab, weil meine Stimme nach der Operation nicht mehr mitmacht, und Frau Petersen übernimmt. Wir singen das Deutsche Requiem, also viel Tod und viel Trost. Bitte bestätigen Sie per Mail.
  Können wir als Verein Zuschuss für neue Handballtore bekommen? Ein altes Tor ist im Herbst umgekippt und hätte fast einen Jungen erschlagen, zum Glück gab es nur einen Kratzer. Seitdem ist es gesperrt. Muss der Antrag auf Dänisch sein oder geht auch Deutsch, und bis wann müssen die drei Angebote vorliegen?
  Den Hallenschlüssel habe ich in den Umschlag gelegt, dazu die Mitgliederliste und die Kasse mit 340 Kronen. Ich höre als Übungsleiter auf, weil wir nach Kiel ziehen und ein Baby kommt. Es bricht mir das Herz, aber so ist das Leben. Wer übernimmt die Senioren am Mittwoch um zehn, und wohin mit meinem Schlüssel?
  Wir suchen für unser Straßenfest im August Bänke und Stromkästen, ungefähr 25 Stände. Ein Nachbar hat voriges Jahr mit dem Anwalt und allem Möglichen gedroht, inzwischen spielt er bei uns Akkordeon. Müssen wir die Straße selbst sperren lassen oder macht das die Kommune, und was kosten die Schilder für zwei Tage?
  Unser Schützenverein feiert Jubiläum mit Königsschießen und Böllern um zwölf Uhr mittags. Damit niemand denkt, es sei etwas passiert, möchten wir die Nachbarn informieren. Brauchen wir eine Genehmigung der Polizei, und dürfen wir das Sportheim bis zwei Uhr nachts nutzen? Wir erwarten 150 Gäste von beiden Seiten der Grenze.
  Unser Kinderturnen braucht für den Winter eine andere Halle, am liebsten dienstags. Emil ist neulich im Geräteraum eingeschlafen, und wir haben ihn eine halbe Stunde gesucht, seitdem zählen wir zweimal durch. Gibt es eine Halle mit Matten und Trampolin, und kann man dort auch mit Kinderwagen bis zur Tür fahren?
  Meine Oma erzählte immer, wie im Krieg das Haus über ihnen brannte. Jetzt möchten wir daraus einen Leseabend machen, gibt es einen Raum dafür?
  der kassenwart hat gesagt die steuer bringt ihn noch ins grab, dann hat er gelacht und kuchen geholt. wer hilft vereinen bei der abrechnung
  Wir haben gestern beim Kurs eine Puppe zwei Stunden lang wiederbelebt, mir tun die Arme weh. Bekommt der Verein dafür einen Zuschuss?
  Nach dem Tod meines Mannes vor drei Jahren sitze ich viel allein. Ich suche keine Therapie, nur eine Runde zum Kartenspielen auf Deutsch.
  Beim Krimidinner wird der Wirt mit einem Brotmesser erstochen, natürlich nur gespielt. Dürfen wir dafür das alte Rathaus mieten?
  mein sohn wurde in der klasse gehänselt, jetzt hat er im judo freunde gefunden. kann man den beitrag in raten zahlen?
  Sie hat mir ihren Hund gegeben und geweint. Drei Wochen Kur, dann kommt sie wieder. Dürfen Hunde mit ins Vereinsheim?
  Der Sturm hat uns das Dach vom Bootshaus gerissen, verletzt wurde keiner. Wer zahlt bei einem Gebäude, das der Kommune gehört?
  Jeg sad på bænken med nøglerne i hånden og tudede, for efter tolv år siger man ikke bare farvel til et hold. Nu spørger jeg hvem der skal have dem
  min lillesøster forsvandt i ikea engang og det blev til en hel film vi lavede i skolen. kan den vises i biografen for klassen
  Morfar fortæller at han stod på isen da den gik, i 1963, og at en gammel dame rakte ham en rive. Vi vil lave podcast med de gamle, har I udstyr?
  Manden i cafeen sagde at han ville skyde sig selv hvis vi spillede Last Christmas igen. Vi spillede den. Han dansede. Må man spille musik uden Koda?
  der lå en mand i hallen da vi kom og ingen rørte ham, for det var øvelse for samaritterne. næste gang må der gerne stå et skilt på døren
  Hun gav alle sine strikkepinde væk, for hun er blevet bidt af keramik. Kan hun skifte hold uden at betale gebyr to gange?
  vores træner siger vi skal dø for klubben på lørdag. kan vi få to ekstra busser så forældrene kan se på imens
  Det begyndte med et brag, og hele lokalet blev sort. Det var sikringen. Vi sad i mørke og sang i tyve minutter. Hvor sidder tavlen egentlig?
  Naboen stod med øksen da vi kom, og vi fik alle en arm fuld brænde med hjem. Hvor mange rummeter må man have liggende ved spejderhytten?
  I går aftes ringede alarmen, folk stimlede ud i strømpesokker, og så var det Jyttes ristede rugbrød. Kan vi få en emhætte?
  Jeg har det lidt tungt her efter jul. Jeg går på arbejde og spiser, men savner nogen at gå tur med. Hvad findes der for en mand på 58?
  Formanden forsvandt til Thailand uden at overdrage noget. Han er glad og solbrun på Facebook, men vi kan ikke komme i banken. Hvad gør vi?
  Til prøven på lørdag skal jeg kvæles af en tæppebanker. Instruktøren vil låne et ægte tæppe. Har museet et?
  pigen i rollespillet blev bortført af trolde og mor fik billedet uden forklaring. hun grinede ikke. skal vi have regler for billeder af børn
  A hår wot mej i 40 år å no ka kroppen it mier. Hwem ska ha nøwlen te gymnastiksalen?
  Da Gunnar fik blodprop, kunne ingen finde hjertestarteren, den var spærret inde i kontoret. Han klarede den. Nu vil vi have den hængt udenfor
  Han sprang fra på femte time af generalforsamlingen og ud i friheden, som han sagde. Nu mangler vi en referent, er der et kursus?
  Min veninde var i et voldeligt forhold for mange år siden og vil gerne dele ud af sine erfaringer. Hvilke foreninger søger sådan en frivillig?
  det var os der skød. altså raketter, nytår, på marken. naboen klagede og vi har sagt undskyld. kan man søge lov til næste år
  Vi kom hjem fra lejr med én dreng for meget. Han var hoppet ind i den forkerte bus, og hans egen leder stod og ventede. Alle lo. Hvad siger reglerne om lister?
  Tante Rosa er dement og bor godt på plejehjem nu. Før gik hun tit på eventyr i natkjole. Vi vil lave en demensvenlig gåtur, hvem hjælper?
  Jeg blev brændt af tre gange i træk af den samme besøgsven. Har jeg lov til at bede om en anden, uden at nogen bliver kede af det?
  kaptajnen på vores hold er gået ned med flaget, han har meldt sig ind i fck. må man slette ham fra sms listen uden at spørge
  I klubben har drengene en leg, hvor den sidste i live vinder en sodavand. En mor blev bekymret over navnet, Dødens bane. Må man kalde noget sådan?
  Min dreng sagde at han hadede sit liv, fordi der ikke var flere pladser på svømmeholdet. Er der venteliste til april?
  Efter tyverierne i foråret har vi sat kamera op, og nu siger en, at det er ulovligt. Ingen er kommet noget til, vi vil bare gøre det rigtigt
  Goddag. Jeg er 81 og skal tømme min søsters lejlighed, hun gik bort i april. Kan foreningen bruge et skakspil og ni kasser porcelæn?
  Der var engang en leder som slog os med linealen. Han er død, og jeg er 66. Nu samler vi gamle elevers minder, kan arkivet tage imod?
  Sidste kapitel i vores skriveværksted handler om en kvinde, der går i havet. Forfatteren er pensioneret buschauffør og sund som en fisk. Kan vi læse op på biblioteket?
  vi fandt en pistol på loftet under oprydning, den var af træ fra en revy i 1971. må vi sælge gamle rekvisitter uden moms
  Han hang i rebet med hovedet nedad og vinkede til sin mor. Det var åbent hus i klatreklubben. Kan vi få tilskud til flere hjelme
  Koret lød som en druknende kat, skrev anmelderen. Vi er blevet berømte på det. Er der et større lokale end sognegården?
  Jeg har ikke hørt fra min medkasserer i to uger, hun er på vandretur i Norge uden dækning, som hun plejer. Kan jeg betale regningen alene?
  Først skulle vi putte den sårede på båren, så skulle vi bære ham over bækken. Alle spejdere fik mærke. Hvem godkender førstehjælpsmærker hos jer?
  min bror er soldat og var i krig. han har det ok nu men vil gerne møde andre. er der noget veteran her i byen
  Vi begravede tidskapslen i går, og nu har Kaj glemt sin telefon i den. Må vi grave i parken igen uden ny tilladelse?
  Jeg kan ikke holde ud at min nabo øver trompet. Han er elendig. Har I et øvelokale han kunne få, så betaler jeg gerne halvdelen
  Tre måneder efter fyringen er jeg stadig flad og sover dårligt, men lægen følger mig. Kan man være frivillig bare en time om ugen?
  det eneste der brænder er mit engagement haha. hvad skal man have af papirer for at blive ungdomstræner når man er 17
  Fru Møller gik ud som et lys midt i foredraget. Hun vågnede ved klapsalverne og påstod, hun havde hørt det hele. Kan stolene blive lidt hårdere?
  Lars tog giften på sig og sagde ja til at være formand. Hvilken frist har vi for at melde det ind i CVR?
  Gysernatten blev en succes, to faldt i søvn og en tissede af grin. Nu vil ungdomsrådet holde en til, hvor mange må overnatte?
  hvis i hører skrig fra kælderen er det bare mit hardcoreband. kan vi øve til 23 i hverdagene eller er det 22
  Vores tolk sagde at mødet ville blive et blodbad, og jeg blev bange, men det betød bare at folk var uenige. Hvordan siger man det pænt på dansk?
  Jeg vil skrive om min mors selvmord i 1988 og søger andre efterladte til en skrivegruppe. Hvor kan man slå sådan noget op?
  Dengang bilen trillede i havnen, sad der heldigvis kun en kasse rugbrød i. Nu vil roklubben have en bom op. Hvem ejer kajen?
  Drengene i 6. klasse siger at toilettet er hjemsøgt. Vi vil lave det til et halloweenprojekt, kan vi låne skolen den 31.?
  Ham den nye løb skrigende ud af saunaen. Han havde troet det var omklædningen. Er der skilte man kan få gratis?
  Som barn fik jeg bank. Som voksen vil jeg være fritidsven for et barn, der har brug for en rolig voksen. Hvor melder man sig?
  Foraaret kommer, og haveforeningen skal have bekaempet mordersnegle. Er der tilskud til saadan en maskine, eller maa vi klippe dem selv?
  nøglekortet er dødt. jeg har vækket det til live to gange med et viskelæder men nu er det helt væk. hvor får man et nyt
  Hesten stak af, vognen væltede, juleposen landede i grøften, og alle børn jublede. Det var i 2018. Kan vi få lov at køre igennem byen igen?
  Jeg arbejder på at lære min far at leve uden flasken. Han er i behandling og vil gerne hjælpe til i værkstedet. Er der et alkoholfrit sted?
  Filmklubben viser en om en mand på et tag og politikvinden, der taler ham ned. Bagefter er der debat og te. Skal vi sætte aldersgrænse på?
  Vores lille forening er ved at bløde ihjel, fire medlemmer i år, seks sidste år. Hvad gør andre for at få de unge med?
  han stod på broen i tre timer og fangede kun en sko. må man fiske fra havnemolen uden fisketegn når man er over 65
  Jeg troede det var en brand, men naboen røgede sild. Herefter fik jeg sild. Må kolonihaver have røgeovne, vi vil gerne have en fælles
  Til læseklubben: jeg kan ikke komme på onsdag, da jeg skal have taget mandlerne. I får lov at slå Anna Karenina ihjel uden mig
  Til teenageaftenen kom to drenge op at skændes om en pige, og så skrev de en rap om det. Kan de optræde til byfesten?
  Hej hvordan gør man når man vil være frivillig og har en straffeattest med en gammel slåskamp på fra 2009? Jeg er far til tre i dag
  Fangen er flygtet, skrev vi på sedlen, og så ledte 80 børn i hele skoven. Det var orienteringsløb. Hvem spørger man om lov næste gang?
  Jeg fik en mail, at min konto ville blive termineret. Er det farligt? Den skulle være fra jer og handler om foreningsportalen
  Da jeg var barn, druknede to af mine fætre i mosen. Derfor har jeg undervist i svømning i 50 år. Nu søger jeg en afløser
  Vi holder øje med en pige på holdet som er blevet meget tynd. Forældrene ved det og hun går hos lægen. Er der et kursus for trænere om mad og krop?
  han er helt væk i de der skydespil men går også til spejder og har venner. kan man få ham på et hold hvor de laver spil selv
  Hun åbnede brevet, blev kridhvid og satte sig. Vi havde fået 100.000 af fonden! Hvordan bogfører man sådan et beløb?
  Vi har ingen varme i klubhuset, og damerne sidder i overfrakker og siger de fryser ihjel. Hvem tilkalder man, når pedellen har ferie til mandag?
  På lejren skulle jeg redde en dukke fra den brændende bil af pap. Jeg kom i mål som nummer to. Kan man blive ungdomsbrandmand som 14 årig?
  Hver aften klokken ni tuder sirenen fra skibet i spillet, og nu klager naboen. Hvad er reglerne for støj i foreningslokaler?
  Bedstefar afleverede sit jagttegn og sin bøsse til våbenhandleren, for hænderne ryster. Nu vil han gå til billard. Hvor ligger klubben?
  Jeg sidder i en sorggruppe hvor vi bliver for mange. Det er sådan set et godt problem. Har I et lokale med plads til femten?
  Den ene kunne ikke tåle nødder, den anden ikke æg, og den tredje var bare kræsen. Har I en god seddel om allergi til lejre?
  Der røg en finger på værkstedet i 1997, den står i sprit på kontoret og skræmmer nye. Må man opbevare sådan noget?
  I revyen bliver borgmesteren sendt ud i rummet uden returbillet. Skal man spørge nogen om lov, inden man driller med rigtige navne?
  jeg stopper til håndbold. det er slut nu. min krop er til padel. hvem siger jeg det til og kan min lillesøster få min skabsnøgle
  Vi mistede alt på harddisken, et helt livs noter om sognets gårde. Der findes heldigvis en kopi hos Else. Hvem hjælper ældre med backup?
  Kassen blev skudt op af en skærver fra plæneklipperen, så nu er ruden i bod 4 væk. Ingen var i nærheden. Hvem betaler?
  Min ekskone og jeg er blevet så gode venner, at vi nu leder juniorholdet sammen. Kan vi deles om én børneattest, eller skal vi have hver sin?
  I brandværnsforeningen lærer vi folk at komme ud gennem røg på alle fire. Røgen er vanddamp. Kan vi gøre det på torvet på en lørdag?
  Skal man have lov til at gå fakkeltog for ofre for partnerdrab? Vi går den 25. november kl. 17 og regner med 200
  Da Bodil meldte sig ud, sagde hun at det var os eller hende. Det blev os. Hun går til yoga nu. Hvordan finder vi en sekretær?
  Min søn ringede grædende, for han var kommet på reservebænken. Vi tog en is. Men findes der regler om lige spilletid for børn?
  jeg hater gruppearbejde så meget at jeg vil flytte til månen. kan man være frivillig alene hjemmefra, fx lave plakater eller hjemmeside
  Vi har øvet amokalarm på skolen, og børnene klarede det flot. Foreninger i hallen vil også gerne øve. Hvem står for det?
  Kirsebærtræet faldt i stormen, lige hvor bænken stod. Bænken er flad. Ingen sad der kl. 4 om natten. Kan foreningen få en ny af kommunen?
  Han sagde: jeg lever ikke evigt, så nu skal I unge tage over. Han er 68 og løber maraton. Hvordan laver man et glidende generationsskifte?
  hej jeg hedde Omar jeg var i hospital for hjerte sidste måned nu jeg er frisk doktor siger gå tur. er der gågruppe for mand
  Til sidst i stykket tager Romeo giften og Julie dolken, og så er der sandwich. Kan elever på 13 låne salen til generalprøve torsdag?
  Vi vil gerne låne byens store telt til høstfest. Sidste gang blæste det omkuld, og formandens kone lå under dugen og råbte at hun var død, men hun havde ikke en skramme. Hvem sætter det op, hvad koster transporten, og kan vi få det allerede torsdag, så vi kan nå at hænge lyskæder op?
  Jeg er tovholder for en netværksgruppe for unge med angst og søger lokale tirsdag aften. Mange har følelsen af at skulle dø når de kører bus, og det øver vi os i sammen, stille og roligt. Vi er ni. Kan rummet have et vindue der kan åbnes, og må vi selv medbringe te?
  Kære forvaltning. Ved et tidligere møde faldt der brøstfældige ord, og en herre lovede at knuse mig ved næste valg, hvad jeg ser frem til. Sagen gælder alene tilskud til lokalhistorisk forenings årsskrift, 64 sider, oplag 300. Skal ansøgningen bilægges reviderede regnskaber for to år, eller er det seneste tilstrækkeligt?
  Hej vi skal bruge cvr nummer til strikkeforening med 14 medlemmer. Vi har allerede været oppe at slås med virk i to uger, og den ene af os har meldt sig syg i protest, sådan for sjov. Hvad er forskel på frivillig forening og forening med begrænset ansvar, og koster det noget at skifte?
  Må børn under 15 hjælpe i cafeen til håndboldstævnet? En pige skoldede hånden på toastjernet for to år siden, så vi har nu en voksen på alt der er varmt. De får en sodavand og en pose slik for en time. Skal forældrene skrive under, og er det noget arbejdstilsynet blander sig i?
  Vi har fået afslag på tilskud til vores rejse til venskabsbyen, og jeg må sige det var et dolkestød i ryggen efter alt vores arbejde. Kan man klage, og til hvem? Vi er 19 i orkestret, og flybilletterne er købt af egne midler. Afgørelsen er dateret den 4., så fristen må være den 2.?
  jeg er 14 og vil gerne lave en klub for os der kan lide true crime. vi hører om seriemordere og spiser chips og prøver at gætte hvem der gjorde det. vi er seks piger. kan vi låne et rum på biblioteket efter skole og skal der være en voksen med hele tiden eller kun i starten
  Bestyrelsen ønsker en vejledning i GDPR. Vores gamle medlemsliste ligger på en stjålen bærbar, men den var krypteret og er anmeldt. Jeg har haft kvælningsfornemmelser over alle de paragraffer, men kaffen hjælper. Hvor længe må vi gemme oplysninger om tidligere medlemmer, og skal samtykke til billeder gives på skrift?
  Kunne vi få sat en gelænderstang op ved trappen til aktivitetscentret? Erna på 88 faldt der før jul og brækkede hoften, hun er hjemme igen og træner med stor vilje. Nu tør de andre ikke gå der, når det er glat. Hvem ejer trappen, og hvor hurtigt kan sådan en lille opgave blive lavet?
  Jeg overdrager min rolle som webmaster, da jeg får nyt arbejde i Bruxelles. Koderne er lagt i en kuvert hos næstformanden, og mine private ting er slettet fra serveren. Det er et vemodigt farvel efter elleve år. Hvem i kommunen skal vide, at kontaktpersonen er skiftet, og kan jeg beholde min frivilligprofil?
  Kan vi få en fast parkeringsplads til Røde Kors-bussen? I sidste uge blev chaufføren påkørt bagfra, kun blikskade, men brugerne sad og rystede længe og fik kage. Vi henter tolv ældre hver onsdag. Gælder reglerne om handicapparkering også for en bus, og kan man få en plads malet op, hvis vi betaler?
  Der er skimmelsvamp i øverummet, og vores trommeslager siger at vi alle får lungekræft, men han ryger selv tyve om dagen. Kan nogen komme og måle? Vi har rummet tirsdag og søndag og betaler 400 i kvartalet. Hvis det skal lukkes, vil vi gerne tilbydes et andet sted, helst uden naboer og med strøm nok.
  hej er det her man søger om penge til street art? vi vil male en kæmpe mur med et kranie og blomster til minde om en ven som kørte galt for to år siden. hans familie er med på det. vi har tilladelse fra boligforeningen næsten. hvor meget kan unge søge og skal man være en rigtig forening
  Kære Frivilligcenter, jeg er 77 og har fået en tablet af min søn. Den har gjort et mindre attentat på mit tålmod, og forleden ringede jeg ved en fejl 112 med lommen, hvilket de tog pænt. Findes der et hold for begyndere om formiddagen, og er der elevator, da jeg går med rollator?
  Ridelejren i uge 28 mangler to voksne til natten. Heste sparker, børn falder af, og der er altid en som får hjemve og vil dø af længsel indtil pandekagerne kommer. Vi har samarit. Skal nye hjælpere have børneattest, når de kun er der tre nætter, og hvem bestiller den, klubben eller lejren?
  Til kommunens kontaktperson for folkeoplysning: Vores sangaften kolliderer med fodboldens, og råbene gennem væggen lyder som et slagteri. Kan vi bytte med yogaholdet, der har det stille lokale? Vi er 26, gennemsnitsalderen er 74, og klaveret er netop stemt. Vi vil helst beholde tirsdagen, men onsdag kan også gå.
  Jeg har overtaget foreningens gamle hjertestarter, og batteriet bipper som om det er selve døden der banker på. Kan den repareres, eller skal den kasseres, og hvor? Vi har fået doneret en ny fra en fond, som mangler et skab med varme. Må det hænge på kommunens mur ved siden af postkassen?
  Der skal være generalprøve på krybbespillet lørdag, og Herodes vil gerne have et ægte sværd, hvad vi har sagt nej til. Barnemordet i Betlehem er klippet ud efter ønske fra børnehaven. Kan vi få kirkepladsen spærret for biler mellem 15 og 17, og hvor låner man et æsel med forsikring i orden?
  Som koordinator for vågetjenesten søger jeg fem nye frivillige, der vil sidde hos døende på plejehjem, så ingen skal være alene til sidst. Vi giver kursus og kaffe, og man vælger selv sine nætter. Kan opslaget komme i næste nyhedsbrev, og findes der en pulje til kørsel for de af os der bor langt ude?
  Min datter vil gerne skifte fra gymnastik til parkour. Hun hopper allerede ud fra garagetaget i sin iver, så nu vil jeg have hende lært at gøre det rigtigt med madrasser og en træner. Hun er 10 og uden frygt. Er der et hold med plads, og kan man få fritidspas når man er alene med to?
  Vores forening for adopterede vil høre om et møderum en gang i kvartalet. Nogle af os opdagede sent at vi var blevet stjålet som spædbørn i vores hjemland, så det er alvorlige samtaler, men også fest. Vi er 20 til 30. Kan vi bruge køkkenet, og må vi have åbent til midnat på en lørdag?
  Ventelisten til musikskolen er så lang, at min søn bliver gammel og grå. Han trommer på alt og driver mig til vanvid, og jeg har truet med at sælge gryderne. Kan en forening starte eget trommehold med tilskud, hvis vi finder en underviser? Vi er fire forældre, og et lokale har vi måske i kælderen.
  Havnefesten kræver vagtplan, og vi mangler ni mand. For tre år siden faldt en fuld mand i havnen og blev fisket op af roklubben, så i år skal der stiger og lys på hele kajen. Kan beredskabet låne os redningskranse, og er vores frivillige forsikret hvis de selv ryger i vandet under vagten?
  Jeg ville bare spørge om man kan få tilskud til en el-ladcykel til besøg hos ensomme. Jeg cykler rundt til seks stykker, og de siger alle at jeg er deres livline, hvilket er sødt, men det betyder vel bare at kagen er god. Cyklen koster 18.000 brugt. Kan den stå i kommunens kælder?
  Vores landsbyforening vil rive den gamle telefonboks ned. En fyr kørte ind i den i nytåret, og han slap med en forskrækkelse og en stor regning. Boksen er nu skæv som et tårn i Pisa. Skal der søges nedrivningstilladelse, og må vi sætte et bogskab op på samme fundament, hvis vi selv betaler?
  Kan I hjælpe med et brev til naboerne om vores jagtprøve-skydning? Der skydes lerduer lørdag mellem 10 og 14, og hunde bliver skræmte af bragene. Vi har alle tilladelser. Tidligere har folk troet der var krig, så det er bedst at sige det i god tid. Må vi hænge det op i kommunens glasskabe?
  Hej, jeg er ny i byen med to børn, og vi kender ingen. Vi flyttede fra deres far sidste år efter nogle hårde år, alt er på plads med papirer, og vi har fred nu. Vi kunne godt tænke os fællesspisning og noget med kreativitet. Er der steder hvor det er gratis de første gange?
  Vores ungdomsråd vil lave en kampagne mod knive i nattelivet med plakater og film. Plakaten viser en kniv med rød streg over, og et par af os er statister med sminkede sår. Kan vi få 5.000 kr., og må de hænge i busserne? Vi er otte unge mellem 15 og 19 og mødes onsdag efter skole.
  jeg skal aflevere nøgle og trøje fordi jeg ikke kom på førsteholdet og så gider jeg ikke mere. jeg var knust i en uge og nu spiller jeg guitar i stedet og det er federe. skal trøjen vaskes først, og får min mor depositum tilbage på mobilepay eller skal hun oplyse konto? vi bor tæt på hallen
  Vores natløb i plantagen skal meldes til jer, tænker jeg. Der er poster med lig under lagner, en galning med le og en sygeplejerske med gigantisk kanyle, alle er spejdere. Vi er 70 deltagere, og skovfogeden har sagt ja. Skal politiet have et opkald samme aften, og må vi sætte fakler langs hovedstien?
  Efter branden på naboskolen for et år siden vil vores skolebestyrelse og idrætsforeningen lave en fælles evakueringsplan. Ingen kom noget til dengang, men røgen lugtede i måneder. Hvem i kommunen kan gennemgå hallen med os, og skal planen hænge ved alle døre? Vi har både en aften og en lørdag formiddag at give af.
  Vores kasserer har lavet rod i pengene, og nogle ville hænge ham op i flagstangen, i overført betydning, men det var bare dobbelt bogført kontingent. Nu skal regnskabet rettes og sendes igen. Kan man genåbne indberetningen på portalen, eller skal jeg sende det nye som pdf? Fristen udløb i mandags, desværre.
  Da vi løftede gulvet i forsamlingshuset, lå der et skelet. Det viste sig at være en hund fra halvtredserne, og børnene har døbt den Rex. Kan den udstilles
  Ude på legepladsen stod en dreng alene og kiggede, hver tirsdag. Så spurgte vi om han ville være med. Nu mangler han støvler. Er der en pulje?
  hun kiggede ned i vandet og sprang. ti point fra alle dommere. kan udspringsklubben få fem meter vippen igen efter renovering
  Slaget stod i køkkenet mellem dem med og dem uden rosiner. Ingen overlevede uden mel i håret. Hvem gør rent efter boller?
  Politiet kom i fuld udrykning, og vi stod der med håndjern på fra polterabenden. Kan man leje rådhuskælderen til den slags?
  I tyve år har jeg båret nag til ham. I lørdags gav jeg hånd til begravelsen af hans bror. Nu vil vi sammen starte en mandegruppe, hvordan?
  Dengang jeg drak, lå jeg tit på det gulv i parken. Jeg har ti år som ædru på mandag og giver kage i værestedet. Hvor mange kommer der?
  mine børn siger jeg er livsfarlig på ladcykel. kan man få kursus når man skal køre tre gamle damer i rickshaw
  Alle lyste op, da strømmen kom tilbage, undtagen Kurt, som sad fast i elevatoren med en termokande. Vagten fik ham ud. Hvem serviceer elevatoren?
  De ældste piger på holdet er hårde ved de yngste, ikke slag, bare blikke og grupper uden dem. Hvem kan holde en aften om det for trænerne?
  Jeg fik en hjernerystelse i maj og taaler stadig ikke skaerm. Kan man bestille hal pr. telefon eller brev i stedet for?
  Vi kaldte på ham, ledte i kælderen, hang sedler op, og så kom han hjem tyk og glad. Katten. Kan opslaget slettes igen?
  jeg har sagt undskyld til hende jeg truede i 7. klasse. nu vil jeg være hjælpetræner der. kan man det selvom man var dum engang
  På onsdag slipper jeg tøjlerne, og Karin tager over. Det er sidste gang jeg tænder lyset i salen, siger jeg, og pudser næse. Hvem får alarmkoden?
  Bag scenen lå tre døde og spiste kanelsnegle, mens kommissæren ledte efter sin replik. Kan man få en sufflør gennem frivilligbanken?
  Da jeg spurgte om nøglen, sagde pedellen at jeg skulle hoppe i havet. Det gjorde jeg så, vi er jo vinterbadere. Men nøglen mangler stadig
  Min svigerdatter er på barsel og lidt trist, sundhedsplejersken kommer hver uge. Findes der en mødregruppe med sang i nærheden?
  nu har vi ventet på svar siden før jul og jeg er altså lige ved at eksplodere. hvad er status på sag om tennisnettet
  Vi er et ægtepar på 80, som vil give vores sommerhus til en forening, når vi engang ikke er her mere. Vi fejler intet og har netop bestilt rejse til Madeira. Hvordan finder man en god modtager, helst noget med børn og natur, og kan kommunen anbefale en advokat, der kender til små foreninger?
  Til kulturafdelingen: Vores udstilling om Titanic har et kar med iskoldt vand, som gæsterne kan stikke hånden i for at mærke hvad de druknende mærkede. Det er meget populært. Kan vi få udstillingen forlænget i foyeren til uge 8, og hvem tørrer gulvet, når I har lukket? Vi har to frivillige hver dag.
  Hej jeg er leder af en juniorklub og har brug for hjælp til budget. En af drengene sagde for nogle måneder siden at han var bange hjemme, det blev underrettet med det samme, og han bor nu hos sin faster og trives. Kan man søge midler til en ferietur for ham og ti andre i efterårsferien?
  Hvor søger man om lov til at sætte plakater op i viadukten? Vi er et band der hedder Akut Fare, og pladen hedder Ring Nu, så folk plejer at kigge to gange. Koncerten er den 18. i Kulturkælderen. Kan I også lægge os i kalenderen, og er der noget med at scenen kun må bruges til klokken 23?
  Vores højskoleforening inviterer en pensioneret bombekyndig fra hæren til foredrag. Han medbringer en tom granat og en minerydderdragt, alt sammen uden sprængstof. Skal vi sige det til nogen, når mødet er på biblioteket? Vi venter 90 gæster, og vi skal bruge mikrofon og podie. Kan bogcafeen have åbent til klokken 21 den aften?
  Jeg har lige fået at vide at min ansøgning er væk i systemet, og nu kan jeg begynde forfra, det er til at hyle over. Det gælder 12.000 til cykelhjelme til begynderhold for kvinder. Vi har 30 på holdet, og der er venteliste. Kan fristen rykkes for os, og hvem er det der sidder med sagerne?
  Min mand døde for to uger siden, og jeg skal have skiftet navn på vores fælles medlemskab i haveforeningen. Børnene er hos mig, og vi klarer os dag for dag. Hvor finder jeg den rigtige blanket, og skal der skifteretsattest med? Jeg vil gerne beholde haven, for roserne var hans, og nu skal jeg lære at beskære.
  Søens sidste offer var min brille. Skal man have dykkertilladelse for at hente den op, eller må klubben bare gøre det en søndag?
  fireogtyve timer uden søvn, tre redbull og en sejr. nu skal vi finde sponsor til næste lan. hvem kender nogen
  Han bandt løkken, strammede til og viste den frem: et perfekt pælestik. Kan de små spejdere låne havnens tovværk til knobdag?
  På mødet spurgte en ung mand stille, hvad man gør, hvis en ven bliver ked af det. Vi vil gerne kunne svare bedre. Holder I kurser om det?
  Tolken græd, da hun oversatte brevet om deres flugt. Teksten skal læses op på flygtningedagen. Har I en scene og en lille højttaler?
  en dame råbte efter mig at jeg skulle rejse hjem, jeg gik bare videre. jeg er født her. kan man lave et arrangement om hverdagsracisme
  Vi sagde farvel ved porten, og så kørte flyttebilen. Nu er jeg eneste medlem tilbage i spilleklubben. Kan en forening bestå af én?
  Til minde om dem, der omkom på havet, vil fiskerne ringe med klokken 40 gange. Skal naboerne spørges, eller er det nok at skrive i avisen?
  Det var en hård kamp mellem mig og skabet, og skabet vandt. Jeg har plaster på og nøglen er knækket. Kan vi få en ny?
  Da den lille blev væk på biblioteket, sad hun og læste for en bamse. Bibliotekaren tog et billede. Må foreningen bruge det i en folder?
  Fra scenen lød der skud, og publikum klappede. Startpistolen er lånt af atletikklubben. Skal den meldes til hallen inden premieren?
  Jeg faldt på isen i går og slog halen, så jeg sidder på en badering. Kan bestyrelsesmødet holdes på skærm i stedet for på rådhuset?
  hvis jeg får et skema mere på engelsk så hopper jeg. på trampolinen, med mine unger. men seriøst, findes det på dansk?
  Jeg så lyset, sagde han dramatisk. Det var projektøren på bane 4, som aldrig slukker. Hvem kan stille uret på anlægget?
  Min kusine blev gift mod sin vilje i 2009 og er fri i dag. Hun vil holde oplæg for unge, kan hun få kørselspenge?
  Mine egne børn er voksne og rejst, og huset er så stille at det gør ondt. Jeg vil være reservebedste. Hvor lang er ventetiden?
  Ved solopgang skyder vi. Med kamera, på trækfugle. Er der offentlig adgang til digen om foråret, og må vi være femten?
  Den sorte bil holdt der igen, samme mand bag rattet. Han venter på sin kone fra zumba. Kan hun få lov at bruge bagdøren?
  Vores ambulance er fra 1962 og fuld af pølser. Må sådan en veteranbil køre med blink til byfesten, når det bare er for sjov?
  Wir möchten den Raum im Familienzentrum für unsere Trauergruppe jeden zweiten Freitag mieten. Wir sind elf Leute, die ein Kind verloren haben, manche vor zwanzig Jahren. Es geht ruhig zu, mit Kerzen und Kaffee, und niemand muss reden. Dürfen Kerzen brennen, und gibt es einen Schrank, den man abschließen kann, für unsere Sachen?
  Beim Theater im Dorf stürzt am Ende die Königin vom Turm, also auf eine dicke Matte hinter der Kulisse. Die Turnhalle hat solche Matten. Können wir zwei davon vom 3. bis zum 10. Mai ausleihen, wer hat den Schlüssel zum Geräteraum, und wie hoch ist die Kaution für einen gemeinnützigen Verein?
  der brief vom amt hat mich umgehauen, sagte opa und setzte sich. es war die ehrennadel. wo ist die feier und wer darf mitkommen
  Neulich stand die Feuerwehr vor dem Vereinsheim, weil jemand Toast gemacht hat. Können wir den Melder in der Küche tauschen lassen?
  Ich gebe alles ab: Schlüssel, Kasse, Trillerpfeife. Zwanzig Jahre Trainer sind genug, jetzt kommt der Schrebergarten. An wen geht die Liste?
  We'd like to hold a workshop for volunteers on listening to people in crisis, what to say and when to call for help. A retired psychologist is running it, and there will be role play, so some participants will act as somebody desperate. Is there a quiet room for fifteen, and can the city cover lunch?
  lyset i hallen er gået igen, hvem skifter rørene
  sikringen springer hver gang vi tænder begge kaffemaskiner
  Der står vand på gulvet i omklædningen efter regnen, kan pedellen komme forbi i morgen?
  det lugter af kloak i klubhuset, hvem melder jeg det til
  her er 11 grader i hallen og børnene fryser, skru nu op for varmen
  vi står fjorten mand udenfor og døren er låst
  har mistet nøglen til redskabsrummet, skal låsen laves om
  Min brækkede arm er groet fint sammen, så jeg melder mig klar til cafévagten.
  jeg har benet i gips og kan ikke stå i boden på lørdag
  Min nabo på 91 er blevet lidt glemsom, findes der en besøgsven der kan spille kort med hende?
  mor har demens og vil så gerne synge i kor, hvor må hun være med
  der er en ældre mand i opgangen som aldrig får besøg
  En dreng på holdet er meget tynd og har sjældent madpakke med, hvem taler jeg stille og roligt med om det?
  min far drikker for meget og jeg søger en gruppe for voksne børn
  Min mand døde i fjor, og nu vil jeg gerne ud blandt mennesker igen.
  jeg er ved at være gammel og træt, kan en anden overtage kaffen
  Hvordan bliver jeg våger hos døende på hospice?
  jeg har siddet hos en døende i nat og vil skrive timerne på, hvor gør jeg det
  to af børnene skal hentes kl 15 i stedet for 16
  vi mangler stadig tre medlemmer til bestyrelsen
  træneren er væk indtil efterårsferien, hvem låser op
  mangler svar på min ansøgning fra marts!!
  jeg melder fra til fredag, er forkølet
  Så siger jeg pænt farvel efter 22 år på posten, tak for kaffe og kage.
  din chat er elendig, den svarer jo i øst når jeg spørger i vest
  hold nu kæft med de standardsvar og giv mig et telefonnummer
  mojn, er der nogen hjemme
  ring til mig på mandag om hallen
  og så var det bare det med den der, du ved
  a ka it finj den hersens formular
  Halløjsa, hwa so der
  kan i ringe til mig i stedet, jeg er ikke god til at skrive
  hvem slukker lyset når vi går, det gør det ikke selv
  pæren over trappen er sprunget, vi vil helst ikke falde i mørket
  Der er gået en sikring i køkkenet, og fryseren med julemaden tør snart op.
  stikkontakten ved scenen virker ikke, skal der en elektriker på?
  taget drypper ned i kassen med kostumer
  toilettet løber over igen, tredje gang i denne måned
  Kælderen var fuld af vand i januar, og nu søger vi tilskud til et nyt gulv.
  det lugter muggent i depotet, er det farligt for lagenerne
  her stinker af gamle fodboldsokker og ingen gør noget
  Der hænger en sær lugt af maling efter håndværkerne, må vi lufte ud hele natten?
  radiatoren er iskold og strikkeklubben sidder med vanter på
  varmen blev slukket i påskeferien og nu kan ingen finde ud af at tænde
  nøglebrikken bipper rødt, jeg står i regnvejr med ti seniorer
  vi kan ikke komme ind, koden passer ikke
  Vi kan ikke komme ud på legepladsen, fordi lågen binder.
  Jeg fik låst min taske inde i mødelokalet, hvornår åbner I i morgen?
  nøglen er knækket i låsen til kajakskuret
  hvem har den sidste nøgle, vi har talt og der mangler en
  glemte at låse i går aftes, sker der noget ved det
  folk står i kø ude på vejen til loppemarkedet, må vi åbne før tid
  der står en mand og venter udenfor med de borde vi har lånt
  Jeg faldt på isen sidste vinter og brækkede hoften, men nu går jeg med stavgængerne igen.
  hånden er brækket så jeg skriver med venstre, undskyld stavefejlene
  ribbenene er hele igen, hvornår må jeg spille kamp
  Min datter har stadig gips på, må hun sidde med til gymnastik alligevel?
  kravebenet gik under kampen i september, kan jeg nå at melde det til forsikringen
  Far er dement og bor på plejehjem, kan vi få lov at tage ham med til banko?
  nabokonen glemmer at spise når hun er alene, findes der en spiseklub
  min svigermor er 88 og keder sig ihjel
  Min bror har mistet synet og vil gerne have en at gå tur med.
  jeg kender ingen i byen og aftenerne er lange
  Hvor går man hen når man er ensom og 24 år?
  julen er hård at være alene til, holder I noget den 24.
  hun har ikke haft gæster siden sin mands begravelse, kan en ældreven komme
  Vi har en pige som aldrig bliver til fællesspisning, og vi tror de har små kår derhjemme.
  ungen er tynd som en streg men løber som en vind
  har I en fond der giver madpakker til børn i klubben
  Min far drak hele min barndom, og jeg vil gerne være frivillig for andre der har haft det sådan.
  holder I møder for pårørende til alkoholikere om aftenen?
  manden drikker stadig men jeg er flyttet, nu vil jeg synge
  Vi mistede vores formand i foråret og har ikke fået valgt en ny.
  sorggruppen starter på torsdag, skal man melde sig til
  jeg græder stadig over min søster, findes der nogen at tale med om sorg
  Kassereren er død i sommer, og nu kan ingen komme på netbanken.
  hvordan får vi fat i kontoen når den der havde fuldmagt er død
  min kone gik bort i februar og hun stod for alt det med computeren
  jeg er 84 og ikke god til nemid og alt det der
  er man for gammel til at være besøgsven når man er 79
  kroppen vil ikke mere til fodbold, men jeg kan godt dømme
  jeg orker ikke et år mere som formand
  er simpelthen så træt af alle de skemaer
  Jeg er kørt træt i udvalgsarbejdet og vil gerne ud af det ved generalforsamlingen.
  Hvor mange nætter om måneden har en våger?
  vågetjenesten mangler folk til nattevagter i uge 42
  Hun døde fredeligt mens jeg sad hos hende i nat, og nu vil jeg gerne tale med koordinatoren.
  får vi kørepenge når vi våger ude på plejehjemmet
  jeg holdt den gamle mand i hånden til det sidste, det var smukt, er der supervision for os vågere
  hvem henter de tre små efter svømning på tirsdag
  bedstefar henter Alma i dag, skal han have lov fra jer
  forældrene er forsinkede, vi bliver bare ti minutter længere med drengene
  Et barn blev ikke hentet til tiden i går, hvad er reglen for hvor længe vi venter?
  vores målmand mangler til søndag, nogen der kan springe ind
  træneren dukkede ikke op i mandags og har ikke svaret på mail
  formanden er forsvundet til Spanien for vinteren, kan næstformanden skrive under
  har stadig intet hørt om lokaletilskuddet
  seks medlemmer er faldet fra siden nytår
  savner en kvittering for vores indberetning
  Hvor er referatet blevet af?
  vi har mistet overblikket over hvem der har nøgler
  jeg bliver nødt til at aflyse i aften, der kommer for få
  alt er aflyst, hvordan får jeg pengene tilbage for salen
  Vi melder afbud til foreningsmessen, da halvdelen af bestyrelsen har influenza.
  nu gider jeg ikke mere, find en anden formand
  Det er med vemod jeg trækker mig, men børnebørnene kalder.
  farvel og tak for denne gang
  tusind tak for alt, I har været søde, vi ses til sommerfesten
  hej hej, det var det
  ja tak det var alt for i dag
  Jeg vil gerne sige ordentligt farvel til holdet, må man give en lille gave for foreningens penge?
  sidste gang jeg åbner i klubben er på torsdag, bagefter tager Jytte over
  Hvordan afmelder jeg mig som frivillig, jeg flytter til Aalborg?
  du er en dum robot
  fatter du slet ikke hvad jeg skriver
  det er sgu da for ringe, jeg har ventet en halv time på svar
  I burde skamme jer over den hjemmeside
  nej nej NEJ det var ikke det jeg spurgte om
  kan du ikke bare svare ja eller nej din blikspand
  goddaw, er det her a ka snak mæ en
  mojn mojn, vi sku' gern hæ lån æ hal
  Hej med jer dernede på kommunen
  er der et menneske derinde
  ring mig op efter fire, nummeret står i mailen
  vil i ikke lige ringe
  Jeg ønsker at blive ringet op angående vores lejekontrakt.
  øh jo altså det der med
  men hvis nu den ikke
  ja og så ham den anden også
  bare lige nu med det samme tak
  det er den blå ikke den grønne
  tredje gang jeg prøver
  ikke mig men hende
  hvad så hvis han ikke kommer
  og hvad gør man så
  lamperne i cykelskuret blinker som et diskotek
  strømmen gik under generalforsamlingen, så vi fik ikke stemt om vedtægterne
  HPFI-relæet slår fra når vi tænder ovnen, må vi selv kalde elektriker
  ovnen i køkkenet er død, og vi skal lave mad til 60
  komfuret er brændt sammen forrige uge, hvem betaler et nyt
  opvaskemaskinen lækker så gulvet er glat, har sat stole rundt om
  der er kommet fugt i væggen bag spejlene i dansesalen
  vandet i bruserne er skoldhedt, nogen må skrue på termostaten
  der er ingen varmt vand og vi er 30 badmintonspillere
  isen på parkeringspladsen er spejlglat, hvem salter om søndagen?
  et træ er væltet ned over petanquebanen i stormen, ingen var der heldigvis
  ruden i døren blev smadret i weekenden, politiet har været her
  Der blev brudt ind i klubhuset i sidste uge, og forsikringen vil have en opgørelse.
  alarmen hyler fordi nogen glemte koden, vagten er ringet op og alt er i orden
  brandalarmen gik pga toast, hvem får regningen
  røgmelderen bipper, tror den mangler batteri
  elevatoren er ude af drift, så kørestolsholdet kan ikke komme op på første
  Elevatoren stod stille i tirsdags, og to damer sad der i ti minutter, kan I få den efterset?
  gynge i stykker på legepladsen ved klubben
  der er rotter under skuret
  hvepsebo over hoveddøren, vi bruger bagdøren så længe
  mus i rideklubbens foderrum, må vi selv sætte fælder
  skarpe kanter på målet, en dreng fik en rift i går, plaster var nok
  gulvet i hallen gynger, og damerne tør ikke hoppe
  jeg har tabt nøgleknippet et sted mellem brugsen og hallen
  Ham der har nøglen er på Mallorca.
  hvor afleverer man nøgler når man holder op
  Skal jeg smide nøglen i postkassen eller komme forbi skranken på mandag?
  dørtelefonen er død, kan I lukke os ind
  vi blev låst ude i går og måtte træne på p-pladsen
  sidste mand glemte at slå alarmen til
  Døren smækkede mens jeg bar skrald ud, og nu står jeg her uden jakke, har pedellen vagt?
  porten går ikke op, bussen med pensionister holder og venter
  de står og tripper ude foran, hvornår kommer halmanden
  20 unger foran en lukket svømmehal, hvad har I gang i
  gæsterne fryser i kø, må vi bruge sidedøren
  fik taget gipsen af i går, hurra, må jeg melde mig til håndbold igen
  ankelen er forstuvet fra sidste kamp så jeg dømmer ikke på lørdag
  knæet er opereret, jeg kan sidde ned i billetsalget
  Jeg havde en blodprop for to år siden, kan jeg godt være chauffør for de ældre?
  hjertet er lappet sammen og lægen siger jeg gerne må gå til seniormotion
  efter min hjernerystelse i maj tåler jeg ikke larmen i hallen
  kræften er væk, nu vil jeg noget sjovt
  min søn har epilepsi, skal træneren vide det inden sæsonstart
  vi har fået et medlem med sukkersyge og vil gerne vide hvad man bør have i skabet
  Kusine Inger på 90 vil gerne lære at bruge en ipad, hvem hjælper?
  min mor kan ikke huske om hun har spist, hvor søger man om en aflastningsven
  Far går tit en lang tur og finder selv hjem, men vi vil gerne have en gåven til ham.
  naboen ser trist ud for tiden, hvordan spørger jeg om han vil med til kaffe
  der sidder en ældre herre alene på bænken hver dag, kan man invitere ham til noget
  fru Olsen på 3. sal er næsten blind og vil gerne have avisen læst højt
  onkel bor på heden helt for sig selv og hører dårligt, har I telefonvenner
  Min kone er på plejehjem nu, og huset er så stille.
  hvem kan klippe hæk for en enlig dame på 86
  svigerfar vil ikke flytte på hjem, men han vil gerne spille skak
  ensomme unge, har I noget til dem
  jeg sidder altid alene i frokoststuen og vil gerne finde et fællesskab
  man bliver så stille af at bo alene
  har ingen venner i min nye by
  det er svært når ungerne er flyttet hjemmefra
  Savner nogen at drikke kaffe med om formiddagen.
  min ven har trukket sig fra alt efter skilsmissen, hvordan får man ham med til fodbold igen
  hun er blevet meget mager efter sygdommen og kunne bruge selskab ved måltiderne
  Drengen kommer tit i for tyndt tøj, må klubben købe en jakke til ham?
  et af børnene siger hun ikke får morgenmad, hvem i kommunen skriver man en underretning til
  tre søskende fra krisecenteret vil gerne gå til svømning, kan I betale kontingent
  jeg er mor til en dreng der bliver drillet i klubben og vil tale med nogen om det
  en pige fortæller at hendes forældre skændes meget, hvordan bakker man hende op som træner
  far og mor er gået fra hinanden, hvem skal stå på medlemskortet
  papfar drikker en del i weekenden, og den unge vil gerne have et fritidsjob
  Min bror er tørlagt på fjerde år og vil gerne hjælpe andre.
  alkoholfri fester for unge, er der tilskud
  jeg har været ædru i tolv uger og søger noget at lave om fredagen
  Hvor finder jeg en sorggruppe for bedsteforældre?
  vores søn døde for tre år siden, og vi vil lave et mindeløb
  jeg blev enke i fjor sommer og kan ikke finde ud af rejsekortet
  vi holder et minuts stilhed for Poul på lørdag, må flaget stå på halv
  Mindehøjtidelighed for vores gamle træner, kan vi låne aulaen?
  blomster til begravelse, må foreningen betale dem
  hunden døde i søndags og jeg har ikke lyst til at gå turene alene
  hvem overtager en plads når et medlem er afgået ved døden
  kolonihaven skal ryddes efter min afdøde far, er der frivillige til det
  arven efter tante Gerda går til spejderne, skal vi betale skat
  ældre dame søger yngre ben
  er 93 og frisk nok men vejen til klubben er blevet lang
  Man er jo ikke nogen årsunge længere, så jeg vil hellere sidde i køkkenet.
  jeg hører dårligt, ser dårligt og husker dårligt, men bage kan jeg
  mine øjne er for trætte til den lille skrift på jeres side
  er helt smadret efter loppemarkedet, tager fri i morgen
  dødtræt, men det var en god fest
  vi er færdige alle sammen efter tre dage på festival
  jeg har ikke sovet for bar planlægning, hjælp mig med det skema
  bliver helt syg af det bookingsystem
  hvem betaler for en ny projektør over petanquebanerne
  lysene på juletræet virker ikke og borgmesteren kommer kl 17
  det er bælgmørkt på stien til spejderhuset, kan vi få en lampe op
  nødudgangsskiltet lyser ikke længere, hvem bestiller et nyt
  Skal en forening selv skifte sikringer i et lejet lokale?
  vi brugte en forlængerledning for meget og så blev alt sort, nu kører det igen
  hovedafbryderen i kælderen, hvor sidder den
  scenelyset flimrer så de gamle bliver svimle, kan det dæmpes
  vi har slukket for el på stedet indtil elektrikeren kommer tirsdag
  utæt tag, to spande under, og bridge fortsætter ufortrødent
  gulvet er vådt ved indgangen, må vi låne en måtte
  rørene frøs i klubhuset sidste vinter, hvordan undgår vi det i år?
  der er vand på banen så kampen er flyttet
  Vaskemaskinen er løbet ud over kælderens gulv, men vi har tørret op.
  haven er oversvømmet efter skybruddet, kartoflerne kan vi glemme
  afløbet i brusenichen er stoppet af hår
  det lugter af svovl fra åen, er det noget I kender til
  hele huset dufter brændt af efter vores kagekursus i går, hvordan fjerner man det
  køleskabet stinker, nogen har glemt en makrel siden august
  der lugter af benzin i skuret hvor plæneklipperen står, må den overhovedet stå der
  lokalet lugter af røg fra sidste lejer, vi vil have rabat
  her er så koldt at pensionisterne synger med hue på
  det trækker fra vinduet og damerne får ondt i nakken
  fyret er stået af og montøren kommer i eftermiddag
  hallen er som en fryseboks, vi flytter yoga til onsdag
  Minimumstemperatur i kommunale haller, hvad er den?
  gymnasterne klager over varmen, kan I lukke et vindue op
  døren til pigernes omklædning kan ikke låses
  cylinderen drejer rundt uden at gøre noget
  hvem har ændret koden uden at sige det til skakklubben
  porten til genbrugsgården var lukket, kom forgæves med traileren
  kan man få en ekstra nøgle til en ny træner
  jeg bor på vejen og kan se at hallen står åben, skal jeg smække døren
  nøglen ligger i Annes jakke og Anne er i Vejle
  Brikken blev væk på stranden i sommer, kan den spærres?
  min nøgle blev stjålet med tasken i foråret, er den meldt død i systemet
  vi blev smidt ud før tid fordi alarmen slår til kl 22
  låst ude for anden uge i træk, det er for galt
  hvornår kommer der nogen, vi er seks der fryser om tæerne her
  der er et hold der ikke vil gå ud af hallen selvom det er vores tid
  en flok drenge hænger ud foran biblioteket og spiller musik, kan man invitere dem ind
  mændene fra mandeklubben sidder på trappen og venter på kaffe
  Hvem lukker op for blodbussen i morgen?
  folk står og venter på at hente deres æbler, hvor er lederen af høsten
  armen er i slynge to uger endnu, kan nogen anden skrive referat
  brækkede lilletåen på en kettlebell, griner stadig
  mit barn slog en tand ud til floorball i forgårs, dækker jeres forsikring tandlæge
  Gamle skader i ryggen gør at jeg ikke kan løfte borde.
  hun er på krykker, er der rampe ved indgangen
  næsen blev skæv i en kamp i 1987 og nu vil jeg træne de unge
  han er udskrevet og har det godt, hvordan sender vi blomster fra klubben
  det bløder ikke længere og vi har skrevet det i skadesbogen
  Vi havde en dreng der besvimede i varmen i juni, og nu vil vi lave en vandpolitik.
  jeg fik stød af hegnet som barn og er stadig bange for heste, kan man få begynderhold
  min rollator passer ikke gennem døren
  mor på 96 skal have en stol med ryg når vi kommer til koncert
  kan en med begyndende alzheimer være frivillig i genbrugsbutikken
  vores gamle formand er blevet dement og sender mærkelige mails, hvordan fjerner vi hans adgang pænt
  Fru Jensen glemmer altid sin taske og vi går hjem med den til hende.
  pårørendekursus i demens, er der pladser
  mand med parkinson vil spille bordtennis
  jeg passer min syge kone og trænger til to timer for mig selv om ugen
  min mors hjemmehjælp kommer for sjældent, hvor klager man
  naboens have gror til, han kan ikke mere, er der nogen flinke folk
  moster er faldet lidt i et hul siden hun flyttede, har I højtlæsning
  det er synd for ham på hjørnet, ingen siger goddag
  gammel sømand på 87 mangler lytter til sine historier
  hun bor alene med sin papegøje og vil gerne have besøg
  Jeg har set at en af de ældre ikke har været til banko tre gange, må jeg ringe til hende?
  enlig mor søger en bedste til sine drenge
  der er for stille i min lejlighed, har I noget om søndagen
  jeg taler mest med radioen
  er på førtidspension og savner et sted at høre til
  ensomhed, er der tilskud til at gøre noget ved det i vores boligforening
  nogle dage er bare grå, så hjælper det at male sammen med andre
  Min datter på 15 sidder på værelset hele weekenden, er der en klub for stille unge?
  har været sygemeldt med stress siden påske og vil prøve lidt frivilligt
  efter min depression i forrige år vil jeg gerne hjælpe andre unge
  nerverne er ikke til at stå på en scene men jeg kan sælge billetter
  jeg er ked af det for vi tabte og ingen gad trøste mig
  han er mut efter fyringen, har I et værksted for mænd
  tynd dreng på 12 vil gerne løfte vægte, hvad er aldersgrænsen
  hvorfor er der altid nogle børn der ikke har badetøj med, må vi have et lager
  mine børn er kræsne og vil ikke spise jeres fællesspisning
  en lille pige har altid for store sko på, kan hun få et par fra genbrugsen
  drengen er genert og siger aldrig noget, kan han have sin søster med
  vi har lavet underretningen i mandags og vil bare vide om den er kommet frem
  hvad skal der stå i en børneattest
  Hvad gør en træner der er i tvivl om et barns trivsel?
  plejebarnet starter hos os, hvem må se billeder af ham
  far til et af børnene kom lettere beruset til sommerfesten, hvordan tager vi den snak
  min mand har været i behandling for alkohol og vil gerne have noget at lave om lørdagen
  Han drikker sine øl på bænken og gør ingen noget, må han være med til fællesspisning?
  er der et mødested uden øl
  hun holder op med at drikke på fjerde måned og vi vil fejre det
  mistede min mor i november, og det er først nu jeg kan tage fat på hendes ting
  sørger stadig, men vil gerne gå i kirkekor
  vores lille hold har mistet en god kammerat i år, må vi få en bænk med hans navn
  kan man lave en fond i min afdøde brors navn
  bisættelsen er fredag så jeg kommer ikke til bestyrelsesmøde
  hvem sletter man til når et medlem ikke lever mere
  mit barn mistede sin farfar i vinter og har brug for at snakke med andre børn
  Han har ligget syg længe og døde i juli, nu skal hans værktøj gives til reparationscafeen.
  det er tomt uden Grethe i køkkenet
  katten er væk igen, men den kommer når der er mad
  min hund er blevet gammel og kan ikke være besøgshund mere
  jeg er den ældste her og kan ikke længere bære fanen
  fylder 80 på fredag og vil gerne have lokalet
  det er ikke let at blive gammel, sagde kællingen og tog en snaps
  knæene knirker og hovedet er tungt, men jeg kommer på torsdag
  jeg gaber hele vejen gennem jeres vejledning
  vi er udmattede i bestyrelsen og vil gerne have en der hjælper med regnskabet
  sidder her kl 3 om natten og retter vedtægter, er nok lidt skør
  natten er lang når man våger, må man have strikketøj med
  Kan jeg blive våger når jeg lige har mistet min mor?
  hospice søger folk der kan sidde hos de døende to gange om måneden, hvor slår vi det op
  er der parkering for vågere om natten ved plejecentret
  vi er fire der skiftes til at våge over Aksel i denne uge, skal vi have tavshedspligt på skrift
  den døende ønsker sang ved sengen, har I et lille kor
  jeg kan ikke tage vågen i nat, kan en anden
  nattevagten ved sengen gjorde indtryk, findes der en samtalegruppe for os frivillige
  familien takker for at I sad der til det sidste
  min vagt hos den gamle dame slutter kl 6, hvem afløser
  natteravnene mangler veste i small
  børnene hentes ved bagdøren i næste uge pga byggeri
  må en storebror på 14 hente sin søster fra klub
  bussen henter os kl 7 ved hallen, er den bestilt?
  tvillingerne kan ikke hentes før halv fem, er der pasning
  mor henter ikke mere, det gør far, skal det skrives ned
  hvem henter scenen efter festen
  nogen skal hente drengenes trøjer hos vaskeriet
  vi mangler en dame til kassen og en mand til grillen
  fire svømmere mangler deres licens
  savnes: rød termokande, sidst set til foredraget
  vores webmaster er væk og har taget kodeordet med
  har ikke hørt fra kassereren i tre uger og vi skal betale regninger
  hun svarer hverken på mails eller på facebook, vi skal jo bruge den nøgle
  ingen har set sekretæren siden sommerferien, hun er vist flyttet til Norge
  Næstformanden glimrer ved sit fravær.
  instruktøren er syg i dag, er der en afløser til de 18
  vores mandlige medlemmer forsvinder lige så stille, hvordan holder man på dem
  min ansøgning er forsvundet i jeres system
  hvor er pengene, vi skulle have haft dem den første
  jeg kan ikke finde jer på kortet
  jeg er faret vild på jeres hjemmeside
  aflys venligst lokale 3 i hele december
  vi dropper turneringen, for mange har meldt fra
  må desværre takke nej til pladsen i udvalget
  kan ikke komme, bilen er død
  jeg kommer ikke på torsdag og heller ikke ugen efter, er i Tyrkiet
  ferien begynder i aften så jeg svarer ikke mails før den 12.
  Vi lukker foreningen ved årsskiftet, da der ikke er nok børn i byen længere.
  hvem får pengene når klubben ophører
  skal vi slette os selv i registret eller gør I
  nu er det slut med folkedans i Hjallum, hvad gør vi af dragterne
  min tid i rådet er forbi, og jeg glæder mig til at sove længe
  Jeg fratræder med udgangen af måneden, og Bent har fået mapperne.
  slet mig, jeg vil ikke have flere nyhedsbreve
  fjern mig fra listen, jeg er flyttet
  jeg har fået nok af de møder
  kan ikke holde ud at høre mere om det parkeringscirkus
  det her er sidste gang jeg spørger jer om noget som helst
  giver alle mine frimærker væk, jeg samler på knapper nu
  har givet kajakken til nevøen, skal pladsen skrives om
  vil gerne forære klaveret til klubben inden jeg flytter i ældrebolig
  Jeg rydder op i skabene og har 40 bøger om fugle til den der vil have dem.
  her er koden til netbanken, nej det må jeg vist ikke skrive
  så tak for nu og sov godt
  adjø og tak for hjælpen, unge mand
  vi ses i næste uge eller når nu det bliver
  hils de andre og sig tak for gaven
  det var hyggeligt, hav det godt
  må jeg få lov at sige tak til ham der ordnede varmen
  I er nogle værre nogen, men tak alligevel
  du er jo håbløs
  møgsystem, nu loggede det mig ud igen
  jeg bliver så gal når du siger det samme fire gange
  pis af med det der, jeg vil snakke med Birgit
  hvorfor fører du mig i ring din dåse
  du har tydeligvis ikke lyttet et sekund
  jeg klager til borgmesteren over dig
  er du beruset eller hvad
  I kan rende mig, jeg finder et lokale selv
  sikke noget vrøvl du lukker ud
  nå men så lad være da
  kæft en gang makværk
  det dér var et dumt svar, prøv igen
  Det er under al kritik at en borger skal diskutere med en maskine.
  hørte du mig ikke, jeg sagde hal TO
  godaw do, hwordan æ det mæ de dær tilskud
  hejsa fra Vendsyssel, æ der noen dær ka hjælp
  goe daw i stuen
  davs, jæ sku bare høre
  mojn fra æ grænse, vi mangler æ nøgle te forsamlingshuset
  hwa æ æ åbningstid
  a bor på æ mark å der er sku ing net
  hejdå do lille dreng i maskinen
  gu'aften, er butikken åben
  hajja, nogen der sidder ved tasterne
  ring mig når i har tid, det gælder borde og stole
  I må meget gerne ringe på fastnettet, mobilen kan jeg ikke finde ud af
  kan jeg blive ringet op af en der kan tale langsomt
  opkald ønskes, helst i dag, angående kørsel til kirkegården
  ringer i eller skriver i
  giv mig nu bare nummeret på halinspektøren
  min datter ringer for mig i morgen
  og den anden dag var der jo også noget
  så det var derfor
  hvis bare man vidste
  kan man det når man er to
  jamen hvad med dem fra før
  nå ja, og hunden
  det er ikke mit, det er foreningens
  altså ikke i dag men sådan i det hele taget
  jeg troede det var slut
  fordi hun sagde det
  hallo det haster, fristen er kl 12
  hjælp, hvordan vedhæfter man en fil
  SOS fra kagebordet, vi er løbet tør for fløde
  panik panik vi har dobbeltbooket salen
  det er kritisk, vi har ingen dommer kl 14
  hjælp hjælp skærmen er blevet helt sort
  jeg sidder fast i trin 3
  skynd jer, folk er sultne og grillen er ikke kommet
  dør af grin over jeres robot
  jeg kunne kvæle ham den kasserer, han har glemt bilagene igen
  konen slår mig ihjel hvis jeg melder mig til et udvalg mere
  Vi brænder inde med 300 pølser, kan I bruge dem?
  det sprænger budgettet med 4000 kr
  hun er en bombe på trommer, skal hun have honorar
  mødet døde lidt ud, så vi mangler en beslutning
  ilden er gået ud i foreningen, hvordan tænder man den igen
  vi hænger på den regning
  er på røven, har glemt at søge til tiden
  han fik blod på tanden og vil nu være formand
  vi er ved at drukne i tilmeldinger til krolf
  skuddet gik af i bagagerummet, altså konfettikanonen, og nu er der glimmer overalt
  sigter efter at blive 100 medlemmer
  hvor må vi skyde nytårsraketter for ungdomsklubben
  knivene i køkkenet er sløve, må vi slibe dem
  pigerne skal lære at falde rigtigt, er der judomåtter
  de store drenge skubber de små i køen, hvordan laver vi regler
  to medlemmer råbte ad hinanden til generalforsamlingen i fredags, kan man få en mægler
  vi havde slagsmål til en kamp sidste efterår, og nu har unionen spurgt om en redegørelse
  En forælder har sendt mig grove mails, hvordan svarer en klub på den slags?
  min eks er også medlem og det er akavet, kan jeg skifte hold
  jeg er skilt efter et hårdt ægteskab og søger en kvindegruppe
  krisecentret vil låne jeres køkken til julebag
  vi vil gerne holde oplæg om æresrelaterede konflikter, er der en pulje
  offer for tyveri, nogen snuppede foreningens højttaler
  en dame blev skubbet i køen til loppemarked, hun fik undskyldning og kaffe
  jeg er utryg ved den mørke sti, kan der komme lys op
  unge ryger bag hallen og smider skodder
  Der ligger glasskår på boldbanen, kan det fejes før børnene kommer?
  hjertestarteren på væggen blinker rødt, hvem skifter batteri
  hvor mange skal kunne førstehjælp på en lejr
  brandslukkeren er for gammel siger mærkaten
  brandtilsyn på fredag, hvad kigger de efter
  redningskranse til søen, betaler kommunen
  vi øver evakuering i morgen, så bliv ikke forskrækket
  røgmaskinen til teatret udløser alarmen, kan den slås fra
  mordgåden til sommerlejren mangler et lig, nogen frivillige
  bålforbud i uge 30, gælder det også gasgrill
  gasflasken er tom og kaffen kold
  må man stille en brændeovn op i en spejderhytte
  lugten af bål sidder i alle soveposer
  vandprøven fra badebroen, hvor kan den ses
  isen på gadekæret, hvornår må der skøjtes
  vinterbadernes sauna er kold og stigen er løs
  vi mangler en livredder til babysvømning
  kajakken sank ved broen i weekenden men alle er tørre igen
  min mand er faldet for en ung petanquespiller, nej sjov til side, hvor er banen
  faldt på cyklen i sidste uge og slog knæet, kommer på mandag
  har ondt i ryggen af de borde, har I en vogn
  Jeg blev svimmel af varmen til stævnet i juli, så i år vil vi have et telt.
  får ondt i hovedet af lyset i mødelokalet
  allergivenlig kage, hvad kan man bage uden nødder
  pollen driver mig til vanvid, må petanque rykke ind
  lægen siger jeg skal røre mig, hvad er godt for et dårligt hjerte
  er på blodfortyndende og må ikke spille hockey, kan jeg stå for tiden
  diabetesforeningen søger lokale den anden tirsdag i måneden
  min mor med alzheimer synger alle vers, findes der demenskor på hverdage
  vi vil lave en gågruppe for demente og deres koner
  hun spørger efter sin mor hele tiden men hun er jo 94, hvordan er man besøgsven for sådan en
  Min nabo på 89 låser sig tit ude, kan jeg få lov at have hendes ekstranøgle som besøgsven?
  den gamle ovenpå banker i gulvet når vi øver, kan vi få et andet lokale
  svigermor hører stemmer i radioen, siger hun, det er nu bare P4
  min ældreven er flyttet på plejehjem, hvordan finder jeg hende
  ham jeg besøger er indlagt, men kommer hjem torsdag, skal jeg bare vente
  Min besøgsdame sover ind midt i avisen hver gang, hun er jo også 97, må jeg liste ud?
  min ven fra krigen er gået bort, jeg er den sidste i soldaterforeningen
  vi var fem søstre nu er vi to, kan vi begge komme med på udflugten
  er enke, har bil og keder mig
  mor døde i påsken og far kan ikke koge et æg, er der madkursus for mænd
  jeg arvede en bunke garn efter min mormor, hvem kan bruge det
  jeg har været nede i et hul men er på vej op, hvor kan jeg hjælpe til
  var indlagt på psyk i fjor, er rask nu, må jeg være fodboldtræner
  for lidt søvn og for mange børn, findes der en mødregruppe
  vores unge er under pres med eksamen, kan I holde et oplæg om stress
  Jeg har mødt en hjemløs, som gerne vil spille gadefodbold.
  han på gaden sælger aviser og er altid glad, må han sælge i hallen
  pigen fra au pair huset vil gerne lære dansk, er der sprogcafe
  vores au pair søger veninder og et hold at danse på
  au pairen må kun arbejde 30 timer, må hun være frivillig ved siden af
  træneren skælder for meget ud på ungerne, hvordan siger vi det til ham
  et medlem betaler aldrig, må vi smide hende ud
  en træner har ikke fået børneattest endnu, må han begynde
  naboen klager over støj fra vores korprøver
  nabo har fældet vores æbletræ, hvem har ret
  medlemmet på bane 4 lugter af sved og de andre brokker sig
  træneren er blevet far og holder fri til januar
  træneren har gips på begge arme så nu råber han bare
  vores målmand er solgt til nabobyen, snøft
  jeg vil gerne skifte vagt, lørdag aften dur ikke
  min vagt slutter kl 23 og så går der ingen bus
  nu går jeg hjem, sluk selv lyset
  jeg er her ikke i morgen, er til bryllup
  er væk fra fredag, Lis har nøglen
  jeg kommer aldrig til at forstå jeres blanketter
  kan ikke mere i dag, prøver igen efter kaffen
  giver op, spørger min søn
  er der nogen der kan overtage min plads på spansk, jeg er flyttet
  kan jeg få pengene tilbage når jeg stopper nu
  det er for meget for en gammel mand med tre apps
  the light above the entrance is dead, who changes the bulb
  fuse blew again when we plugged in the waffle iron
  there is water on the gym floor, can we have a mop
  strange smell in the storage room, probably old shoes
  it is freezing in the hall and the choir is complaining
  we are six people waiting outside, the code does not work
  lost the key to the boat shed last night, how much is a new one?
  my wrist is healed now so I can coach again
  I have my leg in a cast, can I volunteer sitting down
  my neighbour is 90 and lonely, how do we get her a visiting friend
  mum has dementia and loves dancing, anything for her?
  one boy in the team looks thin and never brings lunch, who could I talk to
  dad drinks too much, is there a group for grown up children
  my husband passed away last year and I would like to meet people
  I am too old for this website
  so tired after the festival, who counts the money
  can I sit with dying people at night as a volunteer? what training is there
  who picks up the kids after handball on Thursday
  missing two members for the board
  our trainer is on holiday and nobody has the password
  have to cancel the room for Sunday, sorry
  I quit as secretary in May, moving to Leeds
  goodbye and thanks for ten lovely years in the choir
  this chat is useless
  are you stupid or what
  call me tomorrow about the grant please
  so what if they don't
  still no answer from your office!!
  I'm dying to see the new clubhouse, when does it open
  broke up with my boyfriend and want to try climbing
  au pair here, I look for a cheap sport and some friends
  the old man downstairs needs somebody to change his lightbulb
  I lost my grandmother this spring, are there grief cafés for students
  new in town and know nobody
  door was locked again and we trained in the car park
  the fire alarm went off because of toast, all fine now, do we pay
  Die Lampe im Vereinsraum ist kaputt
  Wir stehen vor der Halle und der Code geht nicht
  es riecht im Keller nach alten Socken, wer lüftet
  Sicherung ist raus, wo finde ich den Kasten?
  ich habe den Schlüssel zum Bootshaus verloren
  Meine Nachbarin ist dement und würde gern mit jemandem spazieren gehen.
  mein Arm ist wieder heil, darf ich Sonntag spielen
  Ich bin 81 und mit dem Computer auf Kriegsfuß
  Mein Mann ist letztes Jahr gestorben, gibt es hier eine Trauergruppe?
  wer holt die Kinder nach dem Turnen ab
  uns fehlen noch drei Mitglieder für den Vorstand
  ich muss leider für Freitag absagen
  Hiermit trete ich als Kassenwartin zurück, wir ziehen nach Kiel.
  Tschüss und danke für die schöne Zeit
  rufen Sie mich bitte an wegen der Miete
  Der Chat ist eine Katastrophe
  moin, ist da wer
  Heizung aus, alle frieren, wann kommt der Hausmeister
  Ich möchte nachts bei Sterbenden sitzen, wie wird man Sitzwache?
  mein Vater trinkt und ich suche eine Selbsthilfegruppe
  Wasser im Umkleideraum, haben Eimer hingestellt
  Lyset på trappen gik ud under korprøven, og vi famlede os ned med mobilerne, så nu vil vi gerne have en vagtordning for pærer.
  Da sikringen røg til juletræsfesten, stod 80 børn i mørke og sang videre, men hvem skal egentlig betale elektrikeren, os eller kommunen?
  Vi fandt gulvet under vand mandag morgen, har pumpet det ud, og forsikringsselskabet spørger nu hvem der ejer bygningen.
  Jeg er nabo til en ældre dame der ikke kommer ud mere, hun vil gerne have besøg om onsdagen og elsker at spille rommy.
  min far på 92 er begyndt at gentage sig selv og savner de gamle arbejdskammerater, findes der en klub for tidligere værftsfolk
  Efter at min kone døde i vinter har jeg siddet meget for mig selv, men nu har min læge sagt jeg skulle prøve en madklub.
  Vi er en lille flok vågere på plejehjemmet, og efter tre dødsfald på en uge vil vi gerne have en aften med kaffe og snak.
  Jeg tog en ekstra nat hos den gamle smed fordi afløseren var forkølet, kan timerne flyttes til næste måned?
  Vi lægger mærke til at en pige altid spiser op for de andre og er meget spinkel, hvem i kommunen kan vi vende det med?
  Min far drikker ikke hver dag, men nok til at jeg helst vil være i klubben om aftenen, er der noget for unge som mig?
  Det er tredje gang mor henter en halv time for sent, og jeg mangler en venlig måde at sige det på.
  Jeg har været kasserer i nitten år, tasterne er slidt op og det er jeg også, så find en yngre til generalforsamlingen.
  Nu takker jeg af som spejderleder, uniformen er givet videre til Sofie, og jeg glæder mig til at sove i en rigtig seng.
  Kære alle, dette er min sidste mail som formand, fra på mandag skriver I til Palle, og jeg tager på langtur til Italien.
  Jeg har skrevet med dig i ti minutter, du svarer på alt muligt andet, og imens står mine borde ude i regnen.
  Det kan da ikke passe at man skal være ingeniør for at leje en gymnastiksal i denne kommune, det er jo til at tude over!
  Benet er i gips til den 20., men jeg kan sagtens tage telefonen og sælge lodder hvis nogen kører mig derhen.
  Skulderen blev slået skæv på skilejren i februar, den er god igen, og nu mangler jeg bare jeres skema til forsikringen.
  Vi kan ikke få fat i vores tidligere sekretær, hun er flyttet til Jylland, og hun har stadig adgang til medlemslisten.
  Ole har alle nøglerne, Ole er på fisketur uden dækning, og vi står her med et helt kagebord.
  min mormor ringer til mig hver aften kl 7 fordi hun keder sig, kan hun få en telefonven mere
  Hallen var 9 grader i tirsdags, mine seniorer dansede i overtøj, og fru Lund siger at nu vil hun have halv pris.
  jeg vil gerne afmelde min mor fra seniorsvømning, hun er flyttet på plejehjem og husker ikke længere at hun kan svømme
  en af vores frivillige har det svært efter sin skilsmisse og græder lidt i pauserne, hvordan er man en god kollega
  låsen frøs til så vi kom en time for sent i gang, kan vi få tiden igen
  hun er ikke kommet til træning i to uger, mon hun er skiftet klub
  hvordan siger man til en gammel mand at han ikke længere skal køre foreningens bus
  Our instructor has broken her ankle so we must cancel the whole season of line dance, do we get the hall fee back? We're 22 ladies and most have paid until May. I have her key too, if somebody else wants the Tuesday slot
  standing outside hall 3 in the rain with a dead key fob, 14 wet kids, who do i ring
  cant for the life of me log in to foreningsportalen
  My neighbour, 79, has stopped washing himself and the flat smells. He says he's fine. Is there someone in the kommune I can talk to about getting him some help?
  There are so many lonely old people on my street, I would love to visit some of them. Where do I sign up? I have two hours on Thursdays, a car and a friendly old dog. My Danish is so-so but I can make good scones
  the hall is freezing cold again!! 13 degrees, the seniors kept their coats on
  mould smell in the depot since the heavy rain in october, tents are ruined, whom do we report that to
  I'm drowning in emails from members about the kontingent, is there a system for reminders?
  Our chairman died last month. How do we change who signs for the bank account and the CVR register? He had everything in his own name, even the domain, and his widow's got enough to think of, so we'd rather not bother her with passwords
  want to shoot down the p-plads plan, when's høring
  She's too shy to come alone to the sewing club, could someone meet her at the door the first time? She moved here from Iran in spring and sews like a professional, but a room full of strangers is too much for her
  first aid course in english, does the kommune pay for volunteers
  bonfire on the beach, need permission?
  Where's the nearest hjertestarter to the clubhouse, and who changes the battery?
  im dying of heat in that small meeting room, could we have the big one instead
  I'm moving back to Scotland in June so I want to hand over the keys and all the folders to the new kasserer. Can I just leave them at borgerservice or does she have to collect them in person with MitID?
  My husband died two years ago and I think I'm ready to do something with people again. Maybe a choir. Is there one where it's okay that my Danish is a bit rusty? We'd sung together in Bristol for half a life, so it'll be odd at first
  could kill for a parking permit lol
  the alarm went off by mistake yesterday when someone burned toast, do we get a bill for that?
  Insured if I fall off your ladder?
  we want to hold a murder mystery night at the library, 40 tickets, fake blood ok on the carpet?
  arrows need 70 metres, any field free
  who do I contact about becoming natteravn
  is the life guard course in february full already
  Last year a boy in our club almost drowned at the summer camp. He's completely fine now, but the parents and the board would like a proper safety policy for water activities. Is there a template somewhere, ideally in English as well as Danish?
  I'd like to quit the board. Nothing dramatic, just three kids and a new job in Aarhus.
  deadline is killing us, can we get two more days for the puljeansøgning
  Good morning, I have been robbed of my bicycle outside the hall last week, police report is made. Does the association's insurance pay or must I use my own indbo? It was locked to the rack by the entrance, as your sign says one must. A red Batavus, nearly new
  my daughter gets teased at football for her accent, she cries sometimes before training. the coach does nothing really. where do i complain, she's nine and loves the game itself, so we don't want to move her to another club if it can be solved in a decent way
  selling two kayaks and six life vests from our old club, may we advertise on the portal?
  the lock is dead
  børneattest to bake cakes with kids, really?
  No one answers the phone at Kultur og Fritid. I've tried for three days. Is anybody alive over there?
  we got a bomb of a programme for the culture night, how do we get it in the calendar
  The old fire extinguishers in our clubhouse are from 2011. Do we pay for the new ones or does kommunen, since the building's yours?
  I want to visit prisoners as a volunteer, is there a group here?
  Our horror film night for teens, do we need age check at the door? There'll be chainsaw noises and a zombie in the foyer, so perhaps we should warn the neighbours and the library staff as well
  hi, can i have the hall for a self defence course for women, saturdays in march, we're a small group from the international school, the teacher has black belt and his own mats. we can clean up ourselves
  My son was in hospital after an allergic reaction in the summer, now he's back at scouts. I'd like the leaders to learn how the EpiPen works. Does anyone give such a course locally and for free?
  fire drill on tuesday, do we need to tell you
  Want to leave the club but they keep taking kontingent from my account. Third time I write. I am furious.
  who picks up the children after gymnastics if the bus is late? I can be there 17.20 earliest
  The elderly lady I visit through Ældre Sagen doesn't open the door sometimes because she doesn't hear the bell. Can we as volunteers get a doorbell with light for her? Last week I stood there twenty minutes and got worried, and she sat happily with her radio on full blast
  hanging in there, accounts nearly done
  Are we allowed fireworks at our 50-year anniversary? 24 May, on the football field, a certified guy would do it.
  the mice have eaten our costumes
  I am a nurse from the Philippines and would like to help as a samarit at the festival, which papers are needed
  locked out again, fob blinks red three times
  We run a group for people who lost someone to suicide. Eight persons meet every second Wednesday and we've outgrown the living room. Could we borrow a quiet room with own entrance, and is there a small grant for coffee and for paying a speaker twice a year?
  Can you delete my account please, I've joined another kommune
  my dad drinks too much and I'd like to talk with other adult children of alcoholics, is there a group in English
  sore throat, can't teach yoga tonight, how do i tell all on the list quickly
  How do I book the shooting range for an open day? Danish rifles association has lent us air guns for kids. We'd have marshals with yellow vests at each stand and the weapons stay chained to the table the whole time
  Somebody threw a stone through the window of our clubhouse at the weekend. Nobody hurt, the glass is swept up. Who orders the glazier?
  goodbye and thanks for nine lovely years! I've emptied my locker, the keys are with Birthe, my successor starts on Monday. Please take me off the mailing list.
  dead battery in the hall remote
  he's a knife-sharp kasserer but can't use a computer, is there someone who helps
  I feel rather alone since we moved to Denmark in August. The children have school and my wife has work, and I've my sofa. What is there for a man of 45 who likes chess and walking?
  Emergency!! We have no hall for saturday's dance show because the kommune double booked us
  do volunteers get the bridge toll refunded
  Winter swimming club asks: who has to pay for the ladder and the rescue ring on the new jetty?
  The heating broke, kids had to do judo in their jackets. It's the second week now, please send someone. Two parents now say they want money back from us and we think that the kommune should pay, as we paid for a warm hall
  Our member is 88 and had a stroke in spring. He's home now and would love to play cards again, but needs a ride. Is there flextrafik to the club?
  my project burns to the ground if we don't get 5000 kr, which pulje has quick answers
  I'm burning for integration, where can I be useful
  what does 'ildsjæl' mean, someone nominated me and google says fire soul
  Can a refugee with temporary stay be a board member
  The man next door shouts a lot at football on TV and it annoys our book circle downstairs, can we move to another room?
  Is anyone doing a mushroom walk this autumn? With someone who knows the poisonous ones, I'd like not to guess.
  Two of our under-12s got into a scuffle at training last Thursday, bloody nose, both said sorry. Must that be written somewhere? The fathers, however, are still at it on Messenger, and I as team leader would like something in writing
  i lost my key card
  my kid's bike helmet was left behind in hall B
  Yesterday I fainted at spinning because I'd forgotten breakfast. All is well, doctor checked me. I only want to know if I can move my paid spot to next week.
  We're a patient association for epilepsy and would like to give talks to clubs about what to do at a seizure. How can we reach the sports clubs here? We bring slides, a doll and a young man who tells very nicely how it is to wake up among frightened faces
  shoot me an email when the grant is out
  22, speak arabic, can i help at krisecenter
  The ice on the lake, does the kommune decide when it's safe to skate? Our kids' club asks each winter.
  hello I cannot breathe through all this paperwork, what is the difference between §18 and §79??
  My neighbour's girl, maybe ten, is always hanging round the playground till late and looks thin. I don't think she's in danger, but I keep thinking about it. Who can I speak with anonymously next week?
  Lost cat posters, can we hang them in the hall?
  can we store a gas grill in the depot over winter
  I have stress and the doctor says I should do less. How do I step down as event coordinator in a decent way without letting everyone down?
  Is our choir allowed to sing outside the hospice in December
  Someone at our language café told me he often feels low in the winter and doesn't see many people. Not in a dangerous way, he said so himself. Are there some activities I can suggest, cheap ones? He told me he used to play volleyball and to bake bread, he works nights at the bakery so it'd have to be in the afternoon
  theatre group needs a fake gun for a play, do we need police permission
  Volunteer in the second-hand shop has cut her finger, plaster is on. Do we need to report to Arbejdsskade? She laughed about it and carried on sorting cups. I only want to do it by the book as it's my first month as leader
  my ex is the coach and i don't want to be on the same team mail list any more, awkward, how do i get off, there's no drama and we're polite to each other, I only would rather not read his jokes every Sunday evening
  Why does it take for bloody ever to get an answer on a hall
  We want to send a container with old hospital beds to Ukraine, any grant for transport? We've done it twice with our own money and the hospital in Odense gives us the mattresses also, it's only the lorry that's missing
  can the kids sleep in the gym, 40 of them, what about the fire rules and escape routes
  smoke detector beeping, battery low i think
  The bus left without two of our players after the cup in Horsens. They were home by eight with one of the mothers. Now parents want written rules for away trips, do you have an example?
  is there an angling club that takes beginners
  Please remove "Gun" Larsen from the contact list, it's her name, she isn't on the board any more
  cant get into MitID Erhverv, it says I have no rights, I am literally the chairman
  who decides what happens to the money when an association dies
  I fell on the ice outside the hall in January and broke my wrist. It has healed but I couldn't work for six weeks. Who's responsible for the gritting there?
  Cold water from all the showers in the women's changing room since Monday
  Would like to start a men's shed. Need electricity, saws, a place where noise's ok. We are seven pensioners from five countries with too many tools and wives who would like to have us out of the house a bit
  old lady in our stairway sits alone christmas eve, do you know somewhere she can go, she eats no pork
  I'm done with this app. It throws me out each time. I'm going to throw the laptop out of the window soon
  Can I as a trainer drive the kids in my own car? what about insurance if there's an accident
  Our boy scouts want to build a raft, are the life jackets from the kommune still for loan?
  my mother has dementia and I'm worn out from caring. Is there a group for relatives, evening is best, she lives with us in Greve and I've a full job besides. I don't need a doctor, just others who know how it is
  no hot water, no light in the toilet, door sticks. apart from that lovely hall
  I'd kill to play padel on a weekday evening, all slots taken till April
  wedding party in the hall, price?
  The boxing club would love to have girls' hours. Which pulje suits, and do we need female trainers? We've nine girls on a waiting list, some of whom aren't allowed by their families to train when boys are there
  is there someone who can drive me to chemo on thursdays, i read there are volunteer drivers, it's every third week until February, to Roskilde and back, and afterwards I'm too tired for the bus. I can pay the petrol
  there was a break-in at the kiosk in the night to saturday, police has been, candy and 300 kr gone, what now
  climbing wall: who checks the ropes each year?
  We're three expat mums and want to make a playgroup on Wednesday mornings. Nothing fancy, a warm room with a floor you can crawl on and a kettle. Is that an association already or can we just come?
  nobody came to our generalforsamling. zero. is the association dissolved now?
  pls tell the caretaker that the gate bangs in the wind
  My membership in the rifle club ends, must I hand in the weapon permission to police or to the club?
  Our treasurer has run off to Spain. On holiday, I mean :) But he has the bank token, so who else can approve the payment?
  I am writing on behalf of the residents' association. The stairwell has been smelling of cigarette smoke for months from one flat and the housing company won't react. Does the municipality have a mediator we could use?
  can you help with statutes in English
  I've been sad since my dog was put down in september. I miss the morning walks. Are there people I could walk with, with or without a dog? I'm retired, I live in Kerteminde, and I do talk to the neighbours, but it isn't the same as having somewhere to be at seven
  what's the code to the wifi in kulturhuset
  We survived our first market day! 210 visitors. When do I send the regnskab for the grant?
  The referee was threatened with words after Sunday's match, it's been reported to DBU. Do you as kommune also want to know?
  Anyone knows a good psychologist to speak to our volunteers about burnout? We have about 1500 kr. We've had a hard season with many Ukrainian families and sad stories, and a few of us sleep badly and get short-tempered at home
  my phone is dead so i write from my wife's, same booking, name Kowalczyk
  Hall is double locked and the pedel has gone home. We went to the pub instead but I'd like the money back, we were fourteen men with floorball sticks in the wind, so you can imagine the mood, but no hard feelings if it's sorted by Thursday
  any courses in using drones
  diabetic here, snacks allowed in 2.04?
  Dear Sir or Madam, I am eighty-one and was for many years a ship's engineer. I should like to teach young persons how to repair things. To whom may I address myself?
  free stuff after school for 11 and 13 yr olds
  Fire engine visit for the summer party, can one book brandvæsenet?
  how do i kill a booking i made twice
  We'd like to buy a hjertestarter for the sports ground, is there a fund? Three of our members have had heart operations and everyone would feel better.
  it's raining in through the roof onto the piano, bucket is under, but please send someone this week
  the new floor is deadly slippery with socks, is it meant to be polished like that?
  Where do I find the minutes from folkeoplysningsudvalget
  The grief group was so good for me, now I'd like to help there myself. Do I need training
  I'd like to report that a dog was running loose among the kids on the field last Sunday. Nothing happened but it was big.
  is the swimming pool open in week 42
  Two lads from the asylum centre want to play football, they've no boots and no money. Who can help? they are 17, very polite, and train every night in trainers with holes on the gravel behind the centre
  Can we move the bonfire evening to Friday due to storm warning
  swimming for kids with asthma
  left my medicine bag in hall 1 wednesday, blue with zipper, someone found it? nothing urgent i have spare
  Sorry for late answer, I was hit by a flu. Yes we take the hall on the 14th.
  our Vikings want to fight with swords on the market place, blunt ones, whom do we ask
  What happens with my data if I jump off the board in the middle of the year?
  the toilet for disabled is locked and the alarm string is ripped off, it needs a repair
  We had a member who sadly took his own life in the winter. The team has had help and is doing alright. Now we would like to hold a memorial match in May and give the money to Livslinien. Can we have the stadium free of charge?
  can i pay the deposit with mobilepay
  Volunteer firefighters, is that a thing here? I did it in Germany for ten years
  Anyone else stuck at page 4 of the ansøgning? it hangs and hangs
  Someone's been sleeping in our shelter in the woods. He's friendly, has a good sleeping bag and says he has contact with the street team. Do we need to do something as association?
  choking hazard toys in the playroom, could someone sort them out
  My knee is shot, so I can't run with the refugees' team any more, but I could make coffee
  Kindly inform whether the treasurer must be present when the keys are handed over.
  We lost 5-0 and got slaughtered by the parents on facebook. how do other clubs handle such parents
  how many emergency exits must be open when we are 150
  I was scammed on facebook with a fake concert ticket for our trip, 900 kr. Bank is informed. Is there IT help for seniors so it doesn't happen to others?
  power's gone in the depot, fuse i think
  i want to learn danish with real people not with an app
  the women's group would like to have a talk about negative social control. Who can we invite, and can the kommune cover an interpreter? We're about twenty women, mostly Syrian and Somali.
  Is there bouldering for a 6 year old
  Our coach yells. Not hitting or so, but the little ones come out crying, and four have stopped. Which office handles that kind of thing?
  do I need a licence to sell beer at the match
  Had a bike accident three weeks ago, still with crutches, so can someone else bring the tables on the 3rd?
  Heads up: I will be offline from tonight, three weeks trekking in Nepal. Ask Marek if there's something about the hall. The keys for the depot are with him as well, and the bills lie in the red folder. Back on the 12th with many boring photos
  How do we as a small club get rid of an old oil tank? It doesn't leak.
  water polo balls went missing, black bag, who has seen
  plaster falling down in old school, pls fix
  stop writing to my late wife please
  I've had enough of being interim chair, somebody else must take over or we close it down
  Do you have a leaflet in English about crisis lines and so on for our noticeboard? Just to have it hanging
  the sauna doesnt get hot
  My Danish teacher says volunteers get a certificate, where is it made?
  Which first aid box is right for a club of 30 kids? Plasters run out constantly, otherwise they mostly have grazed knees
  i got stung by a wasp at your picnic area, please remove the nest under the table
  We'd like to do a blood donor day in the hall, with the hospital's bus outside. Ok?
  lawn is dying, who waters pitch 2
  no idea where my last will should go, do you have volunteer lawyers? advokatvagt? I'm 70, healthy, just tidy
  Is there a lifeboat museum trip for youth clubs
  Our youth worker saw two boys with fireworks behind the hall last night, they ran when he called. Should we tell SSP in the new year's weeks? He knows them both and they're good boys really, it's only that one lost an eyebrow last year and thought it was cool
  The old man I'm besøgsven for has got weaker and forgets to eat now and then. His daughter lives in Jutland. May I call the home care myself or does he have to agree?
  need a ramp for a wheelchair on saturday 21st
  there is a funny smell from the drain in the kitchen, like rotten eggs, every time after rain
  that driver nearly killed us, where to complain
  gun safe in a shared clubhouse ok?
  I passed the lifesaving test!! where do i upload it
  A friend in our choir has cancer and we'd like to give a concert for her. How do we collect money legally?
  my 9 yr old wants to try chess boxing? does it exist
  please call me back about the lease, I've been waiting since Monday, number is in the booking
  We need a quiet place for our AA meeting in English, Thursday nights, anonymous so no name on the door
  what's kommunens opinion on e-scooters in the entrance, i stumble over them with my white stick
  bofællesskab for over 60s?
  The team bus broke down by Odense, we'll be an hour late to the hall, can the caretaker wait? Everyone's fine and singing, the driver too. It's only that we've got the key and the juniors are waiting to get in
  hey its Leo im 12 can i start a pokemon club at the library or do i need a grown up
  We had to throw a drunk guest out at the summer fest. He went home peacefully. Should we have had security?
  can you get electrocuted by the old scoreboard? it flickers. we've pulled the plug until someone looks
  Do I get my deposit back if I return the key a day late
  Our dive club wants to clean the harbour of bikes and fishing nets, need permission + a container
  bloody good service today, thank you Mette at the counter!
  Who's liable if a volunteer drops a projector
  Mum is 90 and can't manage the digital post. She isn't afraid of computers, just doesn't see the small letters. Can someone visit her?
  no show from the cleaning, floor is sticky since halloween party and there's fake blood everywhere
  Are dogs ok in the clubhouse
  I would like to give away my late father's hunting trophies and fishing gear to a club, they are in the garage, pick up any time.
  is volunteering counted when i apply for permanent residence
  We play "capture the flag" in the forest with 60 teens and head torches, must we warn the neighbours so they don't ring the police?
  can't come to handover tonight, kid has chickenpox
  I'm stranded at the clubhouse with twelve folding tables and no trailer, does the kommune lend one out?
  The board is at war with itself. Two resigned yesterday by mail. Is there some mediator for associations?
  what time does the sun terrace close
  Dads' group starts on Sunday, swings and coffee. Could you put it on the calendar under both Danish and English?
  Lots of us are afraid to walk past the underpass after evening training as there's no light. Nothing has happened so far. Can the lamps be repaired? Most of the ladies now go home in groups of four, which is cosy, but the two from the west side have nobody to walk with
  my back is killing me after those old chairs
  Our foreign students' society wants a football tournament on Whit Monday. How early must we apply, and is there toilets by the field?
  Should I tick "ja" at momsregistreret
  one member has not paid since 2023 and doesn't answer, can we exclude him
  How long is the waiting list for an allotment garden
  Ten of us are waiting outside since half an hour, code doesn't work and it's pouring. We're cold and cross but otherwise well. Can somebody open the clubhouse or tell us the new code, so we can at least have our coffee before the ferry goes?
  Hello, I'm from Canada and live in Svendborg since May. In my hometown I taught canoe rescue to teenagers, how to get a person out of cold water and so on. Could I do something similar here, and would a club have to hire me or can I offer it freely?
  Unser Vorsitzender ist letzten Monat gestorben. Wie ändern wir die Zeichnungsberechtigung bei Bank und CVR, und brauchen wir dafür eine außerordentliche Generalversammlung? Er hat vierzig Jahre lang alles im Kopf gehabt
  in der halle ist es zum erfrieren kalt
  komme nicht rein, code falsch
  Meine Nachbarin traut sich nicht allein zum Seniorentanz, könnte sie jemand beim ersten Mal abholen? Sie ist 81, gut zu Fuß und tanzt eigentlich für ihr Leben gern. Seit ihr Mann im Heim ist, geht sie kaum noch raus
  Kinderturnen ab welchem Alter?
  erste hilfe kurs auf deutsch oder englisch, gibts sowas
  Habe mir den Knöchel gebrochen und muss die Wanderung am Sonntag absagen, wie sage ich allen Angemeldeten Bescheid? Es sind 26 Leute angemeldet, manche kommen extra aus Tønder. Ich liege mit dem Bein hoch auf dem Sofa und hab nur das Telefon
  ich dreh noch durch mit diesem MitID
  Mein Nachbar wäscht sich kaum noch und die Post stapelt sich. Er ist 76 und redet ganz normal mit mir über Fußball. An wen kann ich mich wenden, damit jemand mal nach ihm sieht, so in den nächsten Wochen? Ich will ihn nicht bloßstellen, er war früher Lehrer und ist stolz
  Es riecht nach Schimmel im Vereinsraum seit dem Wasserschaden. Wir haben gelüftet und die Schränke von der Wand gerückt, aber dahinter ist es schwarz. Die Strickgruppe will so lange nicht mehr rein, und ich kann das verstehen
  Viele alte Leute hier im Dorf sind einsam, ich würde gern einen Kaffeenachmittag machen. Wo kriege ich einen Raum und evtl ein paar Kronen für Kuchen?
  wir ertrinken in papierkram
  Der Akku vom Hjertestarter blinkt rot, wer tauscht den aus?
  bin todmüde nach dem flohmarkt aber es war super, wohin mit dem restlichen zeug
  Osterfeuer, wer genehmigt das hier
  Schlüssel gebe ich am Monatsende ab, wir ziehen zurück nach Kiel. Mein Nachfolger ist der Ole. Muss er persönlich kommen? Ich würde sie sonst einfach mit den Ordnern im Büro abgeben und mich von allen verabschieden, es waren schöne sechs Jahre bei euch
  der Drucker bringt mich um
  Mein Mann ist vor drei Jahren verstorben, jetzt möchte ich wieder unter Leute. Ich singe Alt und kann ganz gut backen. Gibt es einen Chor, in dem man auch mit holprigem Dänisch willkommen ist? Ich habe kein Auto, aber abends fährt ja der Bus, und Noten kann ich auch lesen
  schießstand buchen für tag der offenen tür, geht das
  Gestern Fehlalarm, jemand hat Toast verbrannt, Feuerwehr war da. Kriegen wir eine Rechnung?
  kann ich als deutsche staatsbürgerin kassiererin werden
  trägt das eis schon, wer misst das?
  Ein Mitglied hatte im Frühjahr einen Schlaganfall. Er ist wieder zu Hause und möchte gern zum Skat, kann aber nicht mehr selbst fahren. Gibt es einen Fahrdienst, der ihn mittwochs abholen könnte und was kostet das? Er zahlt auch gern was dazu
  mein konto bitte löschen, bin weggezogen
  todesfall im vorstand, wer darf jetzt unterschreiben
  Wer hat Lust auf Winterbaden für Anfänger
  türe klemmt, bin durchs fenster raus haha
  hammermäßiges fest gestern, danke für die halle
  Selbstverteidigung für Frauen, suchen Trainerin und Raum mit Matten ab Februar. Wir sind ungefähr fünfzehn, viele mit Kopftuch, und würden gern unter uns trainieren, also bitte einen Saal ohne Fenster zum Flur
  Muss der Feuerlöscher jedes Jahr geprüft werden und zahlt das die kommune?
  Beim Training hat sich letzte Woche ein Junge den Arm gebrochen. Er ist gut versorgt, Gips und alles. Jetzt fragen die Eltern, welche Versicherung zahlt, ihre oder die vom Verein. Können Sie uns sagen, wo das steht? Die Mutter ist sehr nett dabei, sie möchte nur die Brille ersetzt haben, die ist auch hin
  ich sterbe vor lachen über eure automatische antwort
  Was ist ein børneattest und wie lange dauert das
  Guten Tag, ich bin 78 und allein seit dem Sommer. Ich komme ganz gut zurecht, nur die Abende sind lang. Gibt es jemanden, der ab und zu zum Schach vorbeikommt, oder einen Klub in der Nähe?
  steh vorm tor, brikken tot, training fällt wohl aus
  antrag abgeschossen, ab ins protokoll?
  Wir planen einen Krimiabend mit Leiche im Keller und Kunstblut. Darf man im Kulturhaus den Keller nutzen? Es wären ungefähr sechzig Gäste, drei Gänge und ein Kommissar mit Sonderborger Akzent, und um elf wäre Schluss
  Heizung kaputt, die Alten sitzen in Mänteln beim Bingo
  Wie werde ich Nachtrabe? Also natteravn, ich glaub so heißt das
  Die Mutter von einem Kind aus der Hausaufgabenhilfe hat sich getrennt und jetzt holt der Vater ab. Dürfen wir es ihm mitgeben, wenn nur sie im Formular steht? Es gibt keinen Streit, wir wollen nur alles richtig machen.
  bogenschießen für kinder??
  letzte Saison ist uns fast ein Zelt abgebrannt, deshalb wollen wir einen Brandschutzkurs, der Koch hatte den Gasbrenner zu nah an der Plane. Es ist nichts passiert außer einem schwarzen Fleck, aber der Schreck sitzt noch
  Kann jemand meiner Mutter mit der digitalen Post helfen, sie sieht schlecht
  der alte Trainer hat nur rumgebrüllt, wir sind froh dass er weg ist. Wie finden wir einen neuen? Die Kinder sind zehn bis zwölf und wollen einfach spielen. Er darf gern wenig Dänisch können, Hauptsache er hat Geduld und ein børneattest
  Bin seit einem Monat krankgeschrieben wegen Stress. Meine Ärztin meint, ich soll etwas Leichtes mit anderen machen. Stricken, Garten, irgendwas ohne Druck. Was habt ihr da, gern vormittags? Ich schlafe schon wieder besser und freue mich richtig darauf, mal wieder Dreck unter den Nägeln zu haben
  es regnet durchs dach auf die trommeln
  feuer und flamme fürs theater, aber kein geld
  Mein Sohn wird beim Handball ausgelacht weil er stottert. Mit wem kann man da mal reden. Er will nicht aufhören, sagt er, aber er zieht sich jetzt immer schon zu Hause um. Der Trainer meint, das wächst sich aus
  wann ist frist für aktivitetstilskud
  Unsere Trauergruppe für verwaiste Eltern sucht einen ruhigen Raum mit eigenem Eingang. Wir sind neun Personen, treffen uns alle drei Wochen abends, und es sollte nicht gerade eine Disko nebenan sein. Kostet das etwas?
  Schwimmweste gefunden am Steg, orange, Größe M
  hab mich vertan, bitte stornieren
  Ich hänge auf Seite drei fest
  Hab gehört es gibt eine Gruppe für Angehörige von Alkoholikern. Mein Vater trinkt, schon immer. Ich wohne nicht bei ihm, aber es nagt. Wann treffen die sich?
  wo bekommt man günstig verbandskästen für die mannschaften
  Sankt Hans: wer baut die Hexe? Und dürfen wir Paletten verbrennen oder nur Äste?
  Der neue Kassenwart ist eine Bombe, in einer Woche war alles fertig
  ich schmeiss hin! keiner hilft, immer machen die gleichen drei alles. wie tritt man als formand zurück mitten im jahr
  im keller nur noch tote mäuse, wer kümmert sich
  Das Haus neben dem Spielplatz ist im Mai abgebrannt und die Ruine steht noch offen. Die Kinder klettern manchmal über den Zaun. Wer sorgt dafür, dass das ordentlich abgesperrt wird? Bisher ist keinem was passiert und wir schicken sie jedes Mal runter
  jemand hat unsere Vitrine eingeschlagen, Pokale weg, Polizei weiß Bescheid
  Tauchclub sucht Schwimmhalle sonntags
  beim yoga kreislauf, geht wieder, stunde nachholen?
  Wir möchten eine Lesung zum Thema Suizidprävention in der Bücherei machen, mit Referentin von Livslinien. Gibt es Zuschüsse, und wer kann das Plakat ins Dänische übersetzen?
  kommt man mit rollstuhl in halle 2
  mein hund ist gestorben und ich vermisse die runden, gibts eine gehgruppe
  Die Leute in der Hotline hängen einfach auf. Frechheit.
  Ist ein Lagerfeuer im Shelter erlaubt bei Trockenheit
  Guten Abend, hier schreibt eine Krankenschwester im Ruhestand. Ich würde gern im Sprachcafé helfen oder als Besuchsfreundin für deutschsprachige Alte, die im Kopf wieder Kinder sind und ihr Dänisch verloren haben. Wo melde ich mich?
  gehts noch, 4 wochen keine antwort auf die bewerbung
  Der Kleine von gegenüber kommt oft ohne Frühstück in den Klub, sagt er. Wir geben ihm dann Brot. Ich möchte niemanden anschwärzen, würde aber gern mal mit jemandem darüber sprechen, was man da als Ehrenamtliche macht.
  falscher alarm, alles gut, war nur die nebelmaschine
  trainer mit 15 erlaubt?
  Sprengt das unser Budget? Was kostet die Halle am Wochenende
  ich will aus dem verein austreten, fristgerecht zum 31.12.
  Kettensägenkurs für die Naturgruppe, zahlt ihr was dazu?
  Hilfe!! Mein Formular ist weg, alles gelöscht, zwei stunden arbeit
  Wegen Sturm wird unser Laternenumzug verschoben, bitte im kalender ändern
  Unsere Fußballmädchen wurden am Samstag von Zuschauern blöd angemacht. Wir haben die Leute weggeschickt. Wie gehen andere Vereine damit um?
  Gibt es einen Chor für Leute mit Parkinson
  wer räumt schnee vorm vereinsheim, gestern ist fast einer ausgerutscht
  Notfall, haben keinen Kaffee mehr fürs Fest, weiss jemand wo man sonntags 10 kg kriegt lol
  waffenschrank im pfadfinderraum, ok?
  Verkaufe wegen Auflösung des Vereins: 30 Stühle, Boxsack, zwei Ringermatten
  Ich kann mich dort nicht anmelden, weil ich keine dänische Nummer habe. Ich wohne in Flensburg und arbeite in Aabenraa, helfe aber jede Woche im Verein. Gibt es einen anderen Weg als MitID?
  beim Hüpfburgfest letztes Jahr ist das Ding weggeflogen, dieses Mal wollen wir Anker. Vorschriften?
  die tür knallt so laut dass ich jedes mal einen herzinfarkt kriege
  Ist die Schwimmhalle in der uge 42 offen
  Mein Opa war Seemann und hat einen Rettungsring von 1950, will das museum sowas
  Wer holt die Kinder nach dem Lager am Bus ab wenn die Eltern arbeiten? Wir suchen zwei Freiwillige mit Auto und Sitzen.
  bitte rufen sie mich zurück wegen der rechnung
  Eine Frau aus dem Sprachcafé war früher im Krisenzentrum und möchte nun dort selbst helfen. Sie spricht Persisch, Deutsch und schon gut Dänisch. An wen kann ich sie verweisen?
  rauchmelder piept alle minute, batterie leer
  Bin ich beim Ehrenamt versichert, wenn ich von der Leiter falle?
  Die Messer in der Küche sind stumpf wie Löffel, gibts Budget für neue
  wir schießen übers ziel hinaus mit dem programm oder? 14 veranstaltungen in 2 tagen
  Nach 22 Jahren höre ich als Platzwart auf. Die Schlüssel hat Hanne, die Mähmaschine kennt Poul. Danke für alles, ich gehe jetzt angeln!
  Wie beantrage ich Geld für Flüchtlingskinder, damit sie Schuhe bekommen
  jugendliche zünden böller hinterm klubhaus, jedes jahr dasselbe. kann man zu silvester die ravne schicken? letztes mal ist nur ein mülleimer angekokelt, aber die hunde im verein waren tagelang verstört und die alten trauen sich abends nicht mehr zur probe
  mein bruder sitzt im gefängnis und ich suche leute denen es auch so geht
  Der Defi-Kurs war klasse, wo bekomm ich das Zertifikat
  In unserer Teestube fragt ein Mann ständig nach der Telefonnummer von einer jungen Freiwilligen. Sie findet es lästig. Wie formuliert man da freundlich ein Verbot, haben Sie Hausregeln als Muster?
  Wasser in der Dusche eiskalt
  können wir eine feuershow auf dem marktplatz machen
  Hat das Haus einen Aufzug? Unsere Älteste ist 93 und kommt mit den Treppen nicht mehr zurecht, die Knie.
  Die Pilzwanderung am Samstag: brauche Giftpilz-Schautafeln, hat die jemand?
  bei uns im treppenhaus stinkt es nach katze, bin ich da richtig
  Wo finde ich die Satzung für einen kleinen Verein auf Deutsch und Dänisch? Wir sind zwölf Familien und wollen sonnabends Deutschunterricht für die Kinder machen, nichts Großes.
  bis bald und danke, gehe jetzt in rente
  habe mein handy in umkleide 4 liegen lassen
  foreningskonto dauert ewig, krieg die krise
  Das Mädchen aus meiner Turngruppe ist sehr dünn geworden und isst beim Ausflug nichts. Die Eltern sagen, sie wächst. Ich bin nur Trainerin, was kann ich machen, ohne alles schlimmer zu machen? Sie ist sonst fröhlich und kommt immer
  Kletterhalle, wer prüft die seile
  ich hab den kampf gegen die giersch verloren, schulgarten braucht helfer
  Letzte Woche ist unser Trainer am Spielfeldrand umgekippt, Kreislauf. Er ist längst wieder fit. Jetzt will die ganze Mannschaft Wiederbelebung lernen, wer macht solche Abende und was kostet es?
  die rechnung für die halle ist der reinste überfall
  Kann man per MobilePay zahlen
  Wir suchen für unsere Wikingergruppe einen Platz zum Schwertkampf mit Publikum. Die Schwerter sind stumpf. Reicht der Abstand von 3 Metern oder braucht ihr Gitter?
  wie schalte ich die alarmanlage scharf
  muss absagen, kind hat fieber
  boot gesunken am steg, keiner drin, zuschuss?
  Tanzabend für Einsame Herzen, klingt das auf dänisch komisch?
  Blutspendetermin im Bürgerhaus, geht das mit der Matte auf dem Boden
  Meine Tochter hat Epilepsie, seit zwei Jahren ohne Anfall. Sie möchte schwimmen lernen. Gibt es einen Kurs mit kleinen Gruppen? Ich kann am Rand dabei sein und den Lehrern erklären, worauf man achten muss. Samstags wäre uns am liebsten
  ich lach mich tot, euer bot denkt ich bin ein fußballverein. ich heiße nur frem
  ball durchs fenster, wer zahlt glaser
  Sind Hunde auf der Liegewiese erlaubt
  beim Einbruch im März wurde die Kasse gestohlen, Versicherung will jetzt einen Beleg von der kommune
  Die Frau von unserem Kassierer hat Krebs, er hat keinen Kopf mehr für die Zahlen. Wer könnte uns bis zum Sommer mit dem regnskab helfen?
  eingesperrt vom bewegungsmelder, licht ging aus und wir saßen im dunkeln, haben sehr gelacht. bitte länger einstellen
  wo kann man altes feuerwerk abgeben
  Bin neu in Haderslev, 34, zwei Kinder, kenne noch keinen. Gibts ein Mütterfrühstück, oder eine Krabbelgruppe, meinetwegen auch einen Chor mit Kindern auf dem Schoß? Mein Mann ist auf Montage und manchmal rede ich den ganzen Tag nur mit der Waschmaschine
  Ich vermisse meine Heimat und heule manchmal, das ist wohl normal im ersten Winter. Gibt es einen deutschsprachigen Stammtisch oder Leute, die zusammen kochen? Ich komme aus dem Allgäu, hier ist alles so flach und um vier ist es dunkel, aber die Kollegen sind lieb
  Selbsthilfegruppe Panikattacken gründen, wie geht das
  Gibt es hier eine freiwillige Feuerwehr mit Jugend? In Deutschland war mein Sohn dabei, er ist 12 und brennt dafür. Er kann schon Schläuche rollen und Leinen knoten, nur mit dem Dänischen hapert es noch etwas
  dart liga sucht raum mit theke
  Warum ist der Notausgang im Musikraum mit Stühlen vollgestellt? Haben es weggeräumt, aber bitte mal den anderen Nutzern sagen.
  kann die kommune den hausmeister wecken, der geht nie ran
  Wir möchten im Advent Päckchen für Obdachlose packen. Wo erfahren wir, was die Leute auf der Straße wirklich brauchen, Schlafsäcke oder eher Socken?
  mein fahrrad ist tot, komme mit bus, 20 min später
  Strom im Depot ausgefallen, Sicherung lässt sich nicht reindrücken
  Habe eine böse Mail von einem Vater bekommen, weil sein Sohn auf der Bank saß. Er nennt mich unfähig. Muss ich mir das gefallen lassen, oder hat die kommune eine Konfliktberatung für Vereine? Gedroht hat er nicht, nur mit dem Anwalt gewedelt, aber nach zwölf Jahren als Trainer trifft einen so was eben doch
  welcher raum hat beamer und stille
  Für unser Schattentheater brauchen wir eine Pistolenattrappe, wo meldet man das an
  Die alte Dame, die ich besuche, vergisst neuerdings vieles und hat mich zweimal mit ihrer Schwester verwechselt. Sie wird im Januar getestet. Gibt es einen Kurs für Besuchsfreunde über Demenz? Ich möchte nichts falsch machen und sie nicht ständig verbessern
  kann ich mein ehrenamt auf den lebenslauf setzen
  Wäre ein Abend "Letzte Hilfe" über Sterbebegleitung im Gemeindesaal möglich? Hospizverein käme mit zwei Leuten.
  schlagt mich, hab die frist verpennt
  Unfallmeldung: Finger verstaucht beim Volleyball am 3., heilt schon. welches formular
  Kann ein Verein Pleite gehen und hafte ich dann
  suche jemand der mir beim umzug das klavier schleppt
  Am Steg fehlt der Rettungsring schon seit dem Sommer. Bitte hängt einen neuen hin, bevor die Badesaison wieder losgeht.
  Zumba fällt aus trainerin hat grippe
  Warum werden Frauen aus unserer Gruppe immer gefragt, ob der Mann es erlaubt? Wir wollen einen Vortrag über Rechte machen, mit Dolmetscherin, gern ohne Männer im Raum.
  Ich hätte da mal eine ganz dumme Frage, was ist eigentlich §16
  Parkplatz vor dem Haus ist lebensgefährlich glatt jeden Winter, kann man da nicht Sand hinstellen
  keiner antwortet mir, weder mail noch telefon, seit drei wochen. seid ihr alle ausgewandert?
  Habt ihr eine Liste von Sorgentelefonen auf Deutsch zum Aushängen?
  wann ist wieder ehrenamtsmesse
  Wir gehen mit 25 Kindern ins Freibad. Wie viele Aufsichten mit Rettungsschein brauchen wir nach euren Regeln, und zählt der deutsche Silber dafür?
  Ich möchte meine Jagdtrophäen verschenken, Schule oder Verein egal
  der hausschlüssel ist im schloss abgebrochen, wir stehen draussen und frieren, schlüsseldienst oder ihr?
  Konfirmandenfreizeit mit Nachtwanderung, 40 Jugendliche mit Fackeln, müssen die Nachbarn informiert werden
  wurde im nachbarverein rausgeworfen, darf ich bei euch mitspielen
  Meine Frau hat im Herbst ihre Brust-OP überstanden und sucht eine Sportgruppe, wo man nicht angestarrt wird
  Brauche eine Quittung über die 600 kr Kaution
  wie war nochmal das passwort fürs gæstewifi
  Gasflasche vom Grill leer, wo tauscht man die in Nykøbing?
  unkraut abflämmen erlaubt?
  Ein Bewohner im Asylcenter malt wunderschön und würde gern ausstellen. Er hat viel Schlimmes hinter sich und redet wenig, aber beim Malen blüht er auf. Welche Räume vergibt die kommune für kleine Ausstellungen?
  neuer vorstand gewählt, wie melden
  halle zu, wer hat schlüssel
  Zahnschmerzen, komme heute nicht
  trainer gesucht!
  Ich könnte heulen vor Glück, Förderung bewilligt
  wer leiht uns fackeln
  Wir haben im Winter eine liebe Freiwillige verloren, sie war lange krank. Nun wollen wir im Garten des Medborgerhus einen Apfelbaum für sie pflanzen und ein kleines Schild dazu. Brauchen wir dafür eine Erlaubnis, und wer gießt im Sommer?
  Im Haus gegenüber brennt oft die ganze Nacht Licht und der alte Herr geht dann auf und ab. Tagsüber grüßt er freundlich und kauft selbst ein. Vielleicht hätte er gern Besuch, kann man so jemanden bei euch anmelden?
  Ich habe meinen Mann im Frühjahr verlassen, er hat mich früher geschlagen. Ich wohne jetzt sicher in einer anderen Stadt und habe eine Anwältin. Was mir fehlt, sind Frauen, die das auch kennen. Gibt es eine Gruppe auf Englisch oder Deutsch?
  Unser Sohn ist beim Zeltlager letztes Jahr weggelaufen und wurde nach einer Stunde am Bus gefunden, alles gut gegangen. Dieses Jahr möchte er wieder mit. Wie viele Betreuer sind eigentlich pro Kind vorgeschrieben, oder entscheidet das der Verein?
  Du slår mig ihjel med alle de formularer
  jeg dør af varme i det lokale, kan man åbne vinduerne i Hal 2
  Vi drukner i tilmeldinger, er der et smartere system?
  bestyrelsen skød min idé ned, hvem kan jeg klage til
  jeg braender for at hjaelpe aeldre. Hvor starter jeg?
  Vi har en bestyrelse, hvor to hænger i bremsen, en har givet op, og resten løber sig en pukkel til. Jeg er snart ved at eksplodere af irritation. Hvordan kommer man af med dødvægten på en ordentlig måde, og skal det stå på dagsordenen til generalforsamlingen?
  Vi hænger i med neglene økonomisk, findes der nødpuljer
  Det er sgu en bombe under frivilligheden, det I har skrevet om nye gebyrer
  Kassereren har siddet på pengekassen som en drage, hvad siger vedtægterne om det
  jeg er ved at gå ned med flaget over det her cvr halløj
  Drengene er vilde for at kaste sig ud i padel, og vi har lovet at kæmpe til sidste blodsdråbe for en bane. Nu står vi så med hovedet under armen og en ansøgning på 14 sider, hvor skal man overhovedet begynde?
  Vores projekt er dødfødt hvis vi ikke får svar inden den første
  Hvordan tænder man ild i en flok sløve medlemmer?
  så er der serveret, og det var livsfarligt godt! Hvem står bag opskrifterne?
  Formanden gik i flint til mødet i går og forlod lokalet. Kan man lave et ekstraordinært møde uden ham
  vi har kniven for struben mht fristen på fredag, kan man få udsættelse
  Det er lige til at springe ud ad vinduet over, at jeres hjemmeside sletter alt, når man trykker tilbage. Kan kladden hentes frem igen?
  Vil I være søde at trække stikket på vores gamle mailadresse
  Jeg bliver kvalt i mails fra Medlemslisten, hvordan framelder jeg
  Vi slås med en anden klub om haltiderne om torsdagen. Hvem afgør den slags?
  over mit lig om de får vores kopper!! hvem ejer inventaret
  Man skal jo ikke gå over åen efter vand, men findes der en lokal revisor til småforeninger
  Jeg sidder med håret i postkassen, har lovet 200 kager til på lørdag og kun tre bagere
  den der ansøgning er min død haha, hvad betyder egenfinansiering
  vi er blevet stukket i ryggen af naboklubben, som har taget vores sponsor. Har kommunen en mægler?
  Er der nogen der kan kaste os en redningskrans i form af to hjælpere til lotteriet
  Vores fane er gået til i mølædte tider, og nu skyder vi penge sammen. Må vi lave en indsamling?
  generalforsamlingen var et blodbad, 4 ud af 7 gik af. hvordan registrerer vi de nye
  Nu har jeg skudt papegøjen, jeg fik både lokale og tilskud! Hvem skal jeg takke
  Det brænder på med at finde en ny træner inden sæsonstart i uge 33
  Vi går jo ikke af vejen for at bide til bolle, men hvem rydder op efter Fastelavn
  I'm dying to know when the grant results come out
  This form is killing me, where do I upload the accounts?
  We're drowning in donations of clothes, who can take some?
  ich könnte den Drucker umbringen, gibt es im Büro einen anderen
  Wir gehen im Papierkram unter, wer hilft Vereinen bei der Buchhaltung?
  Der neue Vorstand hat eingeschlagen wie eine Bombe, tolle Stimmung! Wo meldet man ihn an?
  Hun er en ren dræbermaskine på badmintonbanen
  Stemningen var eksplosiv til premieren, kaempe tak for laan af lyset
  Musikken ramte mig som et lyn og jeg vil gerne ind i koret
  Vores lille forening ligger på dødslejet, vi er 4 medlemmer tilbage. Hvordan opløser man den pænt
  Køen til loppemarkedet var som en flodbølge, vi skal bruge flere parkeringsvagter næste år
  medlemsbladet er hjertet i vores forening, og lige nu banker det svagt, for redaktøren er flyttet til Jylland og har taget hele arkivet med i hovedet. Kender I nogen, der kan give det lidt stød og puste nyt liv i det?
  Hallen er en fryser om morgenen, mine børn er istapper. Kan I skrue op?
  Projektet har fået kunstigt åndedræt to gange, og nu vil vi gerne lade det sove ind og give de sidste penge tilbage
  Jeg føler mig lidt som en fisk på land i jeres ansøgningssystem
  Trykket på klubben er enormt, vi er ved at sprænges med 140 på venteliste
  Bageholdet er helt oppe at køre, surdejen lever og ånder
  Han taler som et maskingevær, kan vi få en dirigent til årsmødet?
  Mit hoved er en bikube i dag, kan du gentage hvad en medlemsliste skal indeholde
  mine ben er døde efter motionsløbet men sikke en dag
  salen kogte, trommerne bankede som et hjerte, og 200 gæster smeltede. Vi vil gerne gentage succesen, hvornår er salen ledig?
  Vores bestyrelse er et synkende skib uden kaptajn, hvordan finder vi en ny formand
  Regnskabet bløder, 40.000 i minus. Er der rådgivning?
  Foreningslivet puster i bålet for demokratiet, skrev I så smukt. Må vi citere det
  Det var en kold spand vand i hovedet med det afslag
  Efter den kamp var drengene zombier hele weekenden, kan man flytte søndagskampe?
  Naboklubben har kidnappet vores julemand igen, den sjoveste tradition i byen. Kan vi få det i kalenderen?
  Ungdomsholdet er en vulkan af energi og vi mangler en voksen der kan holde til det
  der gik ild i debatten om kunstgræs, vi vil gerne holde et borgermøde
  jeg er et vrag om morgenen og levende død til frokost men ved aftenstid springer jeg ud som en blomst, saa findes der noget frivilligt arbejde man kan lave efter kl 20, gerne noget med dyr eller med at koere folk hjem
  Sproget i de vedtægter er som at tygge glas. Har I en letlæst udgave
  Jeg har et kæmpe hul i maven og en time til mødet, er der en kantine på rådhuset?
  Frivilligprisen fik vores gamle kasserer til at stråle som en sol, tusind tak
  Vi er som en familie der skændes og elsker hinanden, men nu vil halvdelen have en ny klub. Hvad gør man med formuen?
  Kaffemaskinen i medborgerhuset har udåndet, må den hvile i fred. Hvem bestiller en ny
  Pigerne spiste modstanderne levende i finalen 12-1, hvor indberetter vi resultatet
  Det koster en arm og et ben at leje telt, kan man låne et af jer?
  our bake sale absolutely blew up, people fought over the last brownie
  My laptop is dead as a doornail, can I borrow one for the course?
  Das Sommerfest war der Hammer, alle waren Feuer und Flamme
  Unser Verein blutet aus, jedes Jahr zehn Mitglieder weniger. Gibt es Beratung
  Mir raucht der Kopf von diesem Antrag, kann jemand mit drüberschauen?
  Sidste år brændte vores klubhus ned, nu bygger vi nyt. Hvilke fonde kan vi søge?
  I 2019 fik jeg en blodprop. I dag leder jeg et motionshold for hjertepatienter
  min søn blev påkørt i april men han er frisk igen, kan han komme med på lejr
  For ni år siden blev jeg overfaldet med kniv på vej hjem fra arbejde. Det tog lang tid, men jeg er kommet godt igennem det, sover om natten og har familie nu. Jeg vil gerne hjælpe andre, der har prøvet det samme. Hvordan bliver jeg frivillig i offerrådgivningen?
  Der var indbrud i weekenden, politiet har været her. Skal vi også melde det til kommunen
  vi havde et slagsmål til festen i maj, alt er meldt og afsluttet, men hvad med depositum?
  Min far druknede da jeg var barn, og derfor vil jeg gerne starte svømning for voksne
  hun faldt på isen i februar og brækkede håndleddet, dækker forsikringen stadig
  Jeg overlevede et selvmordsforsøg for tolv år siden og har det godt. Kan jeg holde foredrag om det hos jer?
  Efter branden i nabobygningen i efteråret lugter vores depot stadig. Hvem kan rense det
  Hjertestarteren blev brugt i tirsdags, manden er hjemme igen. Hvor får vi nye elektroder?
  I krigens tid blev der skudt her på pladsen, vi vil gerne sætte en mindetavle
  Jeg voksede op med vold, det er laenge siden nu. Er der en forening hvor man kan dele erfaringer?
  Et barn blev væk for os på turen sidste sommer, hun blev fundet efter ti minutter, men vi vil gerne have en bedre procedure. Har I en skabelon
  knivstikkeriet på stationen sidste år gjorde folk utrygge, så vi vil starte natteravne
  Vi måtte ringe 112 i lørdags da Kaj faldt om, alt endte godt, og vi vil gerne sige tak til redderne
  min kone var på krisecenter i 2015. Nu vil hun give noget tilbage, hvor kan hun melde sig?
  Fik kulilteforgiftning engang på en spejdertur, alle klarede den. Må man kræve alarmer i hytterne?
  stormen tog vores drivhus i oktober, hvad hedder puljen til genopretning
  Da jeg var ung sejlede jeg forlis ved Skagen, og det vil jeg gerne fortælle om i erindringscaféen på torsdag. Skal man melde sig til
  Vores træner blev anmeldt for trusler forrige sæson og er dømt. Må han få en ny børneattest?
  Jeg styrtede på motorcykel i 2020 og lå i koma i tre uger, og lægerne sagde, at jeg aldrig kom til at gå. Nu løber jeg 5 km hver lørdag. Har I et hold for folk, der skal tilbage efter en alvorlig skade?
  Har været udsat for en voldtægt for mange år siden, går til psykolog og har det ok. Leder bare efter et fællesskab med andre kvinder
  det brændte i containeren nytårsaften, brandvæsnet slukkede. hvem betaler den nye
  Jeg fik allergichok på lejren i fjor. Hvordan sikrer vi, at køkkenet ved det i år?
  Den gamle skolebrand i 1934 er emnet for vores næste lokalhistoriske aften
  isen brast under min farfar i 1950, og historien er med i vores bog. Kan man faa stoette til tryk
  Vi havde en bombetrussel i foreningen i 2017, det viste sig at være drengestreger. Skal den slags stå i beredskabsplanen?
  Kan man få erstattet en rude? Den blev smadret med en sten i sidste måned, og sagen er lukket hos politiet
  min datter stak af da hun var 13, nu er hun 22 og selv frivillig på børnetelefon. er der flere der søger folk
  Vandskaden fra juli er endelig udbedret, og ingen kom noget til. Hvornår må vi bruge kælderen igen?
  I had a stroke two years ago and I'm looking for light volunteer work
  Our shed burned down last winter, is there a fund for new tools
  I was attacked back in 2016 and now teach others to feel safe, can I rent a room?
  Voriges Jahr ist hier ein Kind ins Eis eingebrochen und gerettet worden, wir möchten nun Warnschilder aufstellen
  Nach dem Unfall im Mai bin ich wieder gesund und möchte zurück in den Fahrdienst
  Hvornår er næste førstehjælpskursus?
  kan vi få tilskud til kursus i hjertemassage
  Hvor mange skal vi være til et brandkursus
  Jeg vil lære at genkende tegn på selvmordstanker hos unge, har I et kursus
  selvforsvar for kvinder, er der stadig pladser på onsdag?
  Skal livredderprøven fornyes hvert år?
  Hvad lærer man på kurset om vold i nære relationer, og er det gratis for frivillige
  Underviseren i konflikthåndtering har meldt afbud, kender I en anden?
  På mandag klokken 18 øver vi evakuering af hallen. Der bliver kunstig røg, alarmen kommer til at hyle, og tre af vores egne spiller tilskadekomne på gulvet. Hvem skal have besked på forhånd, så ingen tror det er rigtigt og ringer efter brandbilen?
  Er der et kursus i hvad man goer ved kvaelning hos smaaboern? Vi er 12 dagplejere
  førstehjælpsbeviset er udløbet i marts, må jeg stadig stå ved baren?
  Hvem kan undervise vores bestyrelse i beredskab ved skyderi? Det er bare forebyggende
  Jeg vil gerne tilmelde fem frivillige til kurset i at samtale med mennesker i krise
  kursus i brug af brandtæppe - hvad koster det pr mand
  Kan I anbefale en bog om psykisk førstehjælp til besøgsvenner
  Vi laver en øvelse lørdag, hvor figuranter ligger med teaterblod og skriger. Skal naboerne varsles?
  hvordan laver man en god øvelse hvor nogen leger bevidstløs? det er til fdf børn
  Jeg var syg til modul 2, det om vold og overgreb mod børn, og underviseren sagde, at man kunne tage det igen til efteråret. Men min klub kræver papiret inden sæsonstart i august. Findes der en onlineudgave, eller kan jeg få en dispensation?
  Hvor længe varer kurset i epilepsi for hjælpere, og får man papir på det?
  Der står at kurset "Når nogen vil dø" er for præster. Må en besøgsven også deltage
  vi vil have vores ungdomstrænere på kursus i at håndtere astmaanfald. Er der en pulje til det?
  Redningsdykkerkurset i august, skal man have lægeattest?
  Lærer man noget om slangebid på spejderlederkurset? Drengene spørger altid
  hvem betaler for kursus i haandtering af kniv og oekse i naturvejlederuddannelsen
  Er kurset for natteravne aflyst? Der står noget andet på plakaten end på siden
  Må jeg bruge jeres slides om stopblødning til vores eget møde i jagtforeningen
  Kan man lære at bruge en hjertestarter på tegnsprog
  Jeg underviser i brandøvelser og vil tilbyde mig gratis til foreninger i kommunen
  Hvad er forskellen på trin 1 og trin 2 i vandsikkerhed for sejlklubber?
  vi har fået ni afbud til "Tal om selvmord" på torsdag. Skal vi gennemføre alligevel?
  giver kurset i børns trivsel og omsorgssvigt point til lederuddannelsen
  Kan kursusbeviset for røgdykning sendes digitalt
  Where can our volunteers learn CPR in English?
  Is the self-defence workshop suitable for teenagers?
  Gibt es einen Erste-Hilfe-Kurs auf Deutsch
  Wir suchen eine Referentin zum Thema Suizidprävention für unsere Ehrenamtlichen
  Wer bezahlt die Brandschutzschulung für Vereinsvorstände?
  Må bueskytterne bruge plænen bag skolen om søndagen?
  vi skal skyde fugle ned, altså fastelavnsfugle, hvor får man en tønde
  Jagtklubben holder åbent hus med lerdueskydning, kan det komme i kalenderen
  hvor køber vikinger økser til en rimelig pris? det er til markedet
  Vi spiller mordgåde i forsamlingshuset, og liget skal ligge på gulvet fra kl. 19. Må vi låse døren?
  Dykkerklubben skal natdykke ved den gamle mole paa loerdag, ti mand med lygter, og sidst ringede naboerne efter redningsfolk, fordi de troede nogen var ved at drukne. Kan vi faa det i kommunens kalender, saa folk ved at det er os?
  Kan man vinterbade fra den nye bro?
  jeg klatrer på væggen i hallen, må man tage sit eget reb med
  Skal man have tilladelse til Sankthansbål på stranden med heksen og det hele
  Gyserfilmaften for de 15-årige, er der aldersgrænse på biblioteket?
  Vores rollespillere går rundt med skumsværd i skoven lørdag, skal politiet vide det?
  fægteklubben mangler ti kårder og et skab med lås
  Hvordan får vi lov at fyre en kanon af til borgmesterens fødselsdag
  Vi er en flok piger fra boligblokken der er trætte af fitness og vil starte boksning. Vi har en kælder, to sække og en moster der har bokset til DM. Må man slå og råbe dernede efter kl 22, og skal vi være en rigtig forening for at få handsker?
  paintball for ungdomsklubben, findes der tilskud
  Min knivmagergruppe vil gerne låne sløjdlokalet tirsdag aften
  Faldskærmsklubben vil springe ned over byfesten. Hvem giver tilladelsen?
  i fortnite døde jeg 14 gange til turneringen lol, hvornår er næste
  Jeg samler på gamle geværer uden funktion og vil udstille dem på museet, er det ok?
  Krimiklubben laeser en bog om en kvinde, der forgifter hele byen. Kan vi laane 12 eksemplarer
  Skydeforeningens nye skab skal godkendes, hvem kommer ud
  må vi have ildslugere og jonglører med fakler til kulturnatten?
  Bjergklatring i Norge i uge 29, hvordan forsikrer man 14 unge
  Isfiskerne vil holde stævne, hvor tyk skal isen være før I giver tilladelse?
  Teatret opfører Romeo og Julie, de dør begge til sidst, og vi mangler to senge og en giftflaske. Har I et rekvisitlager
  Kampsport for 6-årige, hvor finder jeg det?
  Har I et sted hvor vi kan øve trommer uden at nogen får spat
  min svampeklub vil vise giftige svampe frem på torvet, må vi det
  Kajakpolo kræver tre hjelme mere, hvad kan man søge?
  Vi laver zombieløb i plantagen til halloween. Der vil være skrig, blod og motorsav uden kæde. Hvem skal vi orientere
  smedelauget fyrer op i essen på lørdag og røgen kan ses langt væk. Skal vi ringe til brandvæsenet på forhånd?
  Can our archery club use the meadow on Sundays?
  We run a murder mystery dinner in March, is the old town hall available
  Where can we go winter swimming as a group?
  Unser Schützenverein sucht eine Halle für das Wintertraining
  Dürfen wir beim Mittelalterfest mit stumpfen Schwertern kämpfen?
  Min mand døde i foråret. Er der en sorggruppe
  jeg savner min mor så meget, hvor kan man snakke med andre der har mistet
  Vores formand gennem 30 aar er gaaet bort. Hvordan skriver man en nekrolog til bladet?
  vi vil gerne holde minutters stilhed for Ejner til stævnet
  Vores gode ven og kasserer sov ind på hospice i søndags, og bisættelsen er på fredag. Vi vil gerne møde op med fanen og lægge en krans fra alle medlemmer. Må man bruge foreningens penge til det, eller skal vi samle ind ved kaffen?
  Min søn tog sit liv for tre år siden. Jeg vil gerne være frivillig for andre forældre
  Jeg er 43 og blev enke i januar. Børnene klarer sig, og jeg gør også, men aftenerne er lange og tunge, og vennerne ved ikke hvad de skal sige. Findes der et fællesskab for unge enker, gerne noget hvor man laver noget sammen og ikke kun snakker?
  Hunden er død, og jeg har ingen at gå tur med længere. Har I en gågruppe?
  Jeg græder stadig hver søndag når salmen kommer, men det hjælper at synge. Tager koret nye med
  hvordan støtter vi en spiller på holdet som har mistet sin far
  Min veninde døde af kræft i sidste uge. Vi vil samle ind til Kræftens Bekæmpelse i hendes navn
  Jeg har mistet lysten til strik, efter at Inger døde, vi sad jo altid sammen. Måske skulle jeg prøve noget nyt?
  kan et barn på 9 komme i sorggruppe når det er oldemor der er død
  Der skal tømmes et dødsbo, kan genbrugsbutikken hente?
  Er det for tidligt at starte i enkeklubben efter tre uger
  Huset er så tomt. Jeg laver stadig kaffe til to. Findes der et spisefællesskab for os, der er blevet alene?
  Hvem overtager et medlemskab naar medlemmet er doed, enken spoerger
  Vi har mistet tre gamle medlemmer i vinter og holder mindehøjtidelighed den 12. Må vi bruge kapellet?
  Sorgen kommer i bølger men jeg er klar til at tage vagter igen fra mandag
  jeg vil ik tale med psykolog, bare nogen der også har mistet et barn. hvor er de
  Skal man aflyse sommerfesten, når æresmedlemmet er død to dage før
  min bror drak sig ihjel sidste år. Er der en gruppe for pårørende?
  vi tænder lys på kirkegården 2 november, skal der søges om det
  Hvordan sletter jeg min afdøde fars adgang til jeres portal?
  Jeg passede min kone i seks år med Alzheimers til hun sov ind i juli. Nu har jeg tid og vil gerne køre for andre
  Kollegaerne i cafeen er kede af det efter Sørens selvmord i september. Kan I skaffe en, der kan holde en snak om sorg
  Kan jeg arve pladsen i kolonihaveforeningen efter min moster
  Min kat blev aflivet i går og jeg tuder, så jeg springer lige vagten over i dag og kommer på torsdag
  I år bliver første jul uden ham. Har I noget juleaften for folk som mig
  Hvordan skriver vi til familien på vegne af klubben, uden at det lyder stift?
  Hospice soeger vaagekoner, skriver I. Kraever det en uddannelse at sidde hos doeende?
  hun døde fredeligt, og hun ville have glædet sig over jeres krans. Tak til alle i Røde Kors
  My wife passed away in June, are there any bereavement groups
  We'd like to plant a tree for a late member, who do we ask?
  Mein Vater ist letzten Monat gestorben, gibt es hier eine Trauergruppe?
  Wie ehren wir ein verstorbenes Gründungsmitglied beim Jubiläum
  Seit dem Tod meiner Schwester bin ich viel allein und suche einen Spaziertreff
  Jeg er bekymret for min ensomme nabo, hvad findes der?
  En dreng på holdet er blevet meget tynd. Hvem kan vi tale med?
  min far drikker for meget, er der en gruppe for voksne børn
  jeg har været trist i månedsvis. Ikke noget med at ville dø, bare tung. Hjælper det at være frivillig
  Pigen kommer altid med beskidt tøj, skal vi lave en underretning?
  I holdets chat er der nogle, der griner af en af de stille drenge og lægger billeder ud af ham. Han siger selv at det er lige meget, men han er begyndt at blive væk. Jeg vil gerne gøre det rigtigt. Har I en vejledning til trænere om mobning?
  Stress har taget pusten fra mig og jeg må trappe ned med vagterne
  Vi er bange for at klubben må lukke til sommer. Der kommer 30 unge hver aften, flere af dem har det svært derhjemme, og hvis vi forsvinder, er der kun tanken at hænge ud på. Hvem i kommunen kan vi tale med om det, helst inden budgettet?
  Min kone glemmer mere og mere, findes der en demenscafé?
  hvordan spørger man en frivillig om hun har det godt derhjemme? hun virker bare stille for tiden
  Jeg sover dårligt for tiden og tænker meget på økonomien, er der gratis gældsrådgivning
  Jeg synes trænerens tone er hård over for børnene. Hvor hører jeg til med den slags?
  En besoegsven fortaeller at den aeldre dame spiser for lidt. Skal vi kontakte hjemmeplejen i naeste uge?
  min teenager sidder på værelset hele tiden, er der klubber for generte
  det bekymrer mig, at der kun er en nødudgang i vores lokale. Er det lovligt
  Er det min pligt at sige det videre når et barn har fortalt at forældrene skændes meget?
  Jeg er nervøs for at gå hjem fra aftenvagt i mørke, kan vi få mere lys på stien?
  Naboens hund gøer alene hele dagen. Hvem skriver man til
  Jeg er så ensom siden jeg flyttede hertil. Kender ingen. Hvad laver folk herude?
  Vi har en frivillig, der er begyndt at dukke op med sprutånde. Hvordan tager man den snak?
  bekymret for isen på gadekæret til vinter, kan i sætte skilte op
  Min søn spiller 10 timer om dagen, og jeg frygter for hans uddannelse. Hvem rådgiver forældre
  Er det farligt at de gamle lamper i klubhuset blinker lidt en gang imellem? Der kommer elektriker i morgen, men jeg vil høre om vi må bruge salen
  hvad gør man som træner hvis man føler sig udbrændt, har ondt i maven inden hver træning
  et medlem med spiseforstyrrelse er i behandling og vil gerne med på tur. Hvad skal vi tænke over?
  Jeg frygter generalforsamlingen, de er altid efter mig for regnskabet
  Vores gamle kasserer virker glemsom, der mangler bilag. Hvordan siger man det paent?
  Mit barnebarn vil ikke i skole. Er der mentorer man kan få
  Hvor bange skal vi være for persondataloven
  Flere unge siger de ikke gider leve uden TikTok, haha, men seriøst: findes der et oplæg om skærmvaner?
  Vi hører rygter om stoffer i miljøet omkring skaterparken, ikke noget konkret. Kan SSP komme til et forældremøde?
  One of our older members seems lonely, who could visit her
  I'm worried our coach is burning out, where can he get advice?
  A boy in my group gets teased a lot, do you have an anti-bullying guide?
  ich mache mir Sorgen um meine Nachbarin, sie geht kaum noch raus
  Mein Sohn findet keinen Anschluss im Verein, wer kann helfen
  Siden er død, jeg får bare fejl 500
  mit login er låst, jeg har prøvet 5 gange
  Hver gang vi låser op til kirkekaffen hyler tyverialarmen, og vagten kommer farende, selv om vi taster koden to gange. Sidst stod to betjente foran fire damer med lagkage. Hvem kan skifte koden eller i det mindste skrive en ny vejledning med store bogstaver?
  Kan ikke komme ud af bookingsystemet igen, der er ingen log ud knap
  Nøglebrikken til hallen er holdt op med at virke
  Min pc brænder sammen når jeg åbner jeres regneark, den fryser helt
  Der kommer ingen lyd ud af højttalerne i salen
  mitID vil ikke kende mig, jeg er 84 og opgiver snart
  Vi er blevet hacket på facebook, hvordan får vi siden tilbage?
  uploadet doer ved 99% hver gang
  Jeg har slettet hele medlemslisten ved et uheld, kan den reddes?
  brandalarmen gik af pga brødristeren, alt er ok, men hvordan slår vi den fra næste gang
  Elevatoren er ude af drift igen, ingen er i den. Hvem ringer vi til
  wifi er væk i kulturhuset og vi skal streame kl 19
  Hjertestarteren ved indgangen bipper hvert minut og blinker rødt ud for batteriet. Ingen er syge, men vi vil jo gerne have, at den virker, hvis det en dag gælder. Er det os eller kommunen, der skal bestille et nyt, og hvad koster sådan et?
  Hvorfor smider systemet mig ud efter 5 minutter?
  Knappen "Send ansøgning" er grå, og jeg har udfyldt det hele to gange
  printeren i foreningshuset har ædt mit papir og hyler
  Kan man genoprette en mail man har skudt i papirkurven
  vandhanen i køkkenet drypper og der er en pyt på gulvet, vi har sat en spand
  mobilepay siger vores aftale er ophørt, hvad gør vi inden lotteriet
  Strømmen ryger i klubhuset når vi tænder begge kaffemaskiner. Er det en større sikring vi skal have?
  Jeg er fanget i en evig løkke hvor den beder om kode på sms, som aldrig kommer
  varmen virker ikke, 14 grader til babysalme er lige i underkanten
  Projektoren lugtede lidt støvet, da vi tændte den efter sommerferien. Er filteret skiftet
  Døren til depotet binder, vi kan ikke få boldene ud. Står der en reservenøgle nogen steder?
  Min skærm er helt sort når jeg prøver at dele den på teams
  Dit svar forsvandt midt i en sætning, kan du skrive det igen
  kalenderen viser kun 2024, har i glemt at opdatere eller er det mig
  Filen er for stor siger den. Hvordan gør jeg en pdf mindre? forklar langsomt tak
  vi har mistet forbindelsen til conventus og alle kontingenter hænger
  Det automatiske lys slukker midt i yogaen og så ligger vi der i mørke og griner. Kan det indstilles til 90 minutter?
  The booking page keeps crashing on my phone
  I'm locked out of my account, how do I reset it
  The smoke detector in the office chirps every minute, probably the battery, who replaces it?
  Mein Passwort wird nicht angenommen, was nun?
  Der Beamer im Saal geht nicht mehr an
  Hvad er fristen for §18?
  skal man have CVR-nummer for at få tilskud
  hvor mange skal der være i en bestyrelse
  Jeg har fået drømmejobbet i Aalborg og flytter den 1., så jeg skal have afleveret nøgler, kassebeholdning og alle koder til den nye formand. Det bliver mærkeligt at sige farvel efter elleve år. Er der en tjekliste for overdragelse, så jeg ikke glemmer noget?
  Vi har faaet ny kasserer, hvordan skifter vi navnet hos jer?
  må 16-årige stå i baren til byfest
  Findes der en skabelon til referat
  Hvem kan hjælpe med at starte en strikkeklub
  Jeg vil melde mig ud af foreningen pr. 1. januar, jeg har fået nyt job og har ikke tid mere
  Er foreningens frivillige dækket af en forsikring?
  Vi vil gerne sælge vores gamle borde, må en forening det?
  kan vi låne et telt og 60 stole den 14. juni
  Jeg er pensionist og god til at skrue i cykler, kan nogen bruge mig?
  Hvad koster det at leje medborgerhuset en lørdag aften?
  Hej jeg komme fra Ukraine og vil gerne snakke dansk med nogen, hvor
  Skal vi betale skat af overskuddet fra loppemarkedet
  Hvor henter jeg gule veste til motionsløbet
  Vi er tre foreninger, der vil slaas sammen til én. Hvordan goer man rent juridisk, og hvad sker der med haltiderne?
  Kan I sende en påmindelse inden fristen udløber
  undertegnede ønsker venligst oplyst, hvorvidt pensionistforeningen kan opnå tilskud til udflugten til Skagen i september.
  Aflys venligst lokale 3 på torsdag, vi er for få
  hvem henter nøglen efter kl 18, jeg går fra arbejde kl halv
  Hvordan får vi flere unge med i bestyrelsen
  Vi bor 22 familier på en lille vej, og vi vil gerne lukke den en lørdag i juni, grille, spille bold og lære hinanden at kende. Vi er ikke en forening. Kan man alligevel få lidt støtte, og hvem giver lov til at spærre vejen?
  må vi hænge plakater op i lygtepælene
  Hvilke regler gælder for kageboder? Mine piger vil sælge muffins ved stationen
  Hvor finder jeg referatet fra folkeoplysningsudvalgets seneste møde?
  kan min kørestol komme ind i sal 4
  Vi vil gerne takke vores frivillige med en middag. Må vi bruge tilskudspenge til det?
  How do I register a new association
  when is the volunteer centre open?
  Can we get support for an international food evening?
  Welche Unterlagen brauchen wir für einen Zuschuss
  Wo kann man hier Tische und Bänke leihen?
  I fjor brækkede en svømmer kæben på vippen, hun er rask og vinder igen. Skal skaden stadig stå i ulykkesbogen?
  vi bygger katapulter og skyder med græskar, må vi gøre det på fodboldbanen i uge 42
  sommerfesten faldt i vandet på grund af regn
  arrangementet er faldet helt i vandet
  turen til Samsø gik i vandet, kan vi få pengene igen
  planen er faldet i vandet, vi finder en ny dato
  stævnet faldt til jorden, så hallen skal ikke bruges
  det er døren mod gården og ikke den mod vejen
  indgangen er den ved skolegården, ikke hoveddøren
  det er bagdøren ned til omklædningen
  nøglen hænger på krogen ved siden af døren
  det er den lille dør ved cykelskuret
  lyset er det over bane 2
  det er låsen i kælderen, ikke den på loftet
  den står i depotet bag scenen
  vi går ind ad sidedøren
  den yderste dør mod parkeringen
  vi er i den store sal, ikke i den lille
  farvel og tak for hjælpen denne gang
  tak for denne gang, I har været søde
  tak for i aften, vi ses
  jeg stopper her, tak for svar
  jeg siger pænt farvel og tak
  det var alt, farvel så længe
  hej hej og tak for alt
  jeg er her ikke i næste uge
  jeg er væk til på mandag
  vi er her hele weekenden
  der er sprunget en pære i hallen
  sikringen er gået igen i klubhuset
  der er røget en pakning i bruseren
  strømmen er gået i køkkenet, og det er mørkt i gangen
  varmeblæseren er brændt sammen
  et træ er væltet over stien ved klubhuset
  flagstangen er knækket i stormen
  mine ben slår mig ihjel efter al den dans
  ryggen er ved at gøre det af med mig på de stole
  mit tastatur er ved at drive mig til vanvid
  I am worried about the boy downstairs, he is often alone in the evenings
  There is a girl in my class who never has a packed lunch and looks hungry
  I think the children next door are alone too much, who can I tell
  My neighbour's kids are out late every night and nobody calls them in
  I am concerned about an old man in our choir, he forgets where he lives
  My friend drinks too much and does not open the door to anybody these days
  A boy on my team is thin and tired and never wants to go home
  I worry about my aunt, she has stopped eating properly since the funeral
  How do I report a worry about a child
  Who looks after old people who can't manage any more
  Ich mache mir Sorgen um ein Kind in der Nachbarschaft, es ist viel allein
  Ein Mädchen aus meiner Gruppe hat nie Essen dabei, wem sage ich das
  Mein Nachbar kommt nicht mehr zurecht, wer kümmert sich darum
  Ich sorge mich um eine alte Dame, die nicht mehr aus dem Haus geht
  Die Kinder über uns sind oft bis spät allein
  In der Halle ist es eiskalt, die Heizung geht nicht
  Im Vereinsraum friert man, wer dreht die Heizung auf
  Our coach has sprained her knee, so we cancel Tuesday
  The team is standing outside, the key card does not work
  Someone broke a wrist at practice last week, what does the insurance cover
  I can't for the world find the form
  min bedstefar glemmer mere og mere, hvem taler man med
  min faster glemmer at slukke for komfuret, og vi er bekymrede
  min tante bliver mere og mere forvirret, findes der hjælp
  en pige på holdet er altid sulten, og hendes tøj er beskidt
  en dreng i skolen har ofte det samme tøj på og er træt
  en dreng i flokken kommer tit for sent hentet, og han er ked af det
  min nabo åbner ikke for nogen mere og lever af dåsemad
  en ældre mand på gangen går forvirret rundt og leder efter sin kone, som er død
  jeg er bekymret for en af de unge, han er blevet så stille
  min svoger drikker for meget, hvor finder vi hjælp
  far døde i sidste måned, og nu har jeg tid til at være frivillig
  min bror tog livet af sig for ti år siden, jeg vil gerne i en sorggruppe
  porten er den mod vest og ikke den mod øst
  huset er det mod vandet og ikke det mod vejen
  rampen er den ved skolen og ikke den ved kirken
  trappen er den mod gården og ikke hovedtrappen
  lokalet er det på første sal og ikke det i kælderen
  Døren er den ved køkkenet og ikke den ved scenen
  indgangen er den mod stien og ikke den mod parken
  Døren er den ud mod haven og ikke den til gangen
  vi bruger døren mod parkeringspladsen
  bilerne holder på parkeringspladsen ved hovedindgangen
  det er ikke hovedindgangen, vi mener
  døren er den grå og ikke den blå
  vi mener døren ved parkeringspladsen
  hovedindgangen er låst om aftenen, så vi går om bagved
  er det den mod nord eller den mod syd
  han fik hjertestop sidste år, men har det fint nu
  han kommer lige om lidt, han har bare lagt på
`;
