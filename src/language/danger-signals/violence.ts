import type { Signals } from "./signals.ts";

/** Violence that happens, is about to happen or has just happened; threats, weapons, being held, followed or hidden from. */
export const violence: Signals = {
  whole: `
    # hitting, now or again
    <attacker> slår|tæver|tæsker|sparker|kvæler|mishandler|gennembanker|pisker|overfalder|angriber|voldtager <victim>
    <attacker> .. slår|tæver|tæsker|sparker|kvæler|mishandler|gennembanker|overfalder|angriber|voldtager <me>|os
    <attacker> .. slår|tæver|tæsker|kvæler|mishandler|gennembanker|angriber .. løs på
    <attacker> .. banker|banke <me>|hende|ham $
    <attacker> .. sparker|slår|tramper .. ham|hende|dem|mig .. hovedet|ansigtet|maven
    sparker|slår|slået|sparket|tramper .. i|mod hovedet
    sparket|slået i hovedet|ansigtet .. ligger|bløder|af
    <attacker> .. har (lige) slået|tævet|tæsket|banket|sparket|kvalt|overfaldet|skubbet|kastet .. <me>|os|hende|ham
    <attacker> har .. slået|tævet|tæsket|banket|sparket <victim>
    har .. slået|tævet|tæsket|banket|sparket .. <me>|os|hende|ham|moren|børnene igen|nu|aften|nat
    har slået hende|mig|ham|os $
    lige slået|tævet|overfaldet|sparket
    er|ved .. at slå|tæve|banke|kvæle|overfalde|gennembanke|voldtage <victim>
    <i>|vi bliver|blev .. slået|tævet|banket|truet|mishandlet|overfaldet|gennembanket|voldtaget|stukket|jagtet|kvalt
    <i>|vi .. blevet (lige) slået|tævet|banket|overfaldet|stukket|skudt|kvalt|gennembanket|jaget|røvet
    jeg .. er .. voldtaget
    <attacker>|pige|pigen|piger|pigerne|datter|veninde|veninden .. er|blevet|lige|blev .. voldtaget
    voldtager|voldtage|voldtaget .. mig|hende|pige|os
    er .. ved at voldtage|overfalde
    lige|netop|nu blevet|er|bliver .. overfaldet|stukket|skudt|slået|tævet|truet|voldtaget|knivstukket
    bliver|blive|bliv .. slået|tævet|banket|mishandlet|truet|overfaldet|gennembanket|sparket .. nu|væggen|lige|skriger|råber|hører|igennem
    bliver .. slået|tævet|banket|mishandlet hvis|når .. hjem|kommer
    hører|høre|ser|se .. slå|slår|tæver|tæve|banke|mishandle .. ham|hende|sin|sine|børnene|barnet|konen|kæresten
    høre|hører .. nabo|naboen|nogen|en|hun|han|konen|barnet|børnene .. blive|bliver slået|tævet|banket
    naboen|nabo|naboens|overboen|underboen|mand|manden|far|faren|faderen .. slår|tæver|tæsker|banker|mishandler .. kone|konen|kæreste|kæresten|børn|børnene|barn|barnet|hende|ham|datter|søn|hund|dreng|drengen|pige
    hende .. høre
    kæreste|mand|eks|far|mor|stedfar|bror slår mig|os
    vold lige nu
    vold i hjemmet nu|lige
    vold i hjemmet .. nu
    husspektakler|husspetakler .. nu|naboen|ovenpå|skriger|lige
    <attacker> .. er|bliver .. voldelig .. mod|igen|nu|lige|overfor
    <attacker> er voldelig
    # to kill
    slår|slå|sparker|banker|tæver|tæve|kvæle .. mig|hende|ham|os|dem|børnene .. ihjel
    <attacker> .. dræber|dræbe|myrder|myrde|skyder|kvæler|kværker mig|hende|ham|os|børnene|dem
    <attacker> .. dræbe|myrde|skyde|kvæle|brænde|stikke mig|hende|ham|os|børnene|dem .. ihjel|ned|nu|hvis|inde|kniv
    vil|truer|siger .. dræbe|dræber|myrde|skyde|kvæle .. mig|hende|ham|os|børnene|dem|folk|nogen
    <attacker> .. gør .. os|mig|hende|børnene noget|fortræd
    gøre os|mig|hende|børnene noget|fortræd|ondt
    bange for (at) <he> .. slår|dræber|gør|kommer
    bange for hvad <he>|der .. sker|gør|kommer|finder
    # strangling, holding, locking in
    taget|tager|tog|tage|har kvælertag|kvælergreb|struben|halsen
    tager|taget|tog|holder .. om halsen|struben
    <attacker>|bliver|familie holder|holdt|holdes <victim>|<child> .. fast|fanget|indespærret|nede|gidsel
    <attacker> .. holder .. <victim>|min .. fanget|indespærret|fast|gidsel
    <attacker> .. spærret|låst|lukket|låser|spærrer <me>|os|hende|ham|dem .. inde
    <attacker> .. har .. =låst|=laast|låste|spærret .. mig|os|hende|ham|døren|datter|børnene
    lader|lade|lod mig|hende|os|ham <not> .. gå|slippe|komme|ud|forlade|væk
    <not> .. lade|lader mig|hende|os|ham .. gå|slippe|ud|komme|forlade
    taget min|mit|hendes|mine telefon|mobil|nøgler|pas .. og
    må <not> .. gå|komme ud|forlade .. huset|lejligheden|hjemmet|for
    slipper|slippe <not> .. ham
    <me>|hun|han|datter|barn|kone|er|blevet|bliver .. indespærret|gidsel|kidnappet|bortført
    # threats and weapons
    truer|true|truet|truede|trusler|trussel .. med|på .. <weapon>
    threatening|threatens|threatened ... <weapon-en>
    truer|true|truet|truede|trusler .. med|på|om .. at .. slå|dræbe|skyde|stikke|brænde|skade|kvæle|myrde|komme|smadre|tage|tæve
    truer|true|truet .. på livet
    har|får|fået|sender|modtager|kommer .. dødstrusler|dødstrussel|drabstrusler
    <attacker> .. har|med|tager|trækker|svinger|holder|fundet|henter|hentet|viser .. <blade>
    går|løber|står|kommer|sidder|render .. med .. <blade>
    svinger|vifter|fægter|fægtede|trækker|trukket|trak .. med|en|sin .. <weapon>
    med|en .. <blade> i hånden|hænderne
    en <blade> mod .. mig|hende|ham|os|halsen|struben
    bevæbnet|bevæbnede .. mand|mænd|fyr|person|med|personer
    <attacker> .. skyder|skød|skyde .. på|mod|efter|rundt|omkring|folk|vildt|os
    skyder .. på .. torvet|folk|os|gaden|stationen|skolen|mennesker
    bliver|er|blevet|lige der .. skudt|skud|skyderi
    der bliver skudt
    der er|bliver .. skyderi|skudepisode|skyderier
    hørt|hører|høre .. skud
    skudt|stukket .. maven|ryggen|benet|brystet|hovedet|halsen|armen|siden|ned
    blevet|er|lige|bliver stukket|knivstukket|skudt|dolket
    knivstik|knivstikkeri|knivoverfald|knivstukket|skudsår|stiksår .. i|på|ved|nu|her|foran|lige|bløder
    slås|kæmper|slåsskamp|slagsmål .. med .. kniv|knive|køller|våben|jernrør|bat|flasker|økser
    # at the door, breaking in
    bryder|brød|bryde|brudt (lige) (nu|ved) ind .. hos|mig|huset|nu|vindue|døren|gennem
    ved|forsøger|prøver|gang .. bryde|trænge .. ind
    nogen|en|fremmed|mand|han|de forsøger|prøver .. komme ind
    prøver|forsøger .. at .. ind .. mit|min|hos|her|vores|til|huset|lejligheden
    indbrud .. lige|nu
    der er|har indbrud .. nu|lige
    indbrudstyv|indbrudstyve|tyv .. nu|lige|stuen|inde|køkkenet|nedenunder|huset|derinde|mit
    nogen|han|mand|fremmed .. inde i mit|huset|min|lejligheden|stuen
    nogen|en|fremmed|mand er .. ind
    sparker|sparke|slår|slå|hamrer|smadrer|smadre|banker .. døren|dør|vinduet|ruden .. ind|ned|op
    hamrer|sparker|banker|slår på .. dør|døren|ruden|vinduet .. skriger|truer|slå|slår|råber|bange|ind|gør|ihjel|noget
    eks|eksmand|eksen|ekskæreste|mand|kæreste .. står|er|holder|venter|banker .. udenfor|uden|foran|ude|døren|dør|hoveddøren .. bange|ind|truer|slår|siger|vil|råber
    står|er|venter|holder udenfor|uden|foran .. truer|siger|slår|bange|kniv|vil|råber
    # followed, hunted, hiding, fleeing
    følger|fulgt|forfølger|forfølge|følge .. efter mig|os|hende
    forfølger|forfulgt|jagter|jager .. mig|os|hende
    jeg|vi bliver|er .. forfulgt|jagtet
    leder|ledt|kigger efter mig|os|hende .. og|han|bange|ude|kniv|gemt
    må|skal <not>|aldrig finde|se os|mig|hende
    kommer|er .. efter mig|os|hende
    gemt|gemmer|skjult|skjuler|gemme mig|os|sig .. for ham|min|far|manden|dem|nogen|mor
    gemmer|gemt|skjuler mig|os|sig .. far|mand|manden|voldelig|slår|kniv|bange|truer|smadrer|han|ham
    flygtet|flygter|løbet|stukket|rendt|løb .. fra|ud .. ham|mand|manden|kæreste|huset|hjemmet|hjemmefra|far .. børnene|slår|leder|bange|slået|nat|natten|aften
    =flygtet|=flygter .. fra .. ham|mand|manden|kæreste|=far|faren|eks
    flygtet .. ud af huset|lejligheden
    tør|turde|tøs <not> .. hjem|hjemme .. far|faren|mand|manden|slår|bange|slået|han|kæreste|eks|venter|truer|nat|aften|børnene
    <not> =tør .. hjem|hjemme
    bange for at gå|komme|tage|være hjem|hjemme .. til|mand|far|han|ham|kæreste|eks|slår|truer|fordi
    smidt|smed|kastet|jaget mig|os|hende .. ud .. nat|natten|kulden|børnene|aften|regnen
    tvinge|tvinger|tvunget|tvinges ... gifte|gift|ægteskab|giftes|bortgiftet|sex
    sende|sendt|sender mig|hende .. genopdragelse|genopdragelsesrejse|giftes|hjemlandet
    # fights, rampage, cries for help
    der er .. slagsmål|slåskamp
    stort|massivt|voldsomt|vildt|kæmpe slagsmål|slåskamp
    slagsmål|slåskamp .. gang
    slagsmål|slåskamp|slåsskamp .. nu|ligger|sparker|sparket|bløder|kniv|knive|gang|stop
    slås|slåsser .. nu|lige|bløder|voldsomt|udenfor
    <attacker> .. går|gået|går .. amok|bersærk|bersærkergang
    <attacker> .. =smadrer|raserer|kaster .. alt|hele|huset|lejligheden|møblerne|møbler|ting|tingene|tallerkener|inventar
    råber|skriger|råbt|råbe|skrige|skreget|kalder|hyler om|på|efter hjælp|nødhjælp
    skrig|skriger|skrigen .. slag|slår|bumpe|væggen|ved|naboen|bank|brag|tumult
    høre .. skrig|skrige|skriger|slag
    brænder|brænde huset|lejligheden|os|mig|hende|det af|ild|hele
    sætter huset|lejligheden|os|mig|hende|det ild|hele
    overfald|røveri|gidseltagning|terror|terrorangreb nu|lige|i|på|gang
    er|bliver .. røvet
    <i> er .. fare|livsfare
    mit|vores|hans|hendes liv er i fare
    # abuse
    <attacker> .. rører|rørt|befamler|rører .. ved|på mig
    rører|rørt|befamler .. ved .. mig|hende .. steder|nat|natten|skridtet|brysterne|må
    kommer .. ind .. mig|værelse|seng .. nat|natten|aften
    =misbruger|=misbrugt mig
    han|hun|far|onkel|stedfar|bror misbruger
    kommer|vender .. hjem|tilbage|igen ... går det løs|igen
    så går det løs igen
    <attacker> .. slog mig|hende|ham|os .. med|i|så|og .. flaske|hovedet|ansigtet|maven|blod|næven|gulvet|stok|bælte|bevidstløs
    slog mig|hende|ham .. i|med .. hovedet|ansigtet|flaske|knytnæve|maven
    <not> .. kommer|slipper|går|komme levende
    <not> kommer levende
    hældt|hælder|hælde benzin|sprit|tændvæske .. ud|over|i|på
    benzin ... lighter|tændstikker|tænde|ild
    taget|gemt|beslaglagt|stjålet|smadret|ødelagt mit|min|mine|hendes pas|telefon|nøgler|mobil|papirer .. må|kan|lader|ud|slår|truer
    taget mit|hendes|mine|min pas|telefon|nøgler|mobil og
    jeg|vi|<i> .. må <not> .. gå|komme|forlade .. ud|huset|lejligheden|fra
    jeg|vi .. <not> .. må gå|komme|forlade .. ud|huset|lejligheden
    sende|sender|sendt|tage|tvinge mig|hende|os til|væk|ud .. somalia|syrien|irak|pakistan|tyrkiet|marokko|libanon|afghanistan|iran|hjemlandet|udlandet|morgen|vilje
    mod min|hendes|sin vilje
    æresdrab|ære .. familien|truer|slår|dræbe
    skal nok .. sørge|få .. for .. aldrig|betale|fortryde
    <not> .. overlever natten|aften|dagen
    skrevet|siger|skriver|sagt at <i>|vi|hun|han <not> overlever|kommer
    <attacker>|kommer|står|løber|går|gruppe ... køller|køller|jernrør|økse|maskeret|maskerede|macheter
    med maske|elefanthue|hætte .. og|kniv|pistol
    maskeret|maskerede .. mand|mænd|i|med
    jagter|jager|forfølger|løber .. efter .. dreng|drengen|pige|pigen|ham|hende|en
    skære|skærer|skar .. halsen|struben
    helt|pludselig|så|blev stille .. slået|ihjel|skreg|skriger
    tvunget|tvang|trukket|slæbt mig|hende|ind .. ind|i|bil|bilen|lejlighed|skoven
    <me>|jeg|hun|han .. sluppet|løbet|stukket væk|fri|af fra .. ham|mand|mænd|bil|bilen|nogle|dem
    drukket .. står|kommer|udenfor|uden
    stedfar|mand|far|kæreste|eks|søn .. står uden|udenfor|foran|ved .. badeværelset|døren|værelset|toilettet|døren
    nogen|en|mand|fremmed er|går|står .. i|rundt .. kælderen|huset|haven|stuen|lejligheden|køkkenet .. alene|høre|natten|nat|bange|inde
    høre|hører nogen|en|skridt .. i|på .. kælderen|huset|stuen|loftet|nedenunder|gangen
    <attacker> .. voldtog|voldtager mig|hende|ham
    slået|slog|sparket .. ned|bevidstløs|omkuld|gulvet
    <attacker> .. slået .. sin|min =far|=mor|kone|kæreste|mor|far|søster
    gået|gik .. i gulvet|jorden .. slag|slog|stukket
    stukket .. en på siden
    giver|gav|give .. tæsk|bank|tæv|klø
    tæsk|tæv|bank|bælte|bæltet .. hvis|når|i aften|igen|venter|lovet
    lovet ham|hende|mig tæsk|bank|prygl
    brænder|brænde .. mig|os|hende inde|af
    banker|bankes|hamrer på .. min|vores dør .. råber|truer|slår|ihjel|brænder
    slår|slå .. med (et|en) bælte|kæp|stok|stang|ledning|bat|sko|ris
    ser|se|kamera|kameraet .. slår|slår|mishandler|slag
    har .. pistol|kniv|våben i .. tasken|lommen|bukserne|hånden|bilen
    smidt|kastet|hævet .. molotovcocktail|molotov|brandbombe|håndgranat
    skubbet|skubbede|kastede|kastet|smed mig|hende|ham|barnet .. ned ad|trappen|af|ind|gulvet|muren
    venter|holder|sidder .. i bilen|sin .. uden|udenfor|foran .. truer|skrevet|bange|ihjel|overlever|hus
    <attacker> .. slået .. sin|min|vores|hans|hendes =far|=mor|faren|moren|kone|kæreste|søster|bror ned
    høre|hører|hørte .. nabo|naboen|en|nogen|hun|kvinde|barn .. blive|bliver slået
    bliver|blive slået|tævet|banket .. igennem|gennem
    threatening|threatens|threatened people|us|me|staff|everyone|somebody|someone with
    siger .. bliver slået|banket|tævet hvis|når
    bliver slået|banket|tævet .. hvis|når .. hjem
    hænder|hænderne|hånd|hånden .. om|rundt|på .. min|mit|hendes|hans|halsen|min hals|strube|halsen
    om min|hendes|hans hals
    tør <not> .. åbne|lukke|låse .. døren|op
    mænd|fyre|mand|fyr|personer|flok|nogle .. jernstænger|jernstang|jernrør|køller|bat|bats|køkkenknive|økser|knive|kæder|kølle
    med jernstænger|jernrør|køller|bats|økser|macheter|kæder|knive|kølle
    holdt|holdes|holder .. fanget|indespærret|indelåst|gidsel .. hjemme|af|i|sin
    må <not> .. forlade|gå .. (hjemmet) .. sin|for|hendes|af mand
    slår|slog|sparker|sparkede på folk|gæsterne|børnene|personalet|alle|tilfældige|ham|hende|dem
    går rundt og slår|sparker|truer|skriger|smadrer
    slæbt|trukket|hevet|slæber|trækker|flået en|ham|hende|kvinde|pige|kvinden .. ind|med|væk|ned .. i|buskene|skoven|bil|bilen|kælderen|trappen
    skreg|skriger .. om|efter|og hjælp|nogen|mand|bil|væk
    fået .. ny|vores|min adresse .. kommer|siger|skriver|nat
    skriver|siger|sms'er .. at han|hun kommer .. i nat|aften|nu|efter|og
    knytnæve|knytnæven|lussing|flad|albue|hovedspark|skalle .. i|en|på .. ansigtet|hovedet|kæben|næsen|maven|øjet
    skubbet|sparket|slået|revet|kradset mig .. og .. spærrer|låst|vil|tager|truer|jeg|døren
    spærrer|blokerer .. for|min|vejen|døren døren|vejen|udgangen|mig|ud
    vil|kan <not> .. gå igen|ud|væk .. truer|slået|slog|ansigtet
    bundet|bagbundet|surret ham|hende|mig|drengen|pigen|os|en .. til|fast|og
    hælder|hældt .. noget|benzin|vand|sprit|syre over ham|hende|mig|drengen
    gemmer|gemt|ligger|sidder .. under|bag|i sengen|skabet|bordet|sofaen|badekarret|kældrene .. leder|efter|bange|hører|han|inde
    han|hun|de leder|kigger efter mig|os|hende
    hund|hunden|hunde|kamphund .. bider|bidt|angriber|angrebet|flår .. mand|barn|dreng|pige|=ham|hende|mig|kvinde
    vil|kan <not> slippe
    foregår|sker .. vold|noget voldeligt|overgreb
    noget vold|slagsmål .. i|kom|nu
    slæber|slæbte|trækker .. i håret
    i håret .. ned|ind|ud
    på vej hjem|herhen|over ... truet|slå|ihjel|bange|fundet ud|rasende|gemme
    fundet ud af .. at .. (jeg|vi) .. vil|flytter|forlader|går|skilles|flytte ... hjem|truet|bange|vej|slå
    slået|gulvet ... stadig rasende
    stukket|slået|ramt|slået .. af .. et medlem|en forælder|en spiller .. nu|stadig|lige|ansigtet
    kommer|vender|er hjem|hjemme|tilbage ... så|og .. går|bliver|sker det .. galt|løs|slemt|igen|grueligt
    så går det galt|løs|amok|helt igen
    sidst brækkede|slog|kvalte|sparkede|truede|knækkede|smadrede .. (han|hun) .. min|mig|mit|hende
    <he>|mand|far|kæreste ... brækkede|knækkede .. min|hendes|mine arm|næse|kæbe|ribben|fingre|hånd
    <he>|<partner> .. brækkede|brækket|knækkede .. min|hendes|mine arm|næse|kæbe|ribben|fingre|hånd
    sagt|siger|truer|lovet at|med .. så =dør|dør|slår|dræber|skyder|smadrer <i>|jeg|vi|han|hun
    så =dør <i>|vi|hun
    så dræber|slår|skyder|kvæler|smadrer <he> .. mig|hende|os|ham
    hjemme|hjem om 0|en|et|to|ti|fem|lidt|halv|kvarter ... bange|dør|slår|dræber|truet|galt|løs|gemme|væk|sagt
    mand|kæreste|far slår mig|os|mor|hende|børnene|søster|bror
    far|stedfar|mand|manden|bror|kæreste|naboen|han|onkel slår|tæver|sparker|banker|kvæler|truer .. (min|vores|sin|hendes) .. mor|søster|lillebror|lillesøster|bror|kone|kæreste|datter|søn|barn|børn
    slår|tæver|sparker|kvæler .. min|vores|sin|hendes|deres mor|=mor|=far|far|søster|lillebror|lillesøster|bror|kone|datter|=søn|søn|barn|børn|kæreste|mormor|bedstemor
    slår|tæver|banker .. mor|hende|ham|mig .. nu|lige|kom|hjælp|igen|hurtigt
    # English
    <attacker-en> .. is|keeps|just|has|started|started|been beating|hitting|punching|kicking|strangling|choking|attacking|threatening|stabbing|hit|hitting|beat|attacked|hurting <victim-en>
    <attacker-en> hits|beats|hit|beat|attacked|punches|kicks|strangles|hurts|threatens|choked|punched|kicked|slapped me|us
    <attacker-en> hits|beats|beating|hitting|attacking|threatening|strangling|attacks <victim-en>
    im|am|being|was|got|been|m being|=beaten|attacked|assaulted|threatened|raped|stabbed|robbed|followed|strangled
    raped|rape me|her|girl|last|tonight|just
    been|was|got|being|is|just|she raped|stabbed|shot|attacked|assaulted|beaten|mugged|kidnapped
    kill|hurt|murder|stab|shoot|strangle|beat me|us|her|him|my|them
    going|gonna|wants|trying|threatening|threatened|threatens to kill|hurt|stab|shoot|beat|murder|rape
    threatening|threatens|threatened .. with .. <weapon-en>
    <attacker-en> .. has|have|with|got|holding|pulled|waving|s .. <weapon-en>
    with|has a knife|gun|weapon|axe|machete
    shots fired|heard
    shooting .. people|library|school|street|now|outside
    active shooter
    locked|locks|trapped|holding|keeping me|us|her .. in|inside|here|up|hostage|room
    t|wont|not let|letting me|us|her .. go|leave|out
    being|is|been|someone|was|held|are .. hostage|kidnapped|abducted
    hiding|hid|hide .. from .. husband|him|boyfriend|dad|father|ex|partner|man|them
    hiding in|under|behind .. bathroom|closet|bed|toilet|wardrobe|room
    breaking|broke|break|broken|trying .. into|in|get .. my|our|house|flat|apartment|home|window|door .. now|right
    breaking into my|our|the|house
    someone|somebody|man|stranger is|s|in .. in|inside my|our|the house|flat|apartment|home
    intruder|burglar .. in|inside|downstairs|now
    following|followed|stalking|chasing me|us|her
    screaming|screams|yelling|shouting .. for|help help
    screaming .. door|hitting|hit|beating|banging|neighbour|neighbor
    hear|heard .. screaming|scream|screams|hitting|beating|fighting|gunshots|shots
    im|i|am|m afraid|scared to go|be home
    domestic violence .. now|happening|right
    fight outside|inside|with|going
    is|are|a fight .. outside|in|knife|bleeding|stabbed|now
    my life is in danger
    in danger
    he|she|hes|shes .. coming|back .. me|us|kill|hurt
    he is coming back
    he .. touches|touching|touched .. me
    forced|force|forcing .. marry|marriage
    # German
    <attacker-de> schlägt|verprügelt|würgt|bedroht|tritt|misshandelt|vergewaltigt|prügelt .. <victim-de>
    schlägt|verprügelt|würgt|bedroht .. mich|uns|ihn|sie|seine|ihre|ein|eine|die
    <attacker-de> .. hat .. mich|uns|sie|ihn .. geschlagen|gewürgt|verprügelt|bedroht|getreten|eingesperrt
    werde|werden|wird|wurde|worden|bin .. bedroht|geschlagen|verfolgt|angegriffen|überfallen|vergewaltigt|verprügelt|erstochen
    <somebody-de>|ich|wurde .. vergewaltigt|niedergestochen|angeschossen
    <attacker-de> .. hat|mit|zieht .. <weapon-de>
    mit .. <weapon-de> .. bedroht|vor|in
    will|wird|bringt|droht mich|uns|sie|ihn|meine .. umbringen|um|töten|erschießen|abstechen
    er|mann|jemand ... will|wird|droht mich|uns|sie|ihn .. umbringen|töten|umzubringen|erschießen
    schreit|schreien|ruft|rufen|geschrien .. um hilfe
    um hilfe schreit|schreien|rufen|ruft
    bricht|brechen|einbricht|eingebrochen|einzubrechen .. ein
    bricht .. gerade .. ein
    einbrecher .. im|in|haus|wohnung|jetzt
    mich|uns|bin|sind|ist|wird|wurde|hat .. eingesperrt|gefangen|entführt
    versteckt|verstecke mich|uns .. vor|im|bad|badezimmer|keller
    verfolgt mich|uns
    lässt mich|uns|sie nicht .. gehen|raus|weg
    jemand|mann|wird|er|es|hier .. schießt|geschossen|schießerei
    schlägerei .. im|in|auf|vor|jetzt|gerade|blutet
    steht|ist vor .. tür .. schlägt|droht|messer|bringt|bringe|will|angst
    <attacker-de> .. steht|hämmert|schlägt vor|gegen|an .. tür
    angst .. nach hause .. gehen|kommen
    burn .. house|flat|it|us|me .. down|alive|inside
    says|threatening|threatens|going .. burn|kill|hurt|shoot|stab
    took|taken|stole my|her passport|phone|keys
    beating|kicking|attacking|punching .. someone|somebody|him|her|up|man|boy
    he|hes|man|neighbour|neighbor|husband|someone|she .. killing|strangling|beating|choking .. his|her|him|me
    he|she|hes|ex|husband .. outside|coming|back ... burn|kill|hurt|knife|gun|scared|threat
    pulled a|out .. knife|gun
    hat mich|sie|ihn .. gewürgt|geschlagen|getreten|bedroht|verprügelt
    kommt gleich zurück|wieder
    läuft|steht|rennt .. mit .. messer|waffe|axt|pistole
    mit .. messer|waffe|axt|pistole .. läuft|steht|rennt|durch|vor
    droht .. umzubringen|mich|uns
    smashing everything|up|things|the
    hiding .. with|at|in|under us|me|my|bed|closet
    following me
    choking|strangling|choked|strangled me|her|him
    coming|going|wants to hurt|kill|get|beat us|me|her|him
    zusammengeschlagen|verprügelt|niedergeschlagen|überfallen|ausgeraubt .. jemand|mann|gerade|draußen|wird|worden
    wird|werden|wurde .. jemand|mann|frau|junge .. zusammengeschlagen|verprügelt|überfallen|bedroht|verfolgt
    jemand zusammengeschlagen|überfallen|verprügelt
    beating|hitting|kicking|shaking|hurting|punching|slapping the|a|his|her baby|child|kid|boy|girl|kids|children|wife|woman|man|dog
    breaking|kicking|smashing|banging .. down|in|on .. my|the|our door|window
    breaking down|in .. (my|the) door
    stepdad|stepfather|dad|father|uncle|brother|boyfriend|husband|ex .. drunk|high .. door|hit|hits|breaking|coming|hurt|screaming
    kills|killing|kill her|him|them|me|us
    he|she|neighbour|neighbor|man .. kills|killing|murdering .. her|him|wife
    scream|screams|screaming|yell|cry|cries|crying|calling for help
    things .. breaking|smashing|crashing ... scream|help|kill|hit
    bringt er|sie mich|uns|sie|ihn um
    bringt .. mich|uns|sie um
    wenn .. nach hause|heim .. kommt .. bringt|schlägt|tötet
  `,
  strong: {
    beating: `
      slår|tæver|tæsker|sparker|kvæler|mishandler|voldtager|banker|angriber|overfalder .. <victim>
      bliver|blevet|blev .. slået|tævet|banket|truet|mishandlet|overfaldet|sparket|stukket|skudt|voldtaget|gennembanket
      vold|voldelig|voldsom i|hjemmet
      husvold|partnervold|voldelig|voldsepisode|slagsmål|slåskamp|overfald|voldtægt
      tæsk|bank|lussinger af|igen
      hit|hits|beats|beating|hitting|punching .. <victim-en>
      violent|violence|assault
      schlägt|verprügelt|gewalttätig
    `,
    threats: `
      truer|truet|truede|trusler|trussel|true .. <victim>
      =truer|=true
      threatening|threatens|threatened
      bedroht|droht
    `,
    arms: `
      kniv|kniven|pistol|pistolen|våben|våbnet|jagtgevær|haglgevær|machete|køkkenkniv
      gun|knife|weapon
      messer|pistole|waffe
    `,
    locked: `
      =låst|=laast|låste|lukket|spærret <me>|os|sig inde
      =låst|=laast|låste mig|os|sig .. inde .. på|i badeværelset|toilettet|værelset|soveværelset|kontoret|kælderen|bilen|badet
      er|sidder|står låst|=låst .. badeværelset|toilettet|værelset|soveværelset
      sidder|gemt|gemmer .. på|i toilettet|badeværelset|soveværelset|skabet
      døren|dør =låst|låst .. bange|udenfor|han|slår|banker|gemt
      gemt|gemmer|skjult|skjuler mig|os|sig .. for|i|på|under|bag|nu|inde|fra|og
      børnene .. er .. gemt
      locked|lock .. bathroom|room|toilet
      hiding
      eingeschlossen|eingesperrt|versteckt
    `,
    rage: `
      går|gået amok|bersærk
      smadrer|raserer|kaster med ting|alt|tingene|møblerne
      smadrer alt|hele|lejligheden|huset
      skriger|råber og slår|kaster|smadrer|hamrer|truer
      går .. efter .. mor|moren|børnene|ungerne|os|mig
      hamrer|sparker på|ind døren|dør
      hamrer på .. dør|døren
      står|er udenfor|uden .. og vil|truer|råber
    `,
    fleeing: `
      tør|turde <not> .. hjem|hjemme
      bange for at gå|tage|komme .. hjem til
      =flygtet|=flygter fra|ud .. huset|hjemmet|ham|lejligheden
      følger|forfølger efter mig|os|hende
      stalker|stalking|forfølger
      må <not> finde os|mig
      i fare|livsfare
      <i>|<he>|vi er .. bange for .. ham|mand|far|kæreste|han|eks|stedfar
      bange for ham
      følger efter
    `,
  },
  weak: {
    screams: `
      skriger|skrig|skrigen|skrige|hyler
      gennem|igennem væggen
      høre det
      ovenpå|nedenunder|ved siden
      tumult|brag|råben
      screaming|screams|yelling|shouting
      schreit|schreie|geschrei
    `,
    fear: `
      <i> er .. bange|rædselsslagen|skræmt|bange
      er|var .. bange
      tør <not>
      scared|afraid|terrified
      angst
    `,
    door: `
      udenfor|uden|foran .. dør|døren
      står udenfor
      at the door
      vor der tür
    `,
    drink: `
      er .. fuld|stiv|beruset|påvirket|plørefuld|stangstiv|skæv
      drunk
      betrunken
    `,
    police: `
      politi|politiet|police|polizei
    `,
  },
};
