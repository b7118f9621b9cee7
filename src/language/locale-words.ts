/**
 * What tells languages apart. Per language: the small words that hold its sentences together, greetings and what people
 * ask a municipality about, each as it is spelt; and `letters`, pieces of words that hardly stand in its neighbours.
 * "^" is the beginning of a word, "$" its end.
 *
 * To add words: put them at the end of the list. A word may stand in many lists: the more it stands in, the less it says.
 */
export type LanguageWords = { readonly words: string; readonly letters?: string };

/** Danish names of things that foreigners take over unchanged: they say nothing, the grammar words around them decide. */
export const takenOver = `børneattest børneattester straffeattest kommune kommunen forening foreningen foreninger tilskud
  tilskuddet frivillig mitid nemid cvr cpr borgerservice folkeoplysning folkeoplysningsloven folkeoplysende plejehjem
  plejehjemmet besøgsven besøgsvenner klubhus klubhuset rådhus rådhuset forsamlingshus forsamlingshuset hal hallen
  aktivitetshus aktivitetshuset kulturhus kulturhuset medborgerhus medborgerhuset frivilligcenter frivilligcentret
  lokaletilskud medlemstilskud aktivitetstilskud sundhedshus jobcenter jobcentret bibliotek biblioteket hygge
  generalforsamling kontingent vedtægter lokalråd bestyrelse bestyrelsen lejlighed samtykkeerklæring e-boks eboks
  digital post borger dk danmark københavn aarhus odense email mail online app it wifi ok event events deal booking team
  feedback workshop deadline foodtruck community login reception smartphone whiteboard crowdfunding find internet café
  portal data bus taxi bar guitar koncert standup pop`;

export const latin: Readonly<Record<string, LanguageWords>> = {
  da: {
    words: `er i og en til vi jeg på det at der for har kan med om skal ikke man vil et den vores af hvor min de som hvad
      hvem når fra men må eller noget hvordan så nu få ved have os mig være gerne får nogen efter hos hun uden
      ud dem han sig over ingen to op selv fået går kun ind findes kommer hvis bliver hver var andre penge før
      børn komme står bare sammen tre hvilke hele gang gør hvornår under mand også sådan gå sin folk søge fik
      jer mit lave mangler her blive hjem bruge søger mange tid sidder ønsker blevet hjælper vide samme give
      gøre ham tage siden hvilken dag mor alene tager blev alt arbejde hende skrive se kunne da mere finde igen
      ligger lige egen aldrig sige ville sidste hjælp hjælpe skriver aften giver jeres stå gælder gratis meget
      én du anden helt gammel nok stadig næste tilbage tale fordi god slags laver voksne mennesker holde hvorfor
      far brug betale koster nogle holder spørger ja godt gange mine sende ned svar dage aftale lørdag først
      kone flere mellem sidde skulle lidt ti været nej hej tak goddag farvel hilsen kære venlig undskyld tusind
      mvh bh held hvilket deres dens dets vor intet alle alligevel allerede altid stedet hus lån leje låne sal
      lokale bolig læge skole skat ansøgning spørgsmål tilbud frivillige børnene ældre måned uge jo nemlig vel
      egentlig ellers imod gennem væk hjemme øjeblikket imens mens derfor derhjemme hvorhen herfra kender
      kontakte ringe brev regning adresse flytte flytning tider åbent lukket åbningstider billig dyr mad kaffe
      træning træner kamp bold svømme cykel bil bus tog vej gade by land landsby hund kat pige dreng kvinde søn
      datter bror søster ven veninde nabo chef ny nye gamle unge små store lille stor rigtig forkert hurtig
      langsom haster anmelde melde tilmelde hente aflevere bestille betaling nøgle nøglen booke virker fejl
      glemt kode logge ondt syg træt ked glad bange angst hjælpes jeg'en dig dit din dine egne selvom indtil
      hvorvidt udover herinde bag foran imellem omkring sidst nogensinde måske vist ret ganske virkelig slet nå
      barn snakke snakker lager morgen år rundt bor fru lokal lang lange a an stand start hey bank sad fest
      person baby alles frist gruppe familien formular hvert ung nyt ben program chat bo mund siger sted møde
      inden timer plads kom leder fem passer kommet taler skrevet finder kræver hører betaler både året mon
      medlem dækket byen ugen uger papir skolen besked navn ting gået læse høre første kører længe rigtigt
      spørge stille søndag ser lære andet pengene fredag sætte sagde bør hendes steder mødes melder sendt endnu
      flyttet par tør eget sender gik hen forældre råd beder tidligere videre sker hjælpere ringer overhovedet
      hørt passe fortæller møder enkelt torsdag køre krav lægen savner længere dækker bedt aftenen frem havde
      maj vise side ude seks mod ordning mandag sælge betalt marts hedder taget onsdag langt skrev trænere
      tæller beboerne begge haft papirer begynder døren årlige klubber klubben tirsdag dagen telefonen dele
      givet otte støtte støtten fri regler starte tiden natten banken besøger inde forskel svært kommunale
      kommunens kommunal besøg følger rum tur lokalet svare holdt følge rette bruges barnebarn helst vejen bede
      måde spiller sygehuset åbne formiddag falder halvdelen forstår samlet igennem slå reglerne stort hænger
      stop stoppet fundet lavet landsbyen midt mænd tvivl svaret byens lovligt gjort spise nat aner blandt
      prisen huset læst hel blot svarer kørsel eftermiddag eneste vælge venter begynde bestemmer lagt måneder
      ansvar mistet bagefter hinanden muligt højt resten navne døde ansatte samle pænt foråret vand behøver nødt
      muligheder direkte kontakt fond fonde pulje puljer midler spontan hold klub lov loven medlemmer
      medlemmerne voksen mangel oprettelse opstart tilsagn afslag klage medvirke medhjælper vagt nattevagt gåtur
      vandretur udflugt loppemarked strik strikke syng sang dans cykle sundhed mental psykisk syge handicap
      ledsager lejer udlån udlejning depot skab årshjul ordninger materiale materialer pas kørekort skrald
      affald byggesag valg stemme forslag høring politik referat regnskab budget revisor kasserer formand
      næstformand sekretær ejendom gymnastiksal idrætshal svømmehal aula scene lys lyd varme toilet rengøring
      larm koret kor nettet spille henne foreninger stamdata lokaler prisliste bidrag bordene stole borde
      sangere attesten søjle hvorhenne deltage deltager tilmelding lørdage arrangement arrangementer træffe
      bestyrelsen forsikring forsikringer medlemskab årsmøde`,
    letters:
      "ø æ å ^hj ^hv ^kæ ^gø ^sj ^tj øj æv ød æd øb øg åb ægt ^afl ^udl ^ansøg ighed$ heden$ else$ elsen$ tilskud erne$ ering$ eringer$ ^børn hjælp ^uge løn$ rød ^spørg lse ^næ ^læ ^ejen ejd ^leje ^øje",
  },
  no: {
    words: `jeg er det i og en til vi på at for har kan med om skal ikke man vil et den av hvor min de som hva hvem når fra
      men må eller noe hvordan så nå få ved ha oss meg deg seg være gjerne får noen etter hos hun uten ut dem
      han over ingen to opp selv fått går bare inn finnes kommer hvis blir hver var andre penger før barn komme
      står sammen tre hvilke hele gang gjør under mann også sånn gå sin folk søke fikk dere mitt lage mangler
      her bli hjem bruke søker mye mange tid sitter ønsker blitt hjelper vite samme gi gjøre ta siden hvilken
      dag mor alene tar ble alt arbeid henne skrive se kunne da mer finne igjen ligger egen aldri si ville siste
      hjelp hjelpe skriver kveld gir deres stå gjelder gratis veldig du annen helt gammel nok fortsatt neste
      tilbake snakke fordi god slags lager voksne mennesker holde hvorfor far bruk betale koster mine sende ned
      svar dager avtale lørdag først kone flere mellom sitte skulle litt vært nei hei takk ja morgen hilsen
      kjære vennlig beklager tusen vår våre vårt uke uka uken måned år leie låne lån sal hall lokale lege skole
      barnehage skatt søknad spørsmål tilbud frivillig frivillige tilskudd eldre nødt trenger behøver kjenner
      snakker kontakte ringe brev regning flytte flytting åpent stengt åpningstider billig dyr mat kaffe trening
      trener kamp svømme sykkel bil buss tog vei gate by land bygd hund katt jente gutt kvinne sønn datter bror
      søster venn venninne nabo sjef ny nye gamle unge små store lille liten stor riktig feil rask sakte haster
      melde hente levere bestille betaling nøkkel nøkkelen virker glemt kode logge vondt syk trøtt lei glad redd
      angst din dine inntil utover bak foran imellom rundt noensinne kanskje ganske virkelig å bor norsk norge
      idrettslag idrettshall lag forening politiattest eg ikkje kva korleis kvar kven dykk dykkar noko nokon me
      ein eit vere gjere frå meir berre ho då no saman heim høyre skulen hus seinare møte plass innen kom leder
      fem passer kommet finner krever betaler både byen dekker papir skolen beskjed navn ting året lese høre
      kjører lenge spørre stille søndag ser lære annet pengene fredag sette sa nytt bør steder møtes sendt ennå
      flyttet par tør eget gikk foreldre spille råd tidligere videre skjer hjelpere ringer overhodet hørt koret
      forteller møter enkelt torsdag krav legen savner pensjonister lenger bedt kvelden frem hadde vise side ute
      seks mot ordning mandag selge betalt heter tatt onsdag langt skrev trenere besøker besøke beboerne begge
      papirer begynner døren årlige klubber klubben tirsdag dagen telefonen dele gitt åtte støtten fri regler
      starte tiden natten inne banken forskjell vanskelig nettet tur lokalet svare følge konsert rette nettverk
      brukes barnebarn veien måte spiller sykehuset åpne ettermiddag faller halvparten forstår gjennom reglene
      sted hører lov skjønner lurer gymsal gymsalen svømmehallen sjukeheimen sykehjemmet ansvar sender kommunen
      møtet snart nettopp nærheten ordføreren foreningen lokaler kommunale rådhuset arrangement deltaker
      påmelding`,
    letters:
      "ø æ å ^kj ^skj ^gj sjon$ ei øy au ^hj elp kk$ pp$ tt$ ^ut opp ^av ^etter ete$ uke mat$ bok ^søk åpen ^lei ^vei jon ^bruk lege kje jø ^bes nn$ ^sp ^språk",
  },
  sv: {
    words: `jag är det i och en till vi på att för har kan med om ska skall inte man vill ett den av var min de dom som vad
      vem när från men får eller något hur så nu få vid ha oss mig dig sig vara gärna någon efter hos hon utan
      ut dem han över ingen inga två upp själv fått går bara in finns kommer blir varje andra pengar innan barn
      komma står tillsammans tre vilka hela gång gör under också sådan gå sin folk söka fick er ert mitt göra
      saknar här bli hem använda söker mycket många tid sitter önskar blivit hjälper veta samma ge ta sedan sen
      vilken dag mamma ensam tar blev allt arbete arbeta henne skriva se kunna då mer hitta igen ligger egen
      aldrig säga skulle ville sista hjälp hjälpa skriver kväll ger stå gäller gratis väldigt du annan helt
      gammal nog fortfarande nästa tillbaka tala prata därför eftersom bra slags vuxna människor hålla varför
      pappa betala kostar några mina skicka ner svar dagar avtal lördag först fru flera mellan sitta lite varit
      nej hej tack ja god morgon hejdå hälsning hälsningar kära vänlig vänliga förlåt tusen vår våra vårt deras
      vecka veckan månad år hyra låna lån sal hall lokal läkare skola förskola skatt ansökan fråga frågor
      erbjudande frivillig frivilliga bidrag äldre måste behöver känner talar kontakta ringa brev räkning flytta
      flytt öppet stängt öppettider billig dyr mat kaffe träning tränare match simma cykel bil buss tåg väg gata
      stad land by hund katt flicka pojke tjej kille kvinna son dotter bror syster vän väninna granne chef ny
      nya gamla unga små stora liten stor rätt fel snabb långsam bråttom anmäla hämta lämna beställa boka
      betalning nyckel nyckeln fungerar glömt kod logga ont sjuk trött ledsen glad rädd ångest din dina även
      tills bakom framför runt någonsin kanske ganska verkligen alls svenska sverige förening föreningen
      idrottshall kommunen blankett möte plats inom bor kom ledare fem kommit pratar skrivit hittar kräver hör
      betalar både året medlem medlemmar papper skolan besked namn saker läsa höra kör länge söndag ser lära
      annat pengarna fredag sätta sa nytt bör ställen träffas skickat ännu flyttat par eget gick föräldrar spela
      råd tidigare vidare händer ringer hört berättar enkelt torsdag köra krav pensionärer längre bett kvällen
      fram hade visa sida ute sex mot måndag sälja betalat heter tagit onsdag långt skrev räknar båda papperet
      börjar dörren årliga klubbar klubben tisdag dagen telefonen dela gett åtta stöd fri regler starta tiden
      natten inne banken besöka besöker skillnad svårt nätet resa svara följa konsert rätta barnbarn vägen sätt
      spelar sjukhuset öppna eftermiddag faller hälften förstår genom reglerna volontär volontärer årsmöte
      precis liknande nyligen lokaler gymnastiksalen simhallen äldreboendet fritids idrott utdrag
      belastningsregistret handläggare vänta väntar hejsan tjena mormor farmor`,
    letters:
      "ä ö å ^hj ck och$ ^för ^sk ^sj ^tj ar$ orna$ arna$ or$ ning$ ningen$ tion$ ^äl ^hä ^vä ^lä ^ö ^nä ^nå ^up x a$ ade$ ^någ ^hur ^be",
  },
  en: {
    words: `the a to for i we our and is in can do my with of on how who what at does there have be it are from an you that
      where when like help would has me need want people get could which one may or must new home about old
      money as by not support someone members us give after room use time make any out this will should meeting
      free up only pay her before am hours take tell now evening back small open all sign event without please
      next needs day private wants under over own somebody been children come allowed last was child apply run
      if find your check he alone week ask but off send know contact start she phone many more door here they
      between their something says them become him go request first other good still so three while don write
      days never just join outside its got through yours myself yourself himself herself themselves hello hi hey
      thanks thank cheers dear sorry yes no okay regards kind best bye morning afternoon question questions
      english speak language licence license permit tax doctor school kindergarten job work working housing flat
      apartment house rent rental move moving address letter bill bank appointment opening closed cheap
      expensive food coffee training coach match swimming bike car bus train road street town village country
      dog cat girl boy woman man wife husband son daughter brother sister friend neighbour neighbor boss urgent
      register registration book booking hire borrow key keys broken forgot password log login pain sick tired
      sad happy afraid scared anyone anybody everyone everybody nothing anything everything because until
      whether though although behind front around ever maybe perhaps quite really very too much few less least
      than then these those such same another each every both either neither again always often sometimes
      already yet soon later today tomorrow tonight yesterday year years month months weeks grant grants funding
      volunteer volunteers volunteering volunteered association associations application form criminal record
      certificate elderly citizen citizens council municipality hall gym sports football choir festival party
      insurance rules deadline cancel change complaint information number possible available looking trying
      getting going doing having being were did done had might shall cannot can't don't didn't isn't i'm i've
      we've we're it's that's what's there's doesn't won't couldn't didnt dont cant im ive whats talk person
      human real keep put let seem feel leave call visit show found lost meet wheelchair access social lonely
      refugee refugees newly arrived arrive student students kids kid mom mum dad parents family baby land list
      ten per care pays most club group two board municipal helpers mother clubs member seniors residents unpaid
      society local project activity youth report long helper his library annual kitchen company danish order
      say concert hand others cost permission older centre center together sunday weekly hour date scout scouts
      chair treasurer approval course nobody charity christmas dinner season whole rooms night account helps
      offers count adults summer pensioners activities once answer staff programme program agreement helping
      father legal network sell gymnasium thursday march visiting tuesday place groups wrong non required page
      share funds young cover leaders leader trainer nursing lady public families wish june play step part music
      received asked left coaches during told early paper stay receive newcomers office numbers since reach
      limit way garden read near policy down spring monday stage permitted role see given delete recently code
      whom profit look wine clean comes subsidy paid costs seek membership accounts decision takes papers church
      consent declaration cooperation name collection requirements requirement allowance reimbursement permits
      hearing tree noise saturdays sundays mondays fridays wednesday friday waste neighbourhood mentor yoga
      drums piano workers safety emergency beginners beginner accountant audit user users add create edit update
      system calendar package goodbye winner majority template charge fee fees price prices rule noisy blocked
      leaking loud garbage trash bin rubbish works speeding parking`,
    letters:
      "^th ^wh ing$ ould ght ^kn tion$ tions$ ness$ ment$ ly$ ^wr ^y w ea oo ^sh ch$ ee ous$ ful$ able$ ^qu ough ership$ ^un ed$ ity$ ies$ ck$ sh$",
  },
  de: {
    words: `ich für der wir und eine das mit im wie ist in ein einen kann es auf unser verein den gibt bei nicht man was
      unsere wer zu am hat wo dem sie uns als an von aus wenn sich welche oder meine ehrenamt mich haben mein
      werden müssen noch über nach habe auch wann einem können darf wird muss möchte neue jemand zum zur etwas
      mir bekommen gern gerne er beim will geht seit lassen bis leute nur kommt sind möchten um sein wollen bin
      hier ab unseren des deutsch geld damit hilfe mutter vater beantragen jahr unserer brauchen jetzt einer
      vorstand anmelden allein mehr alles saal vor dafür termin wieder frist vereine dass kinder so ohne erlaubt
      mitglieder soll förderung hätte helfen alten stunden alle bitte woche trainer braucht wem jahren jahre
      dorf senioren lange deutschland würde machen tag zwei halle geben aber gruppe viel dürfen selbst überhaupt
      ihnen ihr ihre ihren antrag alte eltern brauche steht reden wen monat zwischen meiner rathaus schon mal
      viele tür zahlen kassierer eigene komme ob familien arbeit bräuchte drei finden bescheinigung bietet
      pflegeheim jemanden hause haus frau mann essen einfach fragen frage gegen sohn tochter post du uhr sucht
      suche könnten könnte samstag abgeben turnhalle räume raum eigentlich weg zeit stehen bekommt niemand dort
      kostet kosten angst melde kochen kein keine keinen seite läuft reicht jedes kind gar jugendliche suchen
      menschen nie antwort geschrieben einmal gilt trotzdem tun wurde zusammen tage macht gemeinsam rentner
      wochen wohnung bleiben bekomme verwaltung guten kleine frei statt gestern weil anderen miete war heizung
      sollen kommen rein immer sehe hallo danke dankeschön grüße gruß liebe lieber tschüss nein ja morgen heute
      abend sprechen sprache arzt schule kindergarten steuer umzug umziehen adresse brief rechnung bank
      öffnungszeiten geöffnet geschlossen billig teuer fahrrad auto bus zug straße stadt land hund katze mädchen
      junge bruder schwester freund freundin nachbar chef eilig dringend mieten leihen schlüssel kaputt
      vergessen passwort schmerzen krank müde traurig froh hinter vielleicht wirklich sehr ganz dann doch diese
      dieser dieses jeder jede solche gleich oft manchmal bald später konto zuschuss ehrenamtlich ehrenamtliche
      freiwillige freiwilliger führungszeugnis formular bürger gemeinde versicherung regeln absagen ändern
      beschwerde auskunft welches welcher wieviel woher wohin warum weshalb dein deine euch euer nichts gerade
      bereits kannst könnt willst habt hast seid bist mag wäre wären hatte hatten worden geworden de finde heim
      die pro melden unseres helfer vorlage bürgerhaus verlangt chor kassiererin unter besuchsdienst unserem
      einmalig sporthalle letztes konzert anfrage deutschen betreiben neuen seine einreichen stiftungen
      mitmachen jugendleiter deutschsprachige bewohnern irgendwo ständig aufstellen bräuchten donnerstag
      kommunalen jeden ganzen sitzen bühne bevor kindern sportverein deutsche dorffest zelt haftet angekommen
      eintragen unterstützung wissen mittel jährliche mitglied kronen freiwilligen beantrage ältere erhalten
      bescheid dauert anerkennung genehmigung verkaufen kleinen welchem vorsitzende polizei unterschreiben
      erwachsene dänisch nachbarin sitzt gesucht meldet treffen grenze begleiten durch begleitung hilft erste
      stellen kaum freunde verletzt mache gründen generalversammlung vereins gespeichert löschen wegen würden
      niemanden meinen sorge seiner zurück montag dienstag mittwoch freitag sonntag samstags sonntags zuschüsse
      fördermittel spenden satzung haftpflicht umbau lärm müll reisepass führerschein muessen koennen moechte
      moechten fuer ueber duerfen haette waere wuerde brauchts gehts`,
    letters:
      "ß ^ge ^ver sch cht$ ung$ ungen$ keit$ heit$ ü ö ä ei ^be ^zu ^z z lich$ isch$ en$ ^un ie ^au chen$ tz ^st ^wo pf ^hä ^sp äu zeit$ amt$ ^über keiten$ ^ein ^aus ^an",
  },
  nl: {
    words: `ik de het een en van in is dat op te voor met niet aan er zijn je om hij ze ook maar als dit bij naar uit nog
      wel door over kan kunnen wat hoe waar wie wanneer waarom welke mijn ons onze wij we jullie u uw hun heb hebben heeft
      had wil willen moet moeten mag mogen zal zou zouden worden wordt geen iets iemand niets alles alle meer veel heel
      graag alstublieft alsjeblieft bedankt dank hallo goedemorgen goedemiddag goedendag dag ja nee hulp helpen vraag
      vragen aanvragen aanvraag subsidie vereniging vrijwilliger vrijwilligers vrijwilligerswerk gemeente zaal huren huur
      huis woning kinderen kind school dokter huisarts werk werken geld betalen belasting afspraak maken openingstijden
      open gesloten verhuizen adres brief rekening auto fiets trein straat stad land hond kat meisje jongen vrouw man zoon
      dochter broer zus vriend vriendin buurman oude jonge kleine grote nieuwe goed slecht ziek moe blij bang nu vandaag
      morgen gisteren week maand jaar jaren uur zaterdag zondag maandag ouders moeder vader spreken praten spreekt
      nederlands nederland deense zoek zoeken vinden krijgen nodig kosten gratis sleutel weten weet komen komt gaan gaat
      doen doet geven nemen zien laten blijven tussen zonder tegen onder sinds tot omdat zodat waarvoor hier daar deze die
      vergunning verklaring gedrag aanmelden inschrijven inschrijving lid leden ouderen samen onderwijs zeggen`,
    letters:
      "ij aa oo ee uu ^ge oe ui eeu ^ver ^zw ^z sch lijk$ ing$ heid$ aar$ je$ tie$ ^ij ieu ouw eld$ ^waar ^vr cht$ en$ oor",
  },
  is: {
    words: `ég er það og að í á en til við sem um með ekki fyrir af ef þú hann hún þeir þær þau okkur mig þig sig mér þér sér
      minn mín mitt þinn þín okkar ykkar hvað hver hvernig hvar hvenær hvers hvort hvaða hvert get getur getum geta vil
      viljum vill langar þarf þurfum þarft hef hefur höfum hafa var vera verið verður verða eru erum ert eða núna nú hér
      þar hjálp hjálpa hjálpað takk halló hæ góðan daginn dag kvöld bless já nei kæri kær kveðja spurning umsókn sækja
      styrk styrkur styrki félag félagið félags sjálfboðaliði sjálfboðaliðar sveitarfélag leigja húsnæði íbúð börn barn
      barnið skóli leikskóli læknir vinna vinnu peningar peninga borga skattur tíma tími opið lokað flytja heimilisfang
      bréf bíll strætó gata bær land hundur köttur stelpa strákur kona maður sonur dóttir bróðir systir vinur nágranni
      gamall ung lítill stór nýr gott góð veik veikur þreytt hrædd á morgun í dag viku vikur mánuður ár eftir úr frá yfir
      undir milli án bara líka mjög allt allir enginn ekkert einhver eitthvað svo þegar því þá tala talar íslensku íslenska
      ísland danmörku leita finna fá fær kostar ókeypis lykill veit koma kemur fara fer gera gerir gefa taka sjá salur sal
      fund fundur æfing þjálfari foreldrar móðir faðir`,
    letters: "ð þ ^þ æ ö á í ý ú ó ur$ um$ inn$ ið$ nn$ ^hv ^sj ^fé lag$ ^hj ^ve egt ^í ^á ^ú ^ó ^é ir$ ar$ ðu",
  },
  fi: {
    words: `minä sinä hän me te he olen olet on olemme ovat oli olla ollut ei en et eivät emme ja tai että mutta kun jos
      kuin niin myös vain nyt sitten täällä siellä tämä tuo se nämä ne minun sinun hänen meidän teidän heidän
      minulla meillä minulle meille mikä mitä missä mistä mihin miten kuka kenen milloin miksi paljonko kuinka
      voin voiko voimme voisin voitte haluan haluaisin haluamme tarvitsen tarvitsemme täytyy pitää saada saanko
      saan saa apua auttaa auttakaa kiitos kiitoksia hei moi terve hyvää päivää huomenta iltaa kyllä anteeksi
      terveisin kysymys kysyä hakea hakemus avustus avustusta yhdistys yhdistyksen vapaaehtoinen vapaaehtoiseksi
      vapaaehtoistyö kunta kunnan sali vuokrata vuokra asunto asuntoa lapsi lapset lapsen lasten koulu päiväkoti
      lääkäri työ työtä raha rahaa maksaa maksu vero aika ajan varata varaus auki kiinni muuttaa osoite kirje
      lasku auto bussi juna katu kaupunki maa koira kissa tyttö poika nainen mies veli sisko ystävä naapuri
      vanha nuori pieni suuri uusi hyvä huono sairas väsynyt iloinen tänään huomenna eilen viikko kuukausi vuosi
      lauantaina sunnuntaina vanhemmat äiti isä puhua puhun puhutko suomea suomi tanskaa tanska etsiä etsin
      löytää ilmainen avain tiedä tietää tulla mennä tehdä antaa ottaa nähdä ilman kanssa jälkeen ennen aikana
      välillä kaikki joku jotain mitään paljon hyvin enemmän seura jäsen moro`,
    letters:
      "ää öö yy uu ii aa ee ssa$ ssä$ sta$ stä$ lla$ llä$ lle$ ksi$ nen$ ^y ä ö kk tt aan$ een$ iin$ mme$ tte$ vat$ vät$ isen$ ista$ uo ie yö ko$ kö$ ään$",
  },
  pl: {
    words: `ja ty on ona my wy oni jestem jest są być był była nie tak i w na z do się że to co jak gdzie kiedy kto dlaczego
      ile czy ale lub albo oraz dla od po przez przed przy bez pod nad o u za mój moja moje mojego nasz nasza nasze nas nam
      mnie mi ciebie pan pani państwo mam masz mamy mają mieć chcę chce chciałbym chciałabym chcemy chcielibyśmy mogę może
      możemy można potrzebuję potrzebujemy muszę trzeba proszę dziękuję dzięki cześć dzień dobry wieczór witam hej halo
      pozdrawiam przepraszam tak pomoc pomocy pomóc pytanie pytania wniosek złożyć dotacja dotację dofinansowanie
      stowarzyszenie stowarzyszenia wolontariusz wolontariuszem wolontariat gmina gminy sala salę wynająć wynajem
      mieszkanie mieszkania dziecko dzieci dziecka szkoła szkoły przedszkole lekarz lekarza praca pracy pracę pracować
      pieniądze płacić zapłacić podatek wizyta umówić godziny otwarcia otwarte zamknięte przeprowadzka adres list rachunek
      samochód rower autobus pociąg ulica miasto kraj pies kot dziewczyna chłopak kobieta mężczyzna mąż żona syn córka brat
      siostra przyjaciel sąsiad stary stara młody mały duży nowy dobrze źle chory chora zmęczony teraz dzisiaj dziś jutro
      wczoraj tydzień miesiąc rok lat godzina sobota niedziela rodzice matka ojciec mówić mówię rozmawiać polski polsku
      polska dania danii duński szukam szukać znaleźć dostać kosztuje darmowe klucz wiem wiedzieć przyjść iść robić zrobić
      dać wziąć zobaczyć ktoś coś nic wszystko bardzo też już jeszcze tylko tutaj tu tam ten ta te tego tej który która
      które zaświadczenie niekaralności zapisać członek klub drużyna starszych`,
    letters:
      "ł ż ź ś ć ń ą ę sz cz rz dz ^prz ^wy ^za ^po ^nie ów$ ego$ emu$ ych$ ię$ ać$ ić$ ść$ ^ś w y$ nie$ owa ani$ ki$ ck",
  },
  tr: {
    words: `ben sen o biz siz onlar ve bir bu şu için ile de da mi mı mu mü ne nasıl nerede nereye nereden kim zaman neden
      niçin kaç hangi var yok değil evet hayır ama fakat veya ya çok daha en gibi kadar sonra önce şimdi burada orada benim
      senin onun bizim sizin bana sana ona bize size beni seni onu bizi sizi istiyorum istiyoruz isterim lazım gerekli
      gerekiyor gerek yardım yardıma yardımcı edin eder misiniz mısınız musunuz edebilir olabilir miyim mıyım miyiz
      yapabilir alabilir bulabilir merhaba selam günaydın iyi günler akşamlar teşekkür teşekkürler ederim sağol lütfen
      özür dilerim tamam soru sorum başvuru başvurmak başvurusu destek yardımı dernek derneği derneğimiz gönüllü gönüllüler
      belediye belediyesi salon salonu kiralamak kiralık kira ev evi konut çocuk çocuklar çocuğum çocuğu çocukları okul
      okulu anaokulu doktor doktora iş işi çalışmak çalışıyorum para parası ödemek ödeme vergi randevu almak saat saatleri
      açık kapalı taşınmak adres mektup fatura araba bisiklet otobüs tren sokak şehir ülke köpek kedi kız erkek kadın adam
      eşim kocam karım oğlum kızım kardeş kardeşim arkadaş arkadaşım komşu komşum yaşlı genç küçük büyük yeni kötü hasta
      hastayım yorgun bugün yarın dün hafta ay yıl yaşında cumartesi pazar anne annem baba babam konuşmak konuşuyorum
      konuşabilir türkçe türk danimarka danca arıyorum aramak bulmak bulamıyorum ücretsiz anahtar biliyor bilmiyorum gelmek
      gitmek yapmak vermek görmek birisi bir şey hiç her şey bilgi hakkında belge form üye olmak oluyor oldu olan`,
    letters:
      "ı ş ğ ç ü ö lar$ ler$ yor$ yorum$ mek$ mak$ ım$ im$ um$ üm$ dir$ dır$ ^b ^ç ^ş ^ö ğı ği ek$ ak$ siniz$ ımız$ imiz$ nda$ nde$ dan$ den$ lik$ lık$ iyor ıyor ci$ li$ lı$ sı$ si$",
  },
  lt: {
    words: `aš tu jis ji mes jūs jie jos yra esu esame buvo būti ne taip ir ar bet arba kad kaip kur kada kas kodėl kiek koks
      kokia kurį kuris už į iš su be prie per po prieš dėl nuo iki apie man mane mano tau tavo mums mūsų mus jums jūsų jus
      jam jai jiems noriu norime norėčiau norėtume galiu galime galima gali ar gal reikia reikalinga turiu turime turi
      prašau prašom ačiū dėkoju labas laba diena sveiki sveikas rytas vakaras viso gero atsiprašau pagarbiai pagalba
      pagalbos padėti padėkite klausimas klausimą paraiška paraišką pateikti parama paramą paramos asociacija draugija
      savanoris savanoriu savanoriai savanoriauti savivaldybė savivaldybės salė salę nuomoti išsinuomoti nuoma butas butą
      būstas namas vaikas vaikai vaiko vaikų vaikams mokykla mokyklą darželis darželį gydytojas gydytoją darbas darbo darbą
      dirbti pinigai pinigų mokėti mokestis mokesčiai laikas laiką vizitas registruotis registracija atidaryta uždaryta
      persikelti adresas laiškas sąskaita automobilis dviratis autobusas traukinys gatvė miestas šalis šuo katė mergaitė
      berniukas moteris vyras žmona sūnus dukra brolis sesuo draugas draugė kaimynas senas jaunas mažas didelis naujas
      gerai blogai serga sergu pavargęs dabar šiandien rytoj vakar savaitė mėnuo metai metų šeštadienį tėvai mama tėvas
      kalbėti kalbu kalbate lietuviškai lietuvių danija danijoje danų ieškau ieškoti rasti gauti kainuoja nemokamai raktas
      žinau žinoti ateiti eiti daryti duoti imti matyti kažkas nieko viskas labai dar jau tik čia ten šis ši tas ta pažyma
      pažymą narys komanda`,
    letters:
      "ė ų ū ž š č į ą ę as$ is$ us$ iai$ ai$ ti$ ų$ ės$ ą$ ę$ ius$ ^pa ^pri ^iš ^už oje$ uoti$ imas$ ymas$ au$ ia ie iu uo ame$",
  },
  ro: {
    words: `eu tu el ea noi voi ei ele sunt este e suntem fi era nu da și si în in la de din pe cu pentru că ca să se ce cum
      unde când cine care cât câți dar sau ori fără despre după înainte până lângă meu mea mei mele nostru noastră noștri
      noastre mie mi îmi ne vă vi lui lor mine tine am ai are avem aveți au vreau vrem doresc dorim aș am vrea pot poate
      putem puteți trebuie nevoie rog vă mulțumesc multumesc mersi salut bună buna ziua seara dimineața noroc scuze
      îmi pare rău ajutor ajutorul ajuta ajutați întrebare întrebări cerere cererea depune sprijin finanțare asociație
      asociația voluntar voluntari voluntariat primărie primăria comună sală sala închiria închiriez chirie casă casa
      locuință apartament copil copii copiii copilul copiilor școală scoala grădiniță doctor medic muncă lucrez lucra bani
      banii plăti plătesc plata impozit programare program deschis închis muta mutat adresa adresă scrisoare factură mașină
      bicicletă autobuz tren stradă strada oraș țară tara câine pisică fată băiat femeie bărbat soț soțul soție soția fiul
      fiica frate sora prieten prietenă vecin bătrân tânăr mic mare nou nouă bine rău bolnav obosit acum astăzi azi mâine
      ieri săptămână lună an ani ora sâmbătă părinți mama tata vorbi vorbesc vorbiți română românește danemarca daneză caut
      căuta găsi găsesc primi costă gratuit cheie știu ști veni merge face fac da lua vedea cineva ceva nimic tot toate
      foarte mai doar aici acolo acest această acesta unui unei o un cazier adeverință formular membru echipă înscrie`,
    letters:
      "ă â î ș ț ş ţ ul$ ului$ ea$ ele$ ilor$ iei$ esc$ ești$ ează$ are$ ^înt ^în ție$ ție ate$ oa ea ie$ ii$ ând$ eș ^sc ^pr ă$",
  },
  es: {
    words: `yo tú él ella nosotros ustedes ellos soy es está estoy estamos son ser estar era no sí y e o u pero que de del la
      el los las un una unos unas en a al por para con sin sobre desde hasta entre según como cómo qué dónde cuándo quién
      cuál cuánto cuánta porqué porque mi mis tu tus su sus nuestro nuestra nuestros nuestras me te se nos le les lo ti mí
      tengo tiene tenemos tienen tener hay haber quiero queremos quiere quisiera quisiéramos puedo puede podemos pueden
      poder necesito necesitamos necesita debo debe tengo favor gracias muchas muchos mucho hola buenos días buenas tardes noches adiós perdón
      disculpe saludos ayuda ayudar ayúdame ayuden pregunta preguntas solicitud solicitar subvención subvenciones
      asociación asociaciones voluntario voluntaria voluntarios voluntariado municipio ayuntamiento sala alquilar alquiler
      casa vivienda piso niño niña niños hijo hija hijos escuela colegio guardería médico doctor trabajo trabajar dinero
      pagar pago impuesto impuestos cita horario abierto cerrado mudarme mudanza dirección carta factura coche bicicleta
      autobús tren calle ciudad país perro gato chica chico mujer hombre marido esposa esposo hermano hermana amigo amiga
      vecino viejo joven pequeño grande nuevo nueva bien mal enfermo enferma cansado ahora hoy mañana ayer semana mes año
      años hora sábado domingo padres madre padre hablar hablo habla español dinamarca danés busco buscar encontrar
      conseguir obtener cuesta gratis llave sé saber venir ir voy hacer hago dar tomar ver alguien algo nada todo todos muy
      más solo aquí allí este esta esto ese esa certificado antecedentes formulario miembro equipo inscribir persona
      mayores`,
    letters:
      "ñ ¿ ó ción$ ciones$ mente$ ^qu ll ar$ ir$ er$ ado$ ada$ ados$ ando$ iendo$ dad$ os$ as$ ito$ ^al ^es ^des ue ie ía$ aje$ eza$ oy$ amos$ emos$",
  },
  fr: {
    words: `je tu il elle nous vous ils elles on suis est sommes sont être était c'est ce cette ces ne pas non oui et ou mais
      que qui quoi dont où quand comment pourquoi combien quel quelle quels quelles le la les l un une des du de d à au aux
      en dans par pour avec sans sur sous entre vers chez depuis jusqu comme si mon ma mes ton ta tes son sa ses notre nos
      votre vos leur leurs me m te se lui moi toi j ai a avons avez ont avoir j'ai y n'ai veux voulons voudrais voudrait
      voudrions peux peut pouvons pouvez puis-je puis besoin dois doit faut plaît merci beaucoup bonjour bonsoir salut allo revoir
      pardon désolé cordialement aide aider aidez question questions demande demander subvention subventions association
      associations bénévole bénévoles bénévolat commune mairie salle louer location maison logement appartement enfant
      enfants école crèche médecin docteur travail travailler argent payer paiement impôt impôts rendez-vous rendez horaires
      ouvert ouverture fermé déménager adresse lettre facture voiture vélo bus train rue ville pays chien chat fille garçon
      femme homme mari épouse fils frère soeur sœur ami amie voisin vieux jeune petit petite grand grande nouveau nouvelle
      bien mal malade fatigué maintenant aujourd'hui aujourd hui demain hier semaine mois an ans année heure samedi
      dimanche parents mère père parler parle parlez français danemark danois cherche chercher trouver obtenir coûte
      gratuit clé sais savoir venir aller vais faire fais donner prendre voir quelqu'un quelqu quelque chose rien tout tous
      très plus seulement ici là certificat casier judiciaire formulaire membre équipe inscrire personnes âgées`,
    letters:
      "é è ê à ç ù œ eau$ eux$ eur$ tion$ ment$ ^qu ^l' ^d' ^j' ^c' ^n' oi ou ez$ ais$ ait$ aire$ eurs$ elle$ ette$ er$ ée$ és$ ées$ ique$ age$ ance$ ence$ ille$ aux$ gn oir$ ^é",
  },
  bs: {
    words: `ja ti on ona mi vi oni sam si je smo ste su biti bio bila bilo nije nisam nema i u na s sa do od za po pri kod iz
      o se da ne što šta kako gdje gde kad kada ko tko zašto koliko koji koja koje kojoj li ali ili jer ako moj moja moje
      naš naša naše njegov njen mene meni mi tebe nas nam vas vam ga mu joj ih im imam imaš ima imamo imaju imati hoću hoće
      želim želimo htio htjela bih bismo mogu može možemo mogao moći treba trebam trebamo moram moramo molim hvala zdravo
      dobar dan dobro jutro veče večer ćao pozdrav izvinite oprostite pomoć pomoći pomozite pitanje pitanja zahtjev zahtev
      prijava prijaviti podnijeti podrška sredstva udruženje udruženja udruga volonter volonteri volontirati opština
      općina općine sala dvorana salu iznajmiti najam stan stana kuća dijete djeca djece djecu dete deca škola škole vrtić
      doktor ljekar posao posla raditi radim novac novca platiti plaćanje porez termin zakazati vrijeme radno otvoreno
      zatvoreno preseliti adresa pismo račun auto bicikl autobus voz ulica grad zemlja pas mačka djevojčica dječak žena
      muškarac muž sin kći kćerka brat sestra prijatelj prijateljica komšija star mlad mali veliki novi nova loše bolestan
      umoran sada danas sutra juče jučer sedmica mjesec godina godine sat subota nedjelja roditelji majka otac govoriti
      govorim govorite bosanski srpski hrvatski danska danskoj danski tražim tražiti naći dobiti košta besplatno ključ znam
      znati doći ići raditi uraditi dati uzeti vidjeti neko nešto ništa sve veoma vrlo još već samo ovdje tamo ovaj ova ovo
      taj ta to potvrda uvjerenje član ekipa upisati`,
    letters:
      "č ć š ž đ ije je$ lj nj dž ^pr ^pri ^iz ^ne ti$ ju$ ost$ anje$ enje$ ić$ ski$ ima$ ama$ oj$ og$ om$ ^raz ^do ^po ija$ iti$ ati$",
  },
  so: {
    words: `aniga anigu adiga isaga iyada annaga anaga innaga idinka iyaga waa waan waxaan waxaa wuxuu waxay waad wax maya haa
      iyo oo ama laakiin in inaan inaad inay ka ku u la si sida sidee halkee xaggee goorma goormee ayaa yaa maxaa maxay
      muxuu waayo sababta immisa imisa kee tee aan aad uu ay ayey baan baad baa buu mid hal kale kan tan kaas taas halkan
      halkaas hadda maanta berri shalay toddobaad bil sanad sanno sabti axad aabo hooyo aabaha hooyada walaal walaashay
      walaalkay saaxiib deris xaas xaaskayga ninkayga wiil gabar gabadh wiilkayga gabadhayda ilmo ilmaha caruur carruur
      carruurta carruurtayda ubad qof dad dadka nin naag duq dhalinyaro caawin caawimo caawimaad gargaar kaalmo i caawi
      fadlan mahadsanid mahadsan salaan asc salaamu calaykum subax wanaagsan galab habeen su'aal codsi codsan codsado
      taageero lacag lacagta bixin bixiyo urur ururka ururkeena mutadawac iskaa u qabso degmada dowladda hool hoolka kirayn
      kirayso kiro guri guriga guryo dugsi iskuul iskuulka xannaano dhakhtar dhakhtarka takhtar shaqo shaqada shaqeeyo
      canshuur ballan saacad saacadaha furan xiran guurid cinwaan warqad warqadda gaari baaskiil bas tareen waddo magaalo
      dal dalka eey bisad rabaa rabnaa doonayaa doonaynaa karaa karnaa kartaa karo heli helo helaa u baahanahay baahanahay
      baahan nahay hayaa haystaa hayo jiraa jirta jiro jecel ahay tahay yahay ihiin qabaa qabo af soomaali soomaaliga ku
      hadlaa hadlo deenish deenishka denmark garanayaa garanayo ma mid kuma aha baran barto raadinayaa raadin tag tago imid
      imaado samee sameeyo sii qaado arko furaha bilaash badan yar weyn cusub fiican xun buka bukaa daal`,
    letters:
      "aa ii oo uu ee ^w ^x x dh ^c aan$ aad$ ayaa$ kii$ tii$ da$ ka$ ga$ ta$ eed$ aha$ ooyin$ ynta$ ^q q ^sh ^waa ^wax aha hay$ naa$ taa$ eyn ow sh$ ad$",
  },
  vi: {
    words: `tôi bạn anh chị em ông bà chúng họ nó là có không và hay hoặc nhưng của cho với từ đến ở trong ngoài trên dưới
      về như thế nào gì ai đâu khi bao giờ nhiêu tại sao vì nếu thì mà được bị muốn cần phải có thể thể làm đi lại ra vào
      lên xuống này kia đó đây các những một hai ba bốn năm mười rất cũng đã đang sẽ vẫn chưa rồi nữa hơn nhất xin chào
      cảm ơn cám ơn vui lòng làm ơn dạ vâng giúp đỡ hỗ trợ câu hỏi hỏi đơn đăng ký nộp trợ cấp hội tình nguyện viên thành
      phố xã phòng thuê nhà căn hộ con trẻ em trường học mẫu giáo bác sĩ công việc tiền trả thuế cuộc hẹn đặt giờ mở cửa
      đóng chuyển địa chỉ thư hóa đơn xe hơi đạp buýt tàu đường nước chó mèo gái trai phụ nữ đàn chồng vợ mẹ cha bố bạn bè
      hàng xóm già trẻ nhỏ lớn mới tốt xấu ốm mệt bây hôm nay ngày mai qua tuần tháng thứ bảy chủ nhật nói tiếng việt đan
      mạch tìm kiếm nhận miễn phí chìa khóa biết người ta mọi cái giấy chứng nhận thành viên toi khong duoc muon giup`,
    letters: "ư ơ ạ ả ấ ầ ẩ ậ ắ ằ ặ ế ề ể ệ ị ọ ố ồ ổ ộ ớ ờ ợ ụ ủ ứ ừ ự ỹ đ ^ng ^nh ^kh ^ph ^tr ^th ng$ nh$ ^gi ^x",
  },
};

/** Languages with no line of their own in the product: recognised so that they are taken for no other. */
export const others: Readonly<Record<string, LanguageWords>> = {
  it: {
    words: `io tu lui lei noi voi loro sono è siamo sei essere era non sì e o ma che di del della dei delle il lo la i gli le
      un una uno in nel nella a al alla da dal per con senza su sul tra fra come cosa dove quando chi quale quanto perché
      mio mia miei mie nostro nostra mi ti si ci vi ho hai ha abbiamo avete hanno avere voglio vorrei vogliamo vorremmo
      posso può possiamo devo bisogno grazie mille molte ciao buongiorno buonasera prego scusi aiuto aiutare domanda richiesta
      contributo associazione volontario volontari comune sala affittare affitto casa bambino bambini figlio figli scuola
      asilo medico lavoro soldi pagare appuntamento orari aperto chiuso indirizzo macchina strada città donna uomo marito
      moglie amico ora oggi domani ieri settimana mese anno anni parlare parlo italiano danimarca cerco trovare gratis
      qualcuno qualcosa niente tutto molto più anche solo qui questo questa`,
    letters: "zione$ gli ^gli ch cc zz mente$ are$ ere$ ire$ ato$ ^dell ^nell gi ^qu tà$",
  },
  pt: {
    words: `eu você ele ela nós vocês eles sou é somos são ser está estou estamos não sim e ou mas que de do da dos das o a os
      as um uma em no na nos nas por para com sem sobre desde até entre como onde quando quem qual quanto porque meu minha
      meus minhas nosso nossa me te se lhe tenho tem temos ter há quero queremos queria gostaria gostaríamos posso pode
      podemos preciso precisamos devo obrigado obrigada olá oi bom dia boa tarde noite desculpe ajuda ajudar pergunta
      pedido apoio subsídio associação voluntário voluntária município câmara sala alugar aluguel casa criança crianças
      filho filhos escola médico trabalho dinheiro pagar consulta horário aberto fechado endereço carro rua cidade mulher
      homem marido esposa amigo agora hoje amanhã ontem semana mês ano anos falar falo português dinamarca procuro
      encontrar grátis alguém algo nada tudo muito mais também só aqui este esta isso`,
    letters: "ão$ ões$ ção$ nh lh ã õ ç ^qu ar$ inho$ ência$ dade$ ém$ ^não",
  },
  hu: {
    words: `én te ő mi ti ők vagyok vagy van vagyunk nem igen és hogy de ha mert mint csak is meg már még itt ott ez az egy a
      hol mikor ki mit miért hogyan mennyi melyik nekem neked nekünk szeretnék szeretnénk akarok tudok tudunk lehet kell
      kellene szükségem segítség segíteni segítsen köszönöm kérem szia jó napot reggelt estét kérdés kérdésem pályázat
      támogatás egyesület önkéntes önkormányzat terem bérelni lakás ház gyerek gyermek iskola óvoda orvos munka pénz
      fizetni időpont nyitva cím levél autó utca város nő férfi férjem feleségem barát ma holnap tegnap hét hónap év most
      beszél beszélek magyar magyarul dánia keresek ingyenes valaki valami semmi minden nagyon több`,
    letters: "ő ű gy ny sz cs zs ^sz ^meg ság$ ség$ ban$ ben$ nak$ nek$ hoz$ ok$ ek$ ék$ unk$ ^el tt$",
  },
  cs: {
    words: `já ty on ona my vy oni jsem jsi je jsme jste jsou být byl byla není nejsem ano ne a i v ve na z ze do se že co jak
      kde kdy kdo proč kolik jestli ale nebo pro od po před při bez pod nad o u za můj moje naše náš mě mi nám nás vás mám
      máme má mít chci chceme chtěl chtěla bych bychom mohu můžu může můžeme potřebuji potřebujeme potřebuju musím prosím
      děkuji díky ahoj dobrý den pomoc pomoct otázka žádost žádat dotace spolek sdružení dobrovolník dobrovolníci obec sál
      pronajmout byt dítě děti škola školka lékař práce pracovat peníze platit termín otevřeno zavřeno adresa dopis auto
      ulice město žena muž manžel syn dcera přítel teď dnes zítra včera týden měsíc rok mluvit mluvím česky dánsko hledám
      najít zdarma klíč vím někdo něco nic všechno velmi také už ještě jen tady som nie čo ako kde`,
    letters: "ř ě ů ý í č š ž ^př ^ně ost$ ání$ ení$ ého$ ých$ ovat$ ^vý ^zá ou$",
  },
  sq: {
    words: `unë ti ai ajo ne ju ata jam është jemi janë të jetë ishte nuk po jo dhe ose por që se si ku kur kush çfarë pse sa
      cili në nga me pa për mbi nën tek te deri im imja ime tonë jonë mua mund dua duam doja duhet kam kemi keni kanë ka
      faleminderit përshëndetje tungjatjeta mirëdita mirë ju lutem ndihmë ndihmoni pyetje kërkesë aplikoj mbështetje
      shoqatë vullnetar komuna bashkia sallë marr qira shtëpi banesë fëmijë fëmijët shkollë kopsht mjek punë para paguaj
      takim hapur mbyllur adresa letër makinë rrugë qytet grua burrë bashkëshorti djali vajza shok sot nesër dje javë muaj
      vit tani flas flisni shqip danimarkë kërkoj gjej falas dikush diçka asgjë gjithçka shumë edhe vetëm këtu kjo ky`,
    letters: "ë ç ^sh ^gj xh ll rr ë$ ët$ ve$ shme$ isht$ ^përg ^një nj",
  },
  ku: {
    words: `ez tu ew em hûn im î ye in bû ne na erê û yan lê ku çi çawa li kî kengî kengê çima çend di de ji bi bo ser min te
      wî wê me we wan dixwazim dixwazin dikarim dikarin hewce alîkarî alîkariyê spas silav rojbaş pirs serlêdan komele
      xwebexş şaredarî mal xanî zarok zarokên dibistan bijîşk kar pere navnîşan nameyek erebe kolan bajar jin mêr heval
      îro sibê duh hefte meh sal niha kurdî danîmarka digerim belaş kes tişt her gelek`,
    letters: "ê î û ç ş ^x ^di ên$ ê$ an$ în$ ^xw",
  },
  tl: {
    words: `ako ikaw siya kami tayo kayo sila ko mo niya namin natin ninyo nila ang ng mga sa na ay at o pero para kung kapag
      dahil hindi oo opo wala may mayroon po ba din rin lang pa kami paano saan kailan sino ano bakit magkano gusto kailangan
      puwede pwede salamat kumusta magandang umaga hapon gabi tulong tulungan tanong aplikasyon bahay anak mga bata paaralan
      doktor trabaho pera bayad ngayon bukas kahapon linggo buwan taon dito doon ito iyan`,
    letters: "^mag ^nag ^pag ng$ ^ka ang$ ^ng",
  },
  sw: {
    words: `mimi wewe yeye sisi ninyi wao ni si na ya wa za la kwa katika hii hiyo yangu yetu nataka tunataka naweza tunaweza
      nahitaji msaada asante habari jambo swali ombi chama nyumba mtoto watoto shule daktari kazi pesa kulipa leo kesho
      jana wiki mwezi mwaka sasa wapi lini nani nini vipi jinsi gani tafadhali hapana ndiyo`,
    letters: "^wa ^ku ^ni ^m ^ki ana$ isha$ ia$",
  },
};

/** Arabic letters: Persian and Urdu have letters that Arabic lacks, and small words of their own. */
export const arabic: Readonly<Record<string, LanguageWords>> = {
  ar: {
    words: `في من على إلى الى عن مع أن ان هل ما ماذا كيف أين اين متى لماذا كم هذا هذه ذلك التي الذي أنا انا نحن هو هي هم أنت لا
      نعم و أو او لكن لقد قد كان يكون ليس لدي لدينا عندي أريد اريد نريد أحتاج احتاج نحتاج أستطيع يمكن يمكنني ممكن يجب
      شكرا شكراً مرحبا مرحباً السلام عليكم أهلا اهلا صباح مساء الخير لو سمحت من فضلك فضلك مساعدة المساعدة ساعدوني سؤال طلب
      تقديم دعم جمعية متطوع متطوعين التطوع البلدية قاعة استئجار إيجار بيت منزل سكن شقة طفل أطفال اطفال أطفالي ابني ابنتي
      مدرسة روضة طبيب عمل مال دفع موعد مفتوح عنوان رسالة سيارة شارع مدينة امرأة رجل زوجي زوجتي صديق اليوم غدا أمس أسبوع شهر
      سنة الآن أتكلم العربية الدنمارك أبحث مجاني شخص شيء كل جدا هنا يوجد بعد قبل`,
    letters: "ة ى أ إ ؤ ئ ^ال ^وال ^بال ^لل ات$ ين$ ون$ ي ك ه$",
  },
  fa: {
    words: `من تو او ما شما آنها این آن است هست هستم هستیم نیست بود باشد و یا اما که از به در با برای تا بر را چه چی چطور
      چگونه کجا کی کدام چرا چند چقدر آیا می میخواهم می‌خواهم خواهم میخواهیم می‌خواهیم خواهیم میتوانم می‌توانم توانم میتوانیم توانیم باید
      نیاز دارم داریم دارد ندارم سلام ممنون متشکرم مرسی لطفا لطفاً خواهش بله نه کمک کنید سوال سؤال درخواست حمایت انجمن داوطلب
      شهرداری سالن اجاره خانه مسکن آپارتمان بچه کودک فرزند مدرسه مهدکودک دکتر پزشک کار پول پرداخت وقت قرار نوبت باز بسته
      آدرس نامه ماشین خیابان شهر زن مرد شوهرم همسرم پسرم دخترم دوست امروز فردا دیروز هفته ماه سال الان حالا فارسی دری دانمارک
      دنبال پیدا رایگان کسی چیزی همه خیلی هم اینجا مورد کنم کنیم شوم هایم های`,
    letters: "پ چ ژ گ ک ی ^می ها$ های$ هستم$ ^ن ند$ یم$ ان$ ست$",
  },
  ur: {
    words: `میں ہم تم آپ وہ یہ ہے ہیں ہوں تھا تھی نہیں اور یا لیکن کہ کا کی کے کو سے پر تک ساتھ لیے لئے کیا کیسے کہاں کب کون کیوں
      کتنا کتنے کونسا میرا میری میرے ہمارا ہماری ہمارے مجھے ہمیں آپ چاہتا چاہتی چاہتے چاہیے سکتا سکتی سکتے کر کرنا کرنے کریں
      ضرورت شکریہ السلام علیکم براہ کرم مہربانی جی ہاں مدد سوال درخواست تعاون انجمن رضاکار بلدیہ ہال کرایہ کرائے گھر مکان بچہ بچے
      بچوں بیٹا بیٹی اسکول ڈاکٹر کام پیسے رقم ادائیگی وقت ملاقات کھلا بند پتہ خط گاڑی سڑک شہر عورت مرد شوہر بیوی دوست آج کل ہفتہ
      مہینہ سال ابھی اردو ڈنمارک تلاش مفت کوئی کچھ سب بہت بھی صرف یہاں`,
    letters: "ٹ ڈ ڑ ں ے ہ ھ پ چ گ ے$ وں$ یں$ نا$",
  },
};

/** Cyrillic letters: Ukrainian has і ї є ґ, Russian ы э ъ ё. */
export const cyrillic: Readonly<Record<string, LanguageWords>> = {
  uk: {
    words: `я ти він вона ми ви вони є був була бути не ні так і й та в у на з із зі до від за по при без під над про для через
      після перед що як де коли хто чому скільки який яка яке чи але або якщо бо тому мій моя моє наш наша наше мені мене нам
      нас вам вас його її їх маю має маємо мають хочу хочемо хотів хотіла хотіли б би можу може можна можемо треба потрібно
      потрібна потрібен потребую повинен дякую дякуємо привіт добрий день доброго дня ранок вечір будь ласка вибачте допомога
      допомогу допоможіть допомогти питання запитання заява заяву подати підтримка грант об'єднання організація волонтер
      волонтером волонтери волонтерство комуна муніципалітет зал залу орендувати оренда житло квартира дім дитина діти дітей
      дитини школа школу садок лікар лікаря робота роботу працювати гроші платити податок запис записатися час відчинено
      адреса лист машина вулиця місто жінка чоловік син дочка друг сьогодні завтра вчора тиждень місяць рік зараз говорити
      говорю розмовляю українською українська україни данія данії шукаю знайти отримати безкоштовно хтось щось нічого все дуже
      ще вже тільки тут там цей ця це довідка де`,
    letters: "і ї є ґ ість$ ння$ ати$ ити$ ться$ ого$ ій$ ^ві ^пі ів$",
  },
  ru: {
    words: `я ты он она мы вы они есть был была быть не нет да и в на с со к до от из за по при без под над про о об для через
      после перед что как где когда кто почему сколько какой какая какие ли но или если потому мой моя мое моё наш наша наше
      мне меня нам нас вам вас его её ее их имею имеет хочу хотим хотел хотела хотели бы могу может можно можем нужно нужна
      нужен надо должен спасибо благодарю привет здравствуйте добрый день доброе утро вечер пожалуйста извините простите
      помощь помощи помогите помочь вопрос вопросы заявление заявку подать поддержка грант объединение организация волонтер
      волонтёр волонтером волонтеры коммуна муниципалитет зал снять аренда жилье жильё квартира дом ребенок ребёнок дети
      детей школа школу детский сад врач врача работа работу работать деньги платить налог запись записаться время открыто
      адрес письмо машина улица город женщина мужчина муж жена сын дочь друг сегодня завтра вчера неделя месяц год сейчас
      говорить говорю русский русском россия дания дании ищу найти получить бесплатно кто-то что-то ничего все всё очень
      ещё еще уже только здесь тут там этот эта это справка`,
    letters: "ы э ъ ё ость$ ние$ ать$ ить$ ться$ ого$ ый$ ий$ ет$ ов$",
  },
};
