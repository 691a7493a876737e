/** The same for other languages, with forms that cross a border: a Hans is a Johannes, a Pepe a José. */
export const nicknamesElsewhere = `
johannes hans hannes johann jo hansi jan hanno johan joop jannes
johann hans hansi
maximilian max maxi
alexander alex lexi sascha xandi sander sascha
andreas andi andy andre dreas
anton toni tony
benedikt ben bene
bernhard bernd berni hardy
christian chris krischan
christoph chris stoffel toph
daniel dani
dietrich dieter
eberhard ebi
elisabeth lisa elli lisbeth liesel sisi sissi else elsbeth betti lilli elisa lise ella bettina ilse
erich eric
ernst erni
eva evi
ferdinand ferdi
florian flo flori
franz franzl franzi
franziska franzi ziska
friederike rike fritzi frieda
friedrich fritz fred friedel
gabriele gabi gaby ele
georg schorsch jorg girgl
gerhard gerd gert hardy
gisela gisi
gottfried friedel
gunther guenni
heinrich heinz heiner heini hein rik henner
helga hella
helmut helle
herbert herb
hermann manni
hildegard hilde hilda
ignaz naz
irmgard irmi irma
jakob jockel
jens jensi
joachim achim jochen jo jochim
johanna hanna jo hanne hannah
jorg joerg
josef sepp jupp josi beppo pepi
josefine josi fine
jurgen jogi
karl kalle charly
karoline caro line karo
caroline caro line
karsten carsten
katharina kathi kati katja kathe kathe katrin trine kathrin rina ina
klaus claus
konrad conny kurt konny
konstantin kosti konsti
leonhard leo hardy
leonie leo
leopold poldi leo
lieselotte lilo lotte liesel
lothar lolle
ludwig lutz wiggerl luggi louis
magdalena lena magda leni
manfred manni fred
manuela manu ela
margarete grete gretel gretchen greta margret rita marga gitte gritt
margarethe grete gretel greta
maria mia mitzi marie ria resi
marianne nanne janne
markus mark
martina tina
mathias matze matthias hias
matthias matze hias mats matti mattes
melanie mela
michael michi michel michl mike
michaela michi ela
monika moni
nikolaus klaus niko nico nick niklas
oliver oli olli
otto ottl
patricia patti
peter pete pit
philipp phil lipp
rainer rene
reinhard reini hardy
renate nati
roland roli
rudolf rudi rolf
sabine bine biene sabi
sebastian basti bastian sebi wast
siegfried sigi siggi
siegmund sigi
sigrid siri
simone simi
sophie sofie soffi
stefan steff steffen stephan
stefanie steffi steff fanny
stephanie steffi
susanne susi sanne sus
theodor theo
theresa resi tessa
therese resi
thomas tom tommi
thorsten toto
tobias tobi
ulrich uli ulli ulz
ulrike uli ulli rike
ursula uschi ulla ursel urs
veronika vroni vera
viktoria vicky viki
vinzenz vinz
waltraud traudl traude
werner wern
wilhelm willi willy will helm wim
wolfgang wolf wolfi wolle
antoine toine tonio tony
alexandre alex sacha xandre
benoit ben
bernadette bernie
bertrand bert
catherine cathy kati cath
charlotte lolotte cha chacha
christelle chris
christophe chris tophe
clementine clem
dominique dom domi
edouard ed doudou
elisabeth babette elise lise lisette babeth
emmanuel manu
emmanuelle manu
florence flo
francois fanfan frank
francoise fanchon soizic
frederic fred fredo
frederique fred
gabriel gaby
genevieve ginette viviane
gerard gege
guillaume guy guigui will
helene lene leni
henri riton
isabelle isa zaza babelle
jacqueline jackie line
jacques jacquot jack
jean jeannot
jeanbaptiste jb
jeanclaude jc
jeanfrancois jf jeff
jeanlouis jl
jeanluc jl
jeanmarc jm
jeanmichel jm
jeanpaul jp
jeanphilippe jp
jeanpierre jp jeanpi
jeanjacques jj
jeanne jeannette
josephine josette fifi
joseph jo jojo
laetitia leti titi
laurent lolo
laurence lolo
leonie leo
louis loulou
ludovic ludo
madeleine mado madelon
marguerite margot margo
mariefrance mf
marieclaire mc
marielouise malou
mathilde mathou
matthieu matt mat
maxime max
michele mimi
michel mich
monique momo
nicolas nico colas
olivier oliv
patrice pat
philippe phil philou
pierre pierrot
raphael raph
raymond ray
rene nene
sebastien seb bastien
sophie soso
stephane steph
stephanie steph fanie
suzanne suzette suzon
sylvain syl
sylvie syl
theophile theo
therese thesy
thierry titi
thibault tibo
valerie val
veronique vero
vincent vince
virginie ninie
xavier xav
yves yvon
adelaida ade
alberto beto tito berto
alejandra ale alex jandra sandra
alejandro ale alex jandro sandro
alfonso fonso poncho alfon
alfredo fredo alf
ana anita
andres andy
angel angelito
antonia tona tonia toni
antonio tono toni anton antonito tony
arturo turo
beatriz bea betty
bernardo nardo berna
carlos carlitos charly
carmen carmela menchu carmina mamen
carolina caro
catalina cata lina
cayetano tano
concepcion concha conchita conchi
consuelo chelo
cristina cris tina
cristobal cris
daniela dani
david davo
diego dieguito
dolores lola loli lolita
domingo mingo
eduardo edu lalo
elena nena leni
emilia emi
encarnacion encarna
enrique quique kike
ernesto neto
esperanza espe
esteban este
eugenia geni
eugenio geni
felipe pipe
fernanda fer nanda
fernando fer nando
francisca paca paqui paquita
francisco paco pancho fran curro kiko quico frasco franco
gabriel gabi
gabriela gabi
gerardo gera
gertrudis tula
gonzalo gonza
graciela chela
gregorio goyo
guadalupe lupe lupita
guillermo memo guille
gustavo gus
hernan nan
hector tito
ignacio nacho inaki inaki
inmaculada inma
isabel isa chabela bela
jaime jaimito
javier javi
jesus chus chucho suso
joaquin quino joaco
jorge jordi coque
jose pepe chepe pepito
josefa pepa pepita fina
josefina pepa fina
josemaria chema
josemanuel chema
joseluis pepelu jl
juan juanito juancho juanjo
juancarlos juanca jc
juanjose juanjo
juanmanuel juanma
julia juli
julian juli
laura lau
leonardo leo nardo
leticia leti
lorenzo loren
lourdes lulu
luis lucho luisito
luisa lucha
manuel manolo manu lolo
manuela manoli manola lola
marcelo chelo
margarita marga rita
maria mari maruja mia
mariadelcarmen maricarmen mamen
mariajose majo marijose cote
mariapilar maripili
mariateresa maite mayte
mariaelena malena
mariaisabel maribel marisa
marialuisa marisa marilu
mariano nano
martin tin
matias mati
mercedes merche meche
miguel migue miki
montserrat montse
natalia nata
nicolas nico
octavio tavo
pablo pablito
patricia patri pato
pedro perico
pilar pili
rafael rafa
ramon moncho mon
raul rulo
refugio cuca
ricardo richi riqui
roberto beto rober tito
rocio chio
rodrigo rodri
rosario charo chayo
salvador salva chava
santiago santi chago yago
sebastian seba
sergio checo
silvia sil
sofia sofi
soledad sole
susana susi
teofilo teo
teresa tere
tomas tom
valentina vale
valeria vale
veronica vero
vicente chente
victor vic
victoria vicky
virginia vir
xavier xavi
ximena xime
yolanda yoli
alessandra ale sandra alex
alessandro ale sandro alex
andrea andre
angela angi
antonella anto
antonio tonino toni nino toto
bartolomeo meo
benedetta benny
carlo carletto
caterina rina cate cati katia
chiara chia
cristina cri
domenico mimmo mimi menico
eleonora ele nora
elisabetta betta elisa betti lisa
emanuele lele manu
enrico rico chicco
ernesto tino
federica fede
federico fede chicco
ferdinando nando
filippo pippo
francesca franca francy cesca fra
francesco franco checco cesco ciccio fra
gabriele lele gabri
gaetano tano nino
giacomo mino
gianluca luca gian
gianmarco gian
giorgio giorgino
giovanna vanna gianna nanna
giovanni gianni nanni vanni giova
giuliano giugi
giulia giuli
giuseppe beppe pino peppe peppino bepi geppe giusy
giuseppina pina giusy peppa
gregorio greg
guglielmo memo
ignazio gnazio
ilaria ila
leonardo leo nardo
lorenzo enzo renzo lore
luca luchino
lucia lucy
luigi gigi gino luigino
marcello lello
margherita rita marghe ghita
mariagrazia mg
massimiliano max massi
massimo max massi
matteo teo matte
mattia matti
maurizio mauri
michele lele
michela miky
nicola nico nic
paola pao
pasquale lino
pietro piero pietrino
raffaele raf lele lello raffa
riccardo ricky
roberto robi berto
rosaria sara
salvatore salvo toto toto turi
sebastiano bastiano
simone simo
stefania stefi stefy
stefano ste stefi
tommaso tommy maso tom
umberto berto
valentina vale
vincenzo enzo vince cenzo vinz
vittorio vitto
adriaan ad adri
adrianus ad ad adri janus
albertus bert ab
alexander sander lex xander
andreas dries andries
anneke an
antonius toon ton tonnie twan teun anton
arnoldus arno nol
bartholomeus bart meeuwis
bernardus ben bernard
catharina toos trijn kaatje karin ineke tineke
christiaan chris
cornelia cor corrie nel nelleke lia
cornelis kees cor cees
diederik dirk rik
dorothea thea
elisabeth els lies bep liesbeth betsie elsje lisette ilse
franciscus frans frank
frederik frits fred freek rik
gerardus gerard geert
gijsbert gijs bert
godfried govert
hendrik henk rik hein henny
hendrika riek rika
henricus henk harry rik
hubertus huub bert
jacob jaap sjaak jaco cobus
jacobus jaap koos sjaak jacques co
jeroen jer
joannes jan
johan joop hans
johanna joke hanneke anneke jo annie jannie
johannes jan hans joop johan jo
josephus jos sjef joep jef
jozef jef jos
laurens lau
lambertus bert lambert
lodewijk lode
margaretha greet griet marga gre margriet
maria riet mieke marieke mia ria marijke miep rie
martinus martin tinus maarten rien
mattheus thijs matthijs theo
matthijs thijs
nicolaas klaas nico
petrus piet peter pieter
pieter piet
petronella nel nelly petra ellen
sebastiaan bas
sybrand siep
theodorus theo dorus
thomas tom
wilhelmina mien willemien mina wil
wilhelmus wim willem
willem wim pim
adam adas
adrian adi
agata agatka
agnieszka aga agusia
aleksander olek alek
aleksandra ola olka olenka olenka
alicja ala
andrzej jedrek andrzejek
anna ania anka aneczka anusia hania
antoni antek
arkadiusz arek
barbara basia baska
bartlomiej bartek
bartosz bartek
beata beatka
boguslaw bogus
bozena bozenka
czeslaw czesiek
damian damianek
dariusz darek
dominik domek
dorota dorotka
edward edek
elzbieta ela elka elzunia
ewa ewka ewunia
ewelina ewela
franciszek franek
grazyna grazynka
grzegorz grzesiek grzes
halina halinka
henryk heniek
irena irka
iwona iwonka
jacek jacus
jadwiga jadzia
jakub kuba
jan janek jas jasiek
janusz januszek
jaroslaw jarek
jerzy jurek
joanna asia aska joasia
jolanta jola
jozef jozek
justyna justynka
kamil kamilek
karolina karola
katarzyna kasia kaska kasienka
kazimierz kazik kazio
konrad kondzio
krystyna krysia
krzysztof krzysiek krzys
leszek lech
lucja lucynka
lukasz lukaszek
maciej maciek
magdalena magda madzia
malgorzata gosia malgosia goska
marcin marcinek
marek mareczek
maria marysia maryska marylka
mariusz mario
marta martusia
mateusz mati mateuszek
mieczyslaw mietek
mikolaj miki
monika monia
natalia natalka
pawel pawelek
piotr piotrek piotrus
przemyslaw przemek
radoslaw radek
rafal rafalek
renata renia
robert robercik
roman romek
ryszard rysiek rysio
slawomir slawek
stanislaw staszek stasiek stas
stefan stefek
sylwia sylwka
szymon szymek
tadeusz tadek
teresa tereska
tomasz tomek
urszula ula
waldemar waldek
wieslaw wiesiek
wladyslaw wladek
wlodzimierz wlodek
wojciech wojtek
zbigniew zbyszek
zdzislaw zdzisiek
zofia zosia
zuzanna zuzia
afonso fonso
alexandre xande alex
antonio tonico to toninho
beatriz bia
carlos cadu carlinhos
carolina carol
catarina cata
eduardo edu dudu
fernanda nanda fe
fernando nando
filipe lipe
francisco chico kiko
gabriel biel gabi
gabriela gabi
guilherme gui
gustavo guga gus
henrique rique
isabel bel isa
isabela isa bela
joana jo
joao jota joaozinho
joaquim quim
jose ze zezinho
josemaria zemaria
leonardo leo
leticia le leti
luis lu
luiz lula
manuel manel nelo
marcelo celo
maria mia mariazinha
mariana mari
miguel miguelinho
patricia paty
paulo paulinho
pedro pedrinho
rafael rafa
ricardo rick cado
roberto beto
rodrigo digo
sebastiao tiao
teresa te
tiago ti
thiago thi
vinicius vini
vitoria vivi
aleksandr sasha sanya shura alex alik aleksander
alexander sasha
aleksandra sasha shura
alexandra sasha
aleksei alyosha lyosha alex alexey
alexei alyosha lyosha
alexey alyosha lyosha alex
anastasia nastya asya
anastasiya nastya asya
anatoly tolya
andrei andryusha
anna anya nyura anyuta
anton antosha
boris borya
daniil danya
denis deniska
dmitry dima mitya dimitri dmitri
dmitri dima mitya
dmytro dima
ekaterina katya kate katia
elena lena alyona
elizaveta liza lisa
evgeny zhenya gena eugene evgeni
evgenia zhenya
fyodor fedya
galina galya
georgy gosha zhora
grigory grisha
igor gosha
ilya ilyusha
irina ira
ivan vanya
kirill kirya
konstantin kostya
ksenia ksyusha
larisa lara
leonid lyonya
lev lyova
lidia lida
ludmila lyuda mila luda
lyubov lyuba
lyudmila lyuda mila
maksim max maks
maxim max
margarita rita margo
maria masha mariya marusya
marina mara
mikhail misha mike michael
mykhailo misha mykhas
mykola kolya nick
nadezhda nadya
natalia natasha nata
nataliya natasha nata
natalya natasha nata
nikita nik
nikolai kolya nick
nikolay kolya nick
oksana ksana
oleg olezhka
oleksandr sasha sashko oles alex
oleksandra sasha
oleksii alex lyosha
olga olya
pavel pasha
pavlo pasha
petr petya
polina polya
roman roma
semyon syoma
serhii seryozha serg
sergei seryozha serge
sergey seryozha serge
sofia sonya
stanislav stas
stepan styopa
svetlana sveta lana
svitlana sveta svita
taisia taya
tamara toma
tatiana tanya
tatyana tanya
tetiana tanya
timofey tima
valentin valya
valentina valya
valery valera
vasily vasya
vera verochka
veronika nika
viktor vitya vic
viktoria vika
vladimir volodya vova vlad
vladislav vlad slava
volodymyr vova volodya
vyacheslav slava
yaroslav slava yarik
yevgeny zhenya
yulia yulya julia
yuri yura
yuliya yulya
aleksandar sasa aco
dimitrios dimitris mitsos jim
georgios giorgos yorgos george giorgis
konstantinos kostas costas dinos gus
konstantina dina ntina
ioannis giannis yannis john
nikolaos nikos nick
panagiotis panos takis
evangelos vangelis
athanasios thanasis thanos
christos chris
eleni lena nitsa
ekaterini katerina
aikaterini katerina
vasileios vasilis bill
vassilios vassilis bill
alexandros alekos alex
stavros stavrakis
spyridon spyros
theodoros thodoris
michail michalis
efstathios stathis
eftychia efi
agnes agi
aniko ani
andras andris bandi
anna panni anni nusi
antal toni toni
arpad arpi
attila ati
balazs balu
bela belus
borbala bori
csaba csabi
dorottya dora dori
edit edo
eniko eni
erzsebet bozsi erzsi zsoka bozske
eszter eszti
eva evi
ferenc feri ferko
gabor gabi
gabriella gabi
gergely geri gergo
gyorgy gyuri gyurka
gyula gyuszi
ildiko ildi
ilona ica ili
imre imi
istvan pisti isti pista
jakab kobi
janos jani jancsi
jozsef jozsi joci
judit juci jutka
julianna juli julcsi
karoly karcsi
katalin kati kata katika
krisztina kriszti
laszlo laci lacko
lajos lali
levente levi
magdolna magdi
margit manyi
maria mari marika
marta marti
matyas matyi
miklos miki
mihaly misi
monika moni
nandor nandi
orsolya orsi
pal pali
peter peti
reka reki
robert robi
rozalia rozi
sandor sanyi
szabolcs szabi
tamas tomi
tibor tibi
tunde tundi
veronika vera
viktoria viki
vilmos vili
zoltan zoli
zsofia zsofi
zsuzsanna zsuzsa zsuzsi
zsolt zsolti
alzbeta betka bozena
antonin tonda
bohumil bohous
frantisek franta fanda
jaroslav jarda jara
jindrich jindra
jiri jirka jura
josef pepa josko
katerina katka kata
ladislav lada
libuse liba
ludmila lida
lubomir lubos
magdalena magda lenka
marketa margita
martin mates
michal misa
milos milda
miroslav mirek mira
pavel pavlik
petr petrik
premysl premek
rudolf ruda
stanislav standa
tomas tomasek
vaclav venca vasek
vladimir vlada
vojtech vojta
zdenek zdenda
zuzana zuzka
jan honza janko jenda
jakub kuba
jana janka
anna anicka
karel kaja
anders andy
andreas adde
birgitta gitta britta
britt brittan
charlotta lotta
christer chrille
elisabeth lisbeth lis lisa
erik jerker eirik
fredrik fredde
gunnar gurra
gustav gurra gusten
jan janne
johan jojje
johannes hannes johs
karl kalle
kristian krille
kristina stina kicki
lars lasse
lennart lelle
magdalena malena lena
magnus mange
margareta greta maggan margit
maria mia maja
mikael micke
nils nisse
olof olle ole
patrik putte
per pelle
peter petter
sebastian sebbe
stefan steffe
sven svenne
thomas tompa
thorbjorn tobbe
tobias tobbe
ulrika ulla
katarina kajsa karin kaisa
kristoffer stoffer
hans hasse
jens jesse
jorgen jorn
rasmus ras
frederik freddy
mads mats
kjell kjelle
aleksi ale
antti anttu
heikki heko
johannes juha juhani jussi
juhani juha jussi juhis
kaarina kaija
katariina kati kaisa katri
markku make
matti masa
mikko mika
pekka pexi
tapani tapsa
timo timppa
eeva evi
elina elli
ahmet ahmo
mehmet memo memos
mustafa musti
ibrahim ibo ibi
huseyin huso
suleyman sulo
fatma fatos
ayse aysecik
zeynep zeyno
alexandru alex sandu alecu
constantin costel costi dinu
cristian cristi
elena lenuta nela
gheorghe gigi ghita george
ion ionel nelu
ioana ionela oana
maria marioara
mihai misu mihaita
nicolae nicu nae
stefan fanel
vasile vasilica
andreea dea
georgiana geo
gabriela gabi
katarina katka kaca
stefan stevo
jozef jozo dodo jozko
jan jano janko
ladislav laco
ludovit ludo
lubomir lubo
vladimir vlado
michal misko miso
juraj duro
frantisek fero
maria majka marienka
tereza terka
barbora bara barca
lucie lucka
ondrej ondra
vit vitek
adela adelka
marie maruska marka majka
eva evca evicka
hana hanka
jirina jirka
dmitrii dima mitya
sergei serezha
evgenii zhenya
evgeniya zhenya
georgii gosha zhora
yurii yura
aleksei lesha alesha
grigorii grisha
anatolii tolya tolik
vasilii vasya
valerii valera
arkadii arkasha
gennadii gena
vitalii vitalik
nataliya natasha natalka
viktoriya vika
kseniya ksyusha
mariya masha marusya
sofiya sonya
timofei tima
matvei motya
mikhailo misha mikhas mishko
mikola kolya
sergii serezha sergiiko
volodimir vova volodya
oleksii lesha oleksa
vasil vasilko vasya
petro petrus petya
evangelos vaggelis vangelis
eyaggelos vaggelis vangelis
stylianos stelios
anastasios tasos
apostolos tolis
eleftherios lefteris
eleytherios lefteris
dimitrios dimitris mitsos
marinela nela
ovidiu ovi
teodora dora teo
sotirios sotiris
angelika geli
annemarie anne mia
barbara babsi
brigitte gitte gitti biggi
cornelia conny nele
dieter didi
dominik nik
franziska fanny
friedrich fredi
gregor gregi
helmut heli
karlheinz kalle charly
leonhard hartl
martin tino
sebastian wastl
theresia resi
thorsten totti
johannes johann
bernard nanard
elisabeth zabeth lisbet
jeanphilippe jipe
marieclaude mc
mariajose pepa
victoria toya
niccolo nico
michal misiek
miroslaw mirek
zygmunt zyga
darya dasha
leonid lenya
semen sema
fedor fedya
yakov yasha
yana yanochka
margit manci
eliska ela
magdalena majda
kvetoslava kveta
rostislav rosta
bohuslav bohous
anders adde
birgitta gittan bibbi
carljohan calle
carl calle
gustaf gurra
henrik henke
patrik patte
kristoffer stoffe
robert robban
leif leffe
mustafa mistik
abdullah apo
emine emos
konstantinos ntinos
aikaterini kaiti
eystathios stathis
emmanoyil manolis
emmanouil manolis
charalampos mpampis babis
eleytherios leyteris
jaroslawa jarka
`;
