import type { Signals } from "./signals.ts";

/** Own life: said outright, veiled, or reported about another. */
export const ownLife: Signals = {
  whole: `
    # to die, not to live
    <somebody> .. <want> .. =dø|=doe
    <somebody> .. <want> .. være død|borte
    ^ ik|bare|kun|vil vil|bare|gerne .. =dø
    ^ vil =dø
    vil bare =dø|=doe
    lyst til .. =dø|=doe
    ønsker|ønske|håber|gid|bare <i>|<he> (var|er|måtte) død|=dø|døde
    hellere (være) død|=dø|=doe
    bedre død end
    klar|parat til at =dø
    fortjener <not> .. leve
    fortjener at =dø
    <i> burde (være) død|=dø
    <i> skal|vil|kommer .. =dø i nat|aften|dag|morgen
    <i> =dør i nat|aften|dag|morgen
    lad|lade mig .. =dø
    <want>|lyst|kræfter|mod <not> .. leve|eksistere
    <want> <not> .. være til
    <not> .. <want>|lyst|kræfter|mod|vilje|ønske .. leve|eksistere|livet|live
    <not> .. <want>|lyst .. være til|i
    ingen lyst|ønske|kræfter|mod|vilje .. leve|livet
    lysten til .. leve|livet
    mistet .. livslysten|livslyst|livsmodet|livsmod|livsviljen|livsgnisten
    kan|magter|evner|klarer <not> .. leve <more>
    kan|magter|evner|klarer <not> .. leve sådan
    kan <not> holde ud at leve|være
    <not> .. magter|evner|klarer .. leve
    træt|led|færdig|udmattet af|med at leve|eksistere
    træt|led af livet
    færdig med livet|alt|alting|verden
    færdig med det hele
    livet .. <not> .. værd|leve
    <not> .. værd at leve
    livet er slut|forbi|meningsløst|overstået|ovre
    livet er uden mening
    livet .. ingen mening
    ingen|nogen|en mening .. at leve
    ingen|nogen mening .. med livet
    mening med .. liv|livet <more>
    <not>|intet|ingenting .. at leve for
    ingen|nogen|en|eneste grund til at leve|være
    <not> .. se .. grund til at blive|fortsætte|leve|være|stå
    ingen|nogen|en grund til at blive ved|i|her|længere
    ser ingen vej ud
    <not> .. (en|nogen) vej ud $
    ingen udvej .. kan|orker|magter
    har .. fundet|købt|lavet .. (et|en) reb|løkke
    ondt at leve|eksistere
    hader at leve|eksistere
    # suicide
    begå|begår|lave|laver .. selvmord|selmord|selvmor
    <i>|<he>|<partner>|<child>|<family>|veninde|ven|søster .. <mulls> .. selvmord|selmord|selvmor|selvmordet
    <i>|<he> ... <mulls> .. selv mord
    ^ selvmord|selmord i nat|aften|dag|morgen
    <i>|<he>|<partner>|<child>|<family>|veninde|veninden|ven|vennen|medlem|spiller|medlemmer|frivillig|søster .. har|får|fået|med .. selvmordstanker|selmordstanker|selvmordstanke
    ^ har|får|fået|med|jeg selvmordstanker|selmordstanker
    mine|hans|hendes selvmordstanker
    selvmordstanker .. nu|igen|hjælp|værre|svært|help|now|hilfe
    hjælp .. selvmordstanker
    selvmords|selv|selvmor tanker .. nu|jeg|har
    har .. selvmords|selv tanker|mordstanker
    tanker om at =dø|forsvinde
    tanker om .. selvmord
    tænker|tænkt på at =dø|forsvinde
    tænker|tænkt .. på døden
    er|bliver|akut .. selvmordstruet|selvmordsnær
    selvmordsforsøg nu|igen|lige
    lige|netop|nu|nat|har .. lavet|forsøgt|begået|gjort .. selvmord|selvmordsforsøg
    # to take one's life
    <i>|<he> .. tage|tager|ta|tar|taget livet af mig|sig
    tage|tager|ta|tar|taget|tog livet af mig|sig selv
    tage|tager|ta|tar|taget livet af sig
    tage|tager|ta|tar|taget|afslutte|afslutter|ende|ender mit|sit (eget) liv
    tage|tager|ta|tar|afslutte (mit|sit) eget liv
    tage|tager|ta mig|sig af dage
    slå|slår mig|sig (selv) ihjel
    slå|slår ham|hende selv ihjel
    dræbe|dræber|hænge|hænger|drukne|drukner|kvæle|kvæler|forgifte|forgifter|brænde|skyde|skyder|aflive|ofre mig|sig selv
    <somebody> .. dræbe|hænge|drukne|kvæle|forgifte|skyde mig|sig
    <i> .. hænger|skyder|drukner|forgifter mig
    hængt|hængte sig
    kugle .. for|gennem|i panden|hovedet
    <i>|<he>|<partner>|=søn|datter|dreng|drengen|pige|pigen|mand|kvinde|person|nogen|en .. <jump> .. fra|af|foran|for|ud .. <height>
    vil|truer|klar|skal|tør|kunne .. springe|hoppe ud
    vil|truer .. springe $
    går|gå|stille|stiller|går|løbe|løber|lægge|lægger .. foran|for (et|toget|en|næste) tog|toget|bussen|lastbil|lastbilen
    lægge|lægger|lagt|ligger mig|sig|og .. på|foran skinnerne|sporet|toget|sporene|togskinnerne
    køre|kører .. mig|os ihjel
    køre|kører .. ind i .. træ|bropille|bro|lastbil|autoværn .. vilje|mere|nat|aften
    # self-harm
    skære|skærer|skåret|cutter|cutte|ridser|snitter|skar .. mig|sig selv
    skære|skærer|=skåret|=skar .. pulsåren|pulsårerne|pulsåre|håndled|håndleddet|håndleddene|pulsen|årerne
    skære|skærer|skåret|skar mig|sig i .. arm|armen|armene|lår|låret|lårene|håndleddet
    skåret i mine|sine arme|ben|håndled
    skade|skader|skadet mig|sig selv
    skade|ondt|fortræd|vold på|mod mig|sig selv
    gøre|gør|gjort mig|sig selv .. fortræd|noget|ondt|skade
    gøre|gør|gjort .. ved|mod mig|sig selv
    ondt|fortræd mod|på mig|sig selv
    bange .. for mig selv
    bange for hvad|at <i>|<he> .. gør|finde|gøre|finder
    bange for at gøre|finde .. dumt|selv|slemt
    stoler|stole|tør <not> .. på mig selv
    gør|gøre|laver|lave|finde .. noget dumt|uoverlagt|slemt|drastisk
    # overdose
    <i>|han|hun|datter|datteren|=søn|ven|veninde|pige|pigen|dreng|kone|mand|lige|har|søster|bror .. har|lige|tog .. slugt|sluger|ædt|taget|tog|spist .. <many> .. <pills>
    slugt|ædt|taget .. <many> .. <pills>
    <took> .. for mange
    <took> .. overdosis|overdosering
    <took> .. <pills> .. end <i>|man|jeg
    <took> .. <pills> på én|en gang
    <took> .. <pills> .. nu|vil|kan|håber .. =dø|vågne|sove|bange|slut
    fået|tager|tog|lige .. overdosis
    overdosis af|med .. <pills>
    piller|pillerne|tabletter|tabletterne|sovepiller|sovepillerne|medicinen .. klar|foran|samlet|talt
    samlet|hamstret|gemt|talt|tæller|hældt|fundet .. piller|pillerne|tabletter|tabletterne|sovepiller|sovepillerne
    sidder|står|ligger .. med .. piller|pillerne|pilleglasset|tabletter|sovepiller|reb|rebet|løkke|barberblad|barberbladet .. i hånden|foran|hænderne
    købt|bundet|hentet|hængt|fundet|har .. reb|rebet|løkke|løkken .. klar
    reb|rebet|løkken|løkke .. hænger|klar|halsen|bundet
    # high places, tracks
    sidder|står|er|ligger|stået|siddet .. på|ved|ude .. <edge> ... springe|hoppe|mere|nat|ned|græder|farvel|sidste|slut|alene|væk|tør|orker|kanten
    <i> står|sidder|er .. på .. broen|*broen|taget|tagkanten|skinnerne|togskinnerne
    <i>|<he>|<somebody> sidder|står|er|kravlet .. ude på .. kanten|broen|altanen|taget|rækværket|gelænderet
    på|over|ud .. kanten af .. <height>
    ud over|på .. rækværket|gelænderet|kanten
    forkert|forkerte|anden side af .. rækværket|gelænderet|broen
    skinnerne|togskinnerne|sporet|perronen .. venter .. tog|toget
    # to be gone
    <want>|lyst <not> .. være her
    <i>|<he> .. <not> .. <want>|lyst .. være her
    <not> .. lyst|kræfter til .. være her
    <not> .. lyst til at være i live
    gider|orker|magter <not> .. livet|leve
    lyst til at være i live|verden
    magter <not> .. være her
    <i>|<he> kan <not> være her <more>
    <i> .. kan <not> være her <more>
    vil|ønsker|gider|orker <not> .. være .. i .. verden
    <not> .. være|er .. en del af .. verden
    <i> er her <not> <more>|morgen
    <i> er her <not> i morgen
    er <i> her <not>
    <not> .. er her i morgen|<more> $
    i morgen|nat .. er <i>|<he> .. væk|borte|død|fri|slut
    i morgen|nat .. er det .. slut|forbi|overstået
    forsvinde|sove|slippe|fred|borte|væk .. for altid|evigt|bestandig
    forlade|forlader .. denne|den verden|jord
    forlade|forlader livet|verden|jer
    væk fra .. verden|jord|liv
    <i>|<he> .. <want>|bare|kunne forsvinde
    <i>|<he> forsvinder .. nat|aften|altid
    hvis|at <i>|<he> .. forsvandt|forsvinder .. nat|aften|altid|jordens|for|nu
    sove .. aldrig|<not> .. vågne|op
    <want>|håber|håb|gid .. aldrig|<not> .. vågne|vågner|vågnede
    <not>|aldrig .. <want> .. vågne
    aldrig vågne|vågner .. igen|op|mere
    <not> vågnede .. i morgen
    overskue at vågne
    # better without
    alle|alt|verden|familien|børnene|de|jer|i|andre|mor ... bedre|nemmere|lettere|gladere .. uden mig|ham|hende
    bedre|nemmere|lettere .. uden mig
    uden mig .. bedre|nemmere|lettere|gladere
    bedst|bedre|nemmere|lettere ... hvis|når|at <i>|<he> .. væk|borte|død|forsvandt|forsvinder|døde
    bedst|bedre|nemmere|lettere ... hvis|når|at <i>|<he> <not> .. var|er|fandtes|eksisterede|vågnede|længere
    bedst|bedre|nemmere|lettere ... hvis|at <i>|<he> .. <not> vågnede|var|fandtes
    hvis <i>|<he> bare <not> .. var|fandtes|eksisterede|vågnede
    hvis <i>|<he> var død|væk
    <i> .. aldrig .. været|blevet|var født
    ingen .. savne|savner|opdage|opdager|mærke|sørge|græde .. mig|død|væk|over
    ingen .. lægge|lægger mærke .. død|væk
    # to end it
    ender|ende|afslutter|afslutte|slutter|slutte|stopper|stoppe det hele
    ender|ende|afslutter|afslutte|slutte|stopper|stoppe .. livet|lidelserne|smerten
    ender|afslutter|ende|afslutte det nu|nat|aften|her
    ender|afslutter|ende|afslutte det i nat|aften|dag|morgen
    <i>|<he> .. gør|gøre|lave|sætte|sætter .. ende på det|alt|alting|mit|livet|lidelserne|smerten
    gør|gøre|sætte|sætter .. ende på livet|lidelserne|mit|sit|smerten
    gør <i> .. ende på
    gør|gøre .. det forbi|slut $
    så er det (hele) slut|forbi|overstået .. nat|aften|nu
    så er det hele slut|forbi|overstået $
    det er slut|forbi i nat|aften
    planlagt .. hvordan|hvor|hvornår
    <i> .. har .. planlagt .. det|alt|alting
    plan for|til i|nat|aften nat|aften
    plan for .. nat|aften|hvordan
    efter i nat|aften
    sidste <i>|du|i|nogen|alle hører|ser .. mig
    sidste .. hører|ser|får fra mig
    sidste (gang) du|i|nogen .. mig
    sidste besked|hilsen|sms|ord|opkald fra mig
    <i> .. min sidste aften|nat|dag|time|besked
    min|mit sidste aften|nat|dag|besked|ord
    når|hvis .. du|nogen|de læser|finder|får|ser .. det|dette|den|brevet|mig ... <i>
    når i læser det|dette
    op|hjem|ind|over|hen til hende|ham|min|mor|far|gud|mine .. nat|aften|snart|himlen|igen|nu
    sammen|forenet med .. igen .. pillerne|piller|nat|aften|snart|himlen|dø
    følge|følger efter hende|ham|min .. nat|aften|snart|døden|graven|nu
    opgivet|opgiver livet
    død indeni
    tanken om at =dø
    drømmer om at =dø|forsvinde
    # goodbye
    <i>|<he>|<child>|<partner>|<family>|ven|vennen|veninde|veninden .. skrevet|skriver|skrev|lavet|sendt|sender|efterladt|lagt .. afskedsbrev|farvelbrev|farvelbesked|afskedsbesked|selvmordsbrev|farvelbrevet|afskedsbrevet
    <i> .. har|har skrevet|lavet .. afskedsbrev|farvelbrev|selvmordsbrev
    fundet|fandt|finder|modtaget|fået|får|sendt|efterladt|ligger|lå .. afskedsbrev|farvelbrev|farvelbesked|afskedsbesked|selvmordsbrev|farvelbrevet|afskedsbrevet|farvelsms
    skrevet|skrev|skriver|sendt|sender|sendte .. farvel til os|mig|alle|mine|min|sine|børnene|familien|verden
    lige|netop skrevet|sendt .. farvel
    <i> .. sagt|siger|sige|tager|tage|taget .. farvel|afsked til|med alle|mine|min|børnene|familien|verden|livet|mor|jer|dem
    <i> ... ville bare sige .. farvel|undskyld
    ville bare sige .. farvel
    farvel verden|livet
    farvel til verden|livet
    afsked med livet|verden
    skrevet .. brev|breve til .. børn|børnene|familie|familien|mor|datter|forældre|kone|alle .. så|alting|gjort|klar|nat|aften|slut|ligger|pillerne|orker|kan
    skrevet brevene|brevet .. og|alle|klar|nu|fundet
    slukke|slukker for altid
    tror|ved <not> .. <i> er her til|i|på|om næste|morgen|jul|mandag|uge
    <not> .. love .. være her|live
    <not> .. love .. <not> gør|skader|tager
    smutte|smutter|gå|rejse|forsvinde|svinde for altid|evigt|stedse
    klar til at smutte|forsvinde|slippe
    smutter|går|rejser herfra
    lettest|nemmest|bedst|lettere|nemmere|bedre for alle ... hvis|når|at <i>|<he>
    <i> .. kørte|kører|køre galt .. vej|bilen|aften|nat
    køre|kører|kørte .. ind i .. bropille|bropillen|lastbil|vejtræ|mur|autoværn|autoværnet
    køre|kører|kørte .. ud over .. kant|kanten|skrænten|broen|kajen|molen
    garagen|bilen .. motoren|udstødningen|udstødning tændt|kørende|igang|slange|slangen
    slange|slangen .. udstødningen|udstødning
    tæt på at gøre|ende|slutte|springe|hoppe|tage
    klare|overskue|holde|orker|udholde|kan .. en dag|nat til
    slugt|taget|tog|spist|ædt|hældt|drukket (det) hele .. <pills>|skabet|glasset|pakken|nu|vodka
    slugt det hele
    slugt dem alle
    taget dem alle
    eneste|sidste udvej|løsning|mulighed|vej .. døden|=dø|selvmord|forsvinde|slutte|ud
    døden er .. eneste|bedre|løsningen
    googlet|søgt|undersøgt|læst|slået .. hvordan man .. =dør|dør|hænger|gør|overdosis|smertefrit
    hvor mange .. <pills> .. skal|dør|tage|=dø|kan
    hvad er den .. måde at =dø
    smertefrit|smertefri måde|død|=dø
    <he>|<partner>|<family>|ven .. gevær|geværet|haglgevær|haglgeværet|jagtgevær|jagtgeværet|riffel|pistolen .. gået|ud|skoven|laden|marken|kommer|mere
    gået|taget|kørt .. skoven|laden|marken ... gevær|geværet|jagtgevær|reb|rebet|pistol
    taget|hentet|fundet .. gevær|geværet|haglgevær|haglgeværet|jagtgevær|jagtgeværet|pistolen ... gad|mere|væk|farvel|leve|gået|lader
    friske|nye|dybe snitsår
    tomt|tomme|tømt .. pilleglas|pilleæske|pilleæsker|pillepakker|blisterpakker|medicinglas
    pilleglas|pilleglasset|pillerne|medicinskabet .. er .. tomt|tomme|tømt|væk
    får|fået|få .. endelig fred|ro
    alene med mig selv .. nat|aften|bange|tør
    bange for at være alene .. mig selv|nat|gør
    stemmer|stemmerne|stemme .. siger|befaler|råber|beder|kommanderer|vil|hvisker .. jeg|mig|skal|hun|han
    værd at være i live
    tror|håber <not> .. <i>|<he> vågner|overlever
    skar|skåret|skærer .. for dybt
    <i>|<he> .. skar sig|mig .. bløder|blod|dybt|armen|håndled
    <i>|<he> .. står|sidder|stiller|befinder .. på|oppe .. broen|*broen|tagkanten|taget|altankanten|banelegemet
    holder <not> .. ud at være|leve
    <not> .. holde ud at være
    <not> .. være mig <more>
    <took> .. mors|fars|hendes|hans|mormors|konens|mandens|sine|mine sovepiller|sovepillerne|nervepiller|sovemedicin|morfin|smertestillende|blodtryksmedicin|hjertepiller|hjertemedicin
    vodka|sprut|alkohol|whisky|vin|snaps|flaske ... og .. <pills>
    <pills> ... vodka|sprut|alkohol|whisky|snaps
    <i>|<he> .. vælger at gå|slutte|=dø|forsvinde
    følge|følger|går efter .. hende|ham|min .. i|alt|død|graven|ordnet|nu
    nu vil <i> følge efter
    vil|skal .. over|op|hen til .. mor|far|min|hende|ham .. himlen|anden|side|hos|deroppe
    <i> .. <not> .. vil findes|eksistere|mærke|føle .. mere|noget|længere
    ville ønske .. aldrig .. født|vågnet|vågnede
    fortjener <not> .. at være her|til
    ingen .. opdage|opdager|mærke|mærker|bemærke .. væk|død|borte|hvis
    gider bare <not> .. livet|mere .. livet|leve|klar|dø|smutte|altid
    <not> .. overlever|overleve natten|aften|dagen|weekenden
    <i> .. overlever <not>
    kommer <not> .. til .. at .. opleve|se .. jul|fødselsdag|morgen|sommer
    <not> .. flere dage|nætter|morgener
    tage|tager .. sagen|livet .. egen|egne hånd|hænder .. liv|livet|i
    <i> .. hører .. stemmer .. siger|skal
    have|få det til at stoppe .. barberblad|barberbladet|kniv|kniven|piller|pillerne|reb|broen
    sagde|skrev|siger|skriver .. at .. det .. er|var|bliver sidste gang
    slutter fest|festen her
    kysse|kys|kramme .. børnene|ungerne|mor .. fra hende|ham|mig
    <i> vil væk
    aftalt|lovet med mig selv .. i dag|aften|nat
    donere .. organer .. jeg|selv|man .. gå|dør|vælger|dø
    kms i|nu dag|aften|nat|bare
    vil|skal|bare kms|unalive
    <i> hopper fra
    givet .. kat|hund|katten|hunden .. væk .. regninger|mere|slut|betalt
    <i> er <not> her efter|fra nat|aften|weekenden|mandag|søndag|idag|i
    <not> her efter weekenden|mandag|i|torsdag ... eget valg|eget|valg|skyld|farvel
    <i> kommer <not> tilbage ... elsker|farvel|sig|undskyld|skyld|nøglerne|hunden
    sig til .. at <i> elsker
    slette|sletter|udslette mig selv
    fra verden $
    noget ved det for|nat altid|evigt
    dødelig|dødelige|dødeligt ... piller|panodil*|panodiler|dosis|tabletter|pamol*
    hvor mange|meget .. <pills> .. dødelig|dødelige|dødeligt|dør|dø
    dødelig|dødelige dosis|mængde|mængder
    at <i>|det skal holde op $
    <i> skal holde op|stoppe $
    reb|rebet|løkke|pistol|kniv|piller .. i|på tasken|lommen|hånden|værelset|bordet .. siger|aften|nat|vil
    tage alle|alt .. <pills>
    tager|tage|tog .. (alle) sine|mine|alle <pills>
    ville|vil|truer .. tage .. <pills>
    farvel alle|allesammen|verden|venner
    jernbanebroen|motorvejsbroen|broen|skinnerne|perronen|tagkanten ... farvel|undskyld|slut|leve|dø|springe|hoppe|springer|hopper
    begravelse|begravelsen|bisættelse|kiste|gravsten ... nu|snart|aften|nat|uge .. jeg|min|hendes|hans|skrevet
    min egen begravelse|gravsten|kiste
    sange|salme|salmer .. til .. (min|hendes|hans) begravelse|bisættelse
    slår <i>|<he> .. sig|mig (selv) ihjel
    slår <he> sig selv ihjel
    så slår|dræber|hænger|skyder <i>|<he> .. sig|mig
    skærer|skær|skar|skåret i sine|mine|hendes arme|ben|håndled|lår
    lukket .. vinduerne|døren .. og .. gas|gassen|gasblusset
    tændt|åbnet|skruet .. for .. gassen|gasblusset|gashanen .. sover|mig|lukket|vinduerne|ligger
    allerede er|død er|død $
    som om <i> .. er .. død
    orker|klarer|magter <not> .. dag|nat|time|uge <more>|i|til
    <not> .. én|en dag|nat <more> i|her|sådan
    har bestemt|besluttet mig ... søndag|fredag|lørdag|nat|aften|morgen|når .. de|alle|ingen|kirke|sover|væk
    når .. de|alle|ingen|børnene .. sover|hjemme|gået|taget|kirke .. så|gør|slut|er
    måde|metode|vej .. <not> .. gør ondt|smertefri
    en måde der <not> gør ondt
    sidder|står|hænger|balancerer .. på|ud|over rækværket|gelænderet|autoværnet|brorækværket
    smykker|ting|penge|ejendele|tøj|billeder .. væk .. og|sagt|siger .. op|snart|slut|farvel|herfra
    skal op|hjem|over til .. =far|=mor|min|mand|kone|gud|ham|hende|jesus|engle|himlen .. snart|nu|aften|nat
    gør|gøre det .. i nat
    det bliver i nat .. gør|slut|jeg
    planen|plan er klar|lagt|færdig
    min plan .. nat|aften|klar|dø|slut
    <not> .. i live .. morgen|længere|mere|nat|weekenden
    i live i morgen .. love|tror|ved|ikke
    <not> .. magter|orker|gider|evner .. være .. live|til
    køre|kører|kørte .. ind i .. træ|træet|bro|mur|muren|lastbil|rabat|autoværn
    køre|kører|kørte .. ud|ind .. træ|bropille|lastbil .. overstået|slut|forbi|færdig
    så er det overstået|forbi|slut|ovre .. $
    siger|sender|skriver <i> farvel|adjø $
    nu siger <i> farvel
    nu .. siger <i> .. farvel
    farvel .. for altid|sidste|evigt
    den|det sidste besked|mail|sms|brev|ord|hilsen|gang|opkald .. jeg|han|hun .. skriver|sender|siger|får|skrev
    sidste|allersidste besked|sms|hilsen|opkald|ord|brev .. fra|til .. mig|nogen|alle|mine|jer|familien|hende|ham
    klar|parat|klart til .. tage|rejse|gå|drage .. af|sted|væk|videre|herfra .. altid|evigt|herfra|nu
    tage|tager|rejser|drager af sted|herfra .. for altid|evigt
    af sted for altid
    <not> .. være|er til besvær|byrde|last .. mere|længere|nogen|jer
    <not> være til besvær|last for|mere|længere
    til besvær|last|byrde for nogen|alle|jer|familien|børnene .. mere|længere|og
    skal <i> <not> være .. besvær|byrde|last
    slipper|slippe i|de|du|alle|familien|børnene for|fri .. mig|for
    i slipper for mig
    så slipper i|de|alle|du|familien for|af
    fri for mig
    gøre|gør .. jer|alle|familien en tjeneste .. væk|død|forsvinde|slut
    husk|huske|husker mig|ham|hende .. som|for|med|altid
    huske ham|hende|mig for
    vi ses|mødes .. på den anden side
    ses|mødes .. i himlen|efterlivet
    hvil i fred .. jeg|mig|snart
    følger|følge .. efter|med .. hende|ham|min .. i|nat|aften|snart|døden
    vil|skal .. med hende|ham|min .. i|døden|graven|himlen
    verden|alle|alt|livet|familien .. bedre|nemmere|lettere|gladere .. foruden|uden mig|ham|hende
    foruden mig
    nu gør <i> .. noget ved det
    gør|gøre .. alvor af .. det|nat|nu|truslen|at
    lagt|efterladt|skrevet|fundet|sendt|ligger .. (et|en) .. brev|besked|seddel|lap|sms|mail|video|note ... farvel|undskyld|dø|leve|elsker|skyld
    farvel|undskyld ... brev|seddel|brevet .. køkkenbordet|bordet|puden|sengen
    skriver|skrevet|skrev|siger|sagt|sagde|sendt|ringede ... <not> mere $ ... huske|farvel|undskyld|tak|passe|elsker
    <not> kan mere ... huske|farvel|undskyld|husk|pas|passe
    i aften|nat|dag|morgen =dør <i>|<he>
    så =dør <i>|<he>
    =dør <i>|<he> .. i nat|aften|dag|morgen
    =dør <he> .. og gik|kørte|så
    <i>|<he> =dør i nat|aften|dag|morgen
    gik|gået|løb|kørte|kørt|på|vej .. (ned|ud|op) .. mod|til|ud .. togskinnerne|skinnerne|broen|stationen|jernbanen|perronen|taget|havnen|motorvejen|skoven ... dø|dør|slut|leve|farvel|mere|reb|springe|hoppe
    dø|dør|slut|leve|farvel|mere ... gik|løb|kørte|gået|kørt .. mod|til|ned|ud .. togskinnerne|skinnerne|broen|stationen|jernbanen|perronen|taget|havnen|motorvejen|skoven
    står|sidder|er|kravlet|klatret .. (oppe) .. på taget|altanen|broen|kanten|masten|kranen|tårnet ... springer|hopper|springe|hoppe|ned|kaster|leve|dø
    vil bare|gerne|bar =dø|dø
    selvmord er .. eneste|bedste|udvej|løsning|udvejen|løsningen
    eneste udvej|vej|løsning .. selvmord|døden|dø
    # English
    want|wanna|wants|going|ready|wish|prefer|rather|hope to die
    wanna die
    rather (be) dead|die
    wish i was|were dead|gone
    wish (that) i|he|she was|were .. dead|gone
    wish .. never been born
    wish i|id|had .. never .. born
    <not-en> want|wanna|wish|wants to live|exist|continue|wake
    <not-en> .. want|wanna|wants .. live|exist|living|continue|wake
    <not-en> .. want|wanna|wants .. be alive|here
    <not-en> wanna live|exist|wake
    <not-en> want to be|live|go on|anymore
    any|no|see|is reason|point|sense .. living|live|going|alive|exist
    see (any|no|a) reason|point .. keep|go|living|stay|going
    nothing|reason .. to live for
    <not-en> worth living
    life .. <not-en> worth
    tired|sick of living|life|being alive|existing
    done with life|living
    kill|killing|kills|shoot|shooting|hang|hanging|hurt|hurting|harm|harming|cut|cutting|stab|drown|poison|end|starve myself|himself|herself|themselves|themself|yourself|themselfs
    take|taking|takes|end|ending|ends my|his|her|their (own) life|lives
    end|ending it all
    end it tonight|now|today|all
    put an end to it|my|everything|life
    commit|committing|commits|commited suicide
    i|he|she|friend|son|daughter|husband|wife|brother|sister|mother|dad|mum|mom .. think|thinks|thinking|considering|planning|talking|talks|threatening|threatens|threatened|attempted|tried .. suicide
    thinking|thought about|of killing|dying|ending|suicide
    thinking about suicide
    am|im|feel|feeling|feels|is|hes|shes|been|m|s suicidal
    suicidal .. right now|tonight|help|friend
    i .. have|having .. suicidal
    help .. suicidal
    better off without me|him|her
    better off dead|gone
    better .. without me
    better|easier|happier .. if i was|were|wasnt|disappeared|died|wasn|werent|am
    everyone|everybody|family|kids|they|world .. better|easier|happier .. without me|him|her
    took|taken|swallowed|take|takes|taking|ate|swallow .. all|too|lots|whole|bottle|handful|pack|bunch|many|box|00|000 .. <pills-en>
    took|taken|swallowed too many|much
    taken|took|take|had .. overdose
    <somebody-en> .. overdosed|overdosing
    overdosed on
    cut|cuts|slit|slitting|slashed .. wrists|wrist|veins
    cutting my|her|his arm|arms|wrist|wrists
    jump|jumping|jumps .. off|from|front .. bridge|roof|building|train|balcony|window|cliff
    i|im|m|he|she|hes|shes|someone|somebody|man|woman|boy|girl|friend|is .. standing|sitting|stand|sit .. on|at|by .. bridge|roof|ledge|tracks|edge|rooftop|rail|railing
    going|want|wants|threatening|about|gonna|ready to jump
    never|not wake|waking up
    sleep .. never|not wake
    cant|can go on .. anymore|longer|like|more
    t go on
    cant go on
    this is goodbye
    this is my last|goodbye
    my last night|day|message
    goodbye note|letter|message|text
    suicide|farewell note|letter|message
    texted|sent|wrote|written|posted|said|says .. goodbye .. answering|picking|phone|forever|everyone
    goodbye to everyone|us|my|the
    tell my kids|children|family|mom|mum|mother|daughter|son .. love|sorry
    wont|won|not be here|around|alive tomorrow|anymore|longer|when
    t be here|around|alive tomorrow|anymore|longer|when
    be gone by|tomorrow|tonight|in
    last|final .. hear|see|hearing .. me
    have a plan .. tonight|how|end|die|do|going
    do it tonight|now
    going to do it
    afraid|scared .. what i|he|she might|will|could|may|am .. do
    scared|afraid of myself
    trust myself .. tonight|alone|now|anymore
    let me die
    deserve to die
    <not-en> .. deserve to live
    have nothing left
    noose|hanged|rope .. ready|neck|myself|himself|herself
    # German
    ich .. will|möchte|mag|kann|wollte <not-de> .. leben|weiterleben|existieren|aufwachen
    will|möchte|mag|wollen <not-de> mehr leben|weiterleben|aufwachen|da|hier
    <not-de> mehr leben|weiterleben|aufwachen
    <not-de> mehr da|hier sein .. will|möchte
    keine|keinen lust|mut|kraft .. leben|leben
    will|möchte|wollte|will|würde .. sterben
    will|möchte|wäre .. tot sein
    wünschte|wünsche .. ich wäre|tot
    bringe|bring mich .. um
    bringt|bringe sich .. um
    sich|mich umbringen|erhängen|erschießen|ritzen|töten|vergiften|ertränken|aufhängen
    will|möchte sich|mich .. umbringen
    sich|mich umzubringen
    ich .. will|werde|möchte|muss mich .. umbringen|töten
    mir|sich das leben .. nehmen|nehme|nimmt|genommen
    das leben nehmen|nehme|nimmt
    selbstmord|suizid begehen|machen|versucht|begangen
    denke|denkt|redet|spricht|droht|überlege .. selbstmord|suizid|sterben
    habe|hat .. selbstmordgedanken|suizidgedanken
    bin|ist|wird .. lebensmüde|suizidal|selbstmordgefährdet
    leben .. ein ende setzen|machen|setze|mache|bereiten
    leben .. beenden|beende|beendet
    ein|dem ende machen|setzen
    mache|machen|macht schluss mit allem|leben|dem
    schluss mit allem
    schluss machen mit .. leben
    viele|alle|ganze|packung|00|000 .. <pills-de> .. genommen|geschluckt|gegessen
    überdosis .. genommen|genommen
    abschiedsbrief|abschiedsnachricht .. geschrieben|gefunden|hinterlassen|gelegt|geschickt|weg
    hat|habe .. von allen|uns verabschiedet|abschied
    ohne mich .. besser|leichter|glücklicher
    besser|leichter .. ohne mich
    springe|springen|springt|spring|runterspringen|runter .. von|vor|aus .. brücke|zug|dach|fenster|balkon
    von der brücke|balkon springen|springe|springt
    stehe|steht|sitze|sitzt auf|an|am .. brücke|dach|gleisen|geländer|bahngleisen
    morgen bin ich .. weg|tot|mehr
    einschlafen .. nie|nicht .. aufwachen
    mir|sich etwas|was antun|antue|antut
    angst .. was ich .. mache|tue|antue
    disappear|gone|sleep forever
    even|would|will notice|care|miss .. if i|me died|dead|gone|was
    nobody|noone|no would|will miss|notice|care .. me|died|gone|dead
    has|have|with|got|bought a rope
    on the roof|bridge|ledge|railing .. jump|jumping|and|says
    took|taken|swallowed everything|all .. cabinet|pills|bottle|medicine
    took|taken everything in
    ive|i|have written .. letters|notes|goodbye
    i|ive|he|she .. cant|can do this anymore|any
    life|its isnt|not|t worth
    isnt|not worth it anymore|any
    voices .. tell|telling|say|saying .. me|to|jump|kill
    too deep
    ich|sie|er|hat .. keine kraft|lust .. leben|leben
    keine kraft mehr zum|zu leben
    will springen|runterspringen
    will .. von der brücke
    alle schlaftabletten|tabletten|pillen .. geschluckt|genommen
    heute|nacht .. mache|mach .. schluss
    alles keinen sinn
    nicht mehr da|hier sein
    i|ive written the|my|them letters|notes
    ich kann so nicht weiterleben|weiter
    written|wrote .. letters|notes
    decided .. tonight|today|end|die
    look after|take care my|of cat|dog|kids|children|my .. tonight|gone|im|when|goodbye
    nothing left .. for me|here|live
    im done .. goodbye|everyone|with life|living
    goodbye everyone|world|all
    how many|much pills|paracetamol|tablets|insulin .. take|die|wake|kill|fatal|lethal
    lethal|fatal dose
    not wake up
    rifle|gun|shotgun ... woods|forest|go on|goodbye|cant|shed|locked
    has nothing to live
    will|möchte .. weg sein|für .. immer|weg
    halte .. nicht .. aus ... weg|nicht|sterben|für immer
    einfach nur weg
    für immer weg|schlafen|fort|gehen
    pulsadern|arme|handgelenk|handgelenke aufgeschnitten|geschnitten|aufgeritzt
    better|easier|happier .. when|once|if|after i|im|ive|she|he|s|m gone|dead|away
    better off when|if|after|once
    suicide is the|my only|best|way
    only way out .. is|for|suicide|death|me
    only way out
    way out .. suicide|death
    tabletten|pillen|schlaftabletten|medikamente .. (schon|alle) genommen|geschluckt
    ganzen|alle|viele tabletten|pillen|medikamente
    letzter|letzte|mein|meine letzter|letzte|letzten abend|nacht|tag|nachricht
    das war|ist .. letzter|letzte .. abend|nacht|tag|nachricht
    sagt|sag .. kindern|mutter|familie|frau|mama|allen .. leid|liebe|lieb
    lebe|leben|bin .. dann|morgen|bald nicht mehr|da
    dann|morgen .. nicht mehr leben|da
    tut mir leid .. alles|nicht mehr|leben
  `,
  strong: {
    hopeless: `
      orker|magter|gider|kan|klarer <not> <more> $
      jeg|<i> kan|orker|magter <not> .. <more> $
      <not> .. kan|orker|magter|klare <more> $
      orker|magter|klarer|kan <not> .. en|endnu nat|dag|time
      kan <not> .. holde|udholde|bære|klare .. ud
      kan <not> .. udholde|bære .. det|livet|mit (liv) <more>
      holder .. <not> .. ud
      holde|holder .. det|livet ud <more>
      ingen udvej|udveje|håb|fremtid
      ingen vej ud|videre|frem
      <not> .. nogen|anden|flere udvej|udveje|vej|håb|fremtid|løsning
      ser ingen vej|mening|fremtid|anden
      <not> .. se .. mening|formål|fremtid|lys
      ingen|nogen grund til at blive|fortsætte|kæmpe|stå
      ingen mening <more>
      giver <not>|ingen .. mening <more>
      alt|alting|livet er .. sort|håbløst|meningsløst|tomt|ligegyldigt|mørkt|nytteløst
      <i> .. givet op $
      <i> giver op $
      mistet alt|håbet|håb
      mistet alt|alle håb
      hader mig|mit selv|liv|livet
      <i> .. er ingenting|intet|værdiløs|ubrugelig
      føler mig .. værdiløs|overflødig|tom|usynlig|ubrugelig
      byrde|belastning for alle|jer|dem|familien|mine|min|børnene|andre|ham|hende
      <i> er .. en byrde|belastning
      til besvær|last
      <i>|<he> .. igennem|gennem natten|aftenen
      overleve|overlever .. denne|en nat|aften
      kæmpet|kæmpe længe|nok|mere
      <want> bare .. have fred|ro|væk
      <want> bare fred|ro|væk|ud
      slippe for|fri .. det hele
      <want> bare (gerne) (have|få|finde) fred|ro $
      alle hader mig
      ingen .. elsker|hører|ser|holder|savner .. mig
      ingen der .. hører|ser|vil|elsker .. mig
      # English
      t|cant|cannot take|do|bear|cope|stand|continue .. it|this|anymore|more
      no way|hope|future out|left|anymore
      no way out
      hopeless
      lost|given all|up hope
      giving up on life|everything
      nothing matters
      hate myself|life|living
      worthless
      burden to|on
      want .. be over
      want .. it|pain to stop|end
      # German
      ich kann .. <not-de> mehr
      kann <not-de> mehr $
      halte|ertrage .. <not-de> .. aus|mehr
      keinen|kein ausweg|sinn|hoffnung
      alles ist sinnlos|hoffnungslos|egal
      allen|euch .. zur last
      <not> .. din|jeres|hendes|hans|nogens|deres|jer skyld
      <want>|skal|bare .. det|smerten til at stoppe|forsvinde
      så gør <i> det
      sidste gang vi|jeg|du|i taler|talte|ses|snakker|skriver|hører
      vil bare væk|hjem
      bare væk
      nu er det nok
      tak fordi du|i .. prøvede|var|har
      donere .. organer
      aftalt|lovet .. mig selv
      livet er .. lort|noget|helvede|ulideligt|ubærligt|forfærdeligt
      mit liv er .. lort|noget|helvede|slut|ødelagt|forbi
      lyst til .. køre|kaste|hoppe|skære|forsvinde|smadre|skade|slutte
      hoppe|springe|kaste .. ud
      drukket .. alene|vodka|flaske
    `,
    goodbye: `
      farvelbrev|farvelbesked|afskedsbrev|afskedsbesked|selvmordsbrev|farvelbrevet|afskedsbrevet|farvelhilsen|afskedsvideo
      farvel|afskeds besked|brev
      sige|siger|sagt|sagde|sender|sende|skriver|skrev|skrevet .. farvel
      tage|taget|tager afsked
      hører aldrig .. mig|ham|hende
      ser|hører .. mig aldrig|<not>
      skrevet|skrev .. brevet|brevene
      skrevet .. brev til min|mine|sine|børnene|mor|far
      delt|givet|foræret|doneret .. ting|ejendele .. ud|væk
      givet .. kat|hund|katten|hunden|dyr|ting .. væk
      fundet .. til|hjem .. hunden|katten|hund|kat|dyrene
      passer|passe|tager .. hund|kat|hunden|katten|børnene .. fra i|når|bagefter
      betalt|ordnet|afsluttet .. mine|sine regninger|ting|sager
      nu|så er der ikke mere at gøre
      katten|hunden|dyrene har|får .. mad til
      undskyld for|alt .. hele|alt|alting
      tilgiv mig
      pas .. på .. mor|børnene|hinanden|far|hunden|katten|mine|lillesøster|lillebror
      passe .. på .. mor|børnene|hinanden|far|mine
      # English
      gave|giving|given .. away .. things|stuff|belongings|dog|cat
      gave|giving|given away .. my|his|her|all
      said|saying|wrote|says|texted|sent|posted|goodbye .. goodbye|forever
      goodbye everyone|forever|world|all
      forgive me
      sorry for everything
      # German
      hat|habe|nimmt .. abschied|verabschiedet
      abschiedsbrief|abschiedsnachricht
      verzeiht mir
      kys|kysse|kram|kramme|hils|hilse|giv .. fra mig|hende|ham
      tak for det|alt hele
      sig|sige til .. min|mine|mor|far|børnene .. at .. elsker|skyld|undskyld|ked
      pas|passe .. på hinanden
      skrevet .. til familien|alle|børnene|os
      ringede|ringet|skrev|skrevet grædende|farvel
      slutter fest|den her
      lev vel
    `,
    thoughts: `
      selvmord|selvmordstanker|selvmordsforsøg|selvmordstruet|selmord|selmordstanker|selvmordstanke
      selv mord|mordstanker
      suicide|suicidal
      selbstmord|suizid|selbstmordgedanken|lebensmüde
      selvskade|selvskader|selvskadende|cutter
      dødsønske
      gør|gøre alvor af
      gøre|gør noget forfærdeligt|drastisk|slemt|dumt
      springe|springer|hoppe ud $
      <i> .. har .. en plan $
      alt|alting|det er planlagt
      gjort .. alting|alt .. klar
      gjort .. klar til i|aften|nat
      har besluttet|bestemt .. at|mig|sig
      det bliver|sker i nat|aften
      <i>|<he>|<child>|mand|kvinde|en|nogen .. står|sidder .. på|ved .. <edge>
      <took> .. nogle|sine|mine|masse .. <pills>
      taget|slugt|tog noget
      overdosis|overdose|überdosis
      have a plan
      did something stupid
    `,
  },
  weak: {
    hour: `
      i nat|aften|morgen
      om lidt
      inden i morgen
      inden daggry|midnat
      tonight|tomorrow
      heute abend|nacht
      right now
      lige nu
      nu $
    `,
    farewell: `
      tak for alt
      farvel $
      sidste gang|besked|hilsen|ord
      testamente|testamentet|begravelse
      alt|alting (er) ryddet|betalt|ordnet
      goodbye
      elsker jer|dem|hende
      thank you for everything
      lebewohl
    `,
    means: `
      <pills>
      reb|rebet|løkke|løkken|gevær|jagtgevær|pistol|barberblad|barberblade|kniv|kniven
      broen|skinnerne|togskinnerne|parkeringshuset|altanen|højhuset|tagkanten
      rope|bridge|rooftop|blade|razor|pills|tracks
      brücke|gleise|seil|tabletten
      medicinskabet|vodka
    `,
    weary: `
      <i> er .. ensom|alene|ked
      deprimeret|depression|deprimeret
      græder|tuder
      lonely|depressed|crying
      træt af alt|det|alting
      meningsløst|håbløst
      alle har|får det
    `,
  },
};
