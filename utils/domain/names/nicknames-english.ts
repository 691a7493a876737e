/** A full name, then its short and pet forms. Folded. Names that only sound alike are left to sound.ts. */
export const englishNicknames = `
aaron ron ronnie ari
abigail abby abbie abbey gail gale abi
abraham abe bram ham
adam ad addy edie
adelaide addie ada della heidi adele laidy
adele addie della dell
adeline addie ada lina aline addy
adrian ade rian
adriana ada drina adri
agatha aggie aga
agnes aggie nessie nessa inez senga
aidan ade
alan al lanny ali
alana lana
alastair al alec ali allie
albert al bert bertie albie alby
alberta allie bertie berta
alexander alex al alec alek sandy xander zander sasha sandro lex alexis sacha alik sander
alexandra alex sandy sandra lexi lexie ali allie sasha alexa alexis xandra sasa alix lex
alexis alex lex lexi lexie
alfred al alf alfie fred freddie freddy fredo
alice ali allie ally elsie
alicia ali allie ally lisa lish
alison ali allie ally al
allan al lanny
alonzo lon lonnie al
alvin al vin vinny
amanda mandy manda amy mandi
amelia amy mel millie milly mia emmy melia
anastasia ana stacy stacey stasia tasia anya nastya
andrea andie andi andy drea dre
andrew andy drew dru andi
angela angie ang angel angelina gela
angelica angie angel jelly
angelina angie lina
ann annie nan nancy nanny
anna annie ann anne nan nancy anya anya nina
anne annie nan nancy ann
annabel anna bella annie belle bel
annette annie nettie netta
anthony tony ant anto antoine toni
antoinette toni tony netta nettie
antonia toni tonia tonya nia
antonio tony toni tonio
archibald archie arch baldie
arlene lena arly
arnold arnie arn
arthur art artie arty
ashley ash lee
athena thena
aubrey bree aub
audrey audie dree
augustus gus augie august gussie
augustine gus augie gussie austin
ava avie
avery ave
barbara barb barbie babs bobbie barbara bab
barnabas barney
barnaby barney
bartholomew bart bat barty mees tolly
basil bas baz
bathsheba sheba
beatrice bea bee trixie trix bice beah
beatrix bea trixie trix
belinda bel bella linda lindy
benedict ben benny bennie dick
benjamin ben benny bennie benji jamie
bennett ben
bernadette bernie detta bernadine
bernard bernie barney ben berny nard
bertha bert bertie
bertram bert bertie
bethany beth bethie
beverly bev
blake blakey
bradford brad ford
bradley brad
brandon bran brand
brenda bren
brendan bren
brian bri bry
brianna bri bree anna
bridget bridie biddy bridie brie bree bridge
brittany britt brit brittney
bronwyn bron bronnie
bruce brucie
caitlin cait katie caity kate cat
caleb cale cal
calvin cal vin
cameron cam cammy ron
camilla cam millie milla cammie
candace candy dacey candi
caroline carrie carol caro lina line carly cara callie lynn
carolyn carrie carol caro lyn carly
carol carrie caz caro
carl charlie chuck
carmen carm
cassandra cass cassie sandra sandy casey
cassidy cass
catherine cathy cath cat kate katie kathy kay kit kitty cate catie kat trina rina cathie kath kathie
katherine kathy kath kat kate katie kay kit kitty kathie trina rina katya cathy kati
kathryn kathy kath kat kate katie kay kit kitty kathie ryn
kathleen kathy kath kat kate katie kay kit kitty kathie leen
cecilia cece cec cecily celia sissy cissy ceci
cecil cec
cedric ced rick
celeste cel celie
charity cherry
charlene charlie char charly lena
charles charlie chuck chas chaz chip charley carl chick charly chad cal
charlotte charlie lottie char lotte lotta charley carly
chelsea chels
cheryl cher cherie sherry cheri
chester chet
christian chris christy kit
christina chris chrissy christy tina chrissie crissy kris kit xtina
christine chris chrissy christy tina chrissie kris kit
christopher chris kit topher kris christy chip stoffer
clarence clare clair
claire clara
clara clare claire
clarissa clare rissa clara
claudia claud claudie
clayton clay
clement clem
clementine clem clemmie tina
clifford cliff ford
clifton cliff cliffy
clinton clint
clyde cly
colette coco lettie
colin col
connor con
constance connie con
constantine connie con dean kostas gus
cordelia cordy delia
corey cory
cornelius neil con cornie corny connie
courtney court
craig craigy
crystal chris crys
curtis curt
cynthia cindy cyn cyndi cindi cynth
cyril cy
cyrus cy russ
dale daley
dalton dal
damian damo
daniel dan danny danni dannie
danielle dani dan danny elle
daphne daph daff
darlene dar
darren daz
darrell darry
darryl daz
david dave davey davy davie daveed
dawn dawnie
dean deano
deborah deb debbie debby debs debi bora
debra deb debbie debby debs
deirdre dee didi
delbert bert del
delia dee
delilah lilah
della dell
delores dee lola del
demetrius dimitri demi jim dee meech
denise denny neecy dee nise
dennis den denny
derek del
desmond des dez
desiree desi des
diana di diane didi dee
diane di didi dee
dianne di didi
dominic dom nic nick dominick
dominique nikki dom nic
donald don donny donnie dony
donna don dee
donovan don
dora dorie
doreen dory reen
doris dor dorrie
dorothy dot dottie dolly dora dory dodie dee thea dorothea dodo
douglas doug dougie doogie
duane dewey
duncan dunc
dustin dusty
dwight ike
dylan dyl
earl early
eamon ed
ebenezer eb eben
edgar ed eddie eddy
edith edie ede edy
edmund ed eddie ned ted eddy
eduardo ed eddie lalo edu
edward ed eddie ted teddy ned eddy ward ned
edwin ed eddie win ned eddy
edwina eddie winnie
eileen leen
elaine lainey lainie ellie
eleanor ellie nell nora ella nellie lenny ellen elle nel lenore
eleanore ellie nell nora
eli lee
elijah eli lige
elisabeth liz beth lisa betty lizzie elise eliza libby betsy bess elsie liza lise bette lisbeth
eliza liz lizzie
elizabeth liz beth betty lizzie eliza libby betsy bess elsie lisa lise liza bessie libbie lizzy bets bettie elise lisbet lillibet buffy bitsy betsey
ella ellie
ellen ellie nell nellie len elle lena
elliott eli
ellis el
eloise ella ellie lo
elmer el
elvira vira elvie
elwood woody
emanuel manny manu
emily em emmy millie emmie emi milly emma
emma em emmy emmie
emmanuel manny manu em
emmett em
enrique rick ricky
eric rick ricky
erica rikki ricki ricky
erin er
ernest ernie ern
ernestine ernie tina
esmeralda esme emmie
esther essie hester hetty ettie
ethan eth
ethel eth
eugene gene
eugenia gene genie
eunice niecy
eustace stacy
eva eve evie
evan ev
evangeline eva evie angie vangie lina
eve evie eva
evelyn eve evie lyn ev
everett ev rett
ezekiel zeke ez
ezra ez
faith fay
felicia fel flick felice lisha
felicity flick fliss lissie fel
felix fee
ferdinand ferdie fred freddie nando
fergus ferg gus
finley fin finn
fiona fi fee
fletcher fletch
florence flo flossie flora florrie flor
flora flo
forrest woody
frances fran frankie francie fannie franny fanny sis cissy frannie
francesca fran frankie chessie franny cesca
francis frank frankie fran franky frannie
francine fran francie
frank frankie franky
franklin frank frankie
fraser fraze
frederick fred freddie freddy rick fritz ricky derick
frederica freddie freda rica ricky
gabriel gabe gab gabby
gabriella gabby ella gabi bella gaby
gabrielle gabby gabi elle gaby brie
gareth gary gaz
garrett gary garry
gary gaz
gavin gav
genevieve gen jenny eve viv evie ginny gena
geoffrey geoff jeff
george georgie geo
georgia georgie
georgina georgie gina ginny
gerald gerry jerry ger
geraldine gerry jerry deena geri dina
gerard gerry jerry ger
gertrude gert trudy gertie trude
gideon gid
gilbert gil bert gib
gillian gill jill gilly jilly gil
gina ginny
giles gil
gladys glad
glenda glen
gloria glo glory
glynis glyn
gordon gord gordy gordie don
grace gracie
graham gray
grant granty
gregory greg gregg
greta gretel
gretchen greta
griffin griff
guadalupe lupe lupita
guinevere gwen ginny
gustav gus gussie
gwendolyn gwen wendy lyn gwennie
gwyneth gwen
hannah han nan annie
harold hal harry hank harrie
harriet hattie harrie hatty etta harry
harrison harry
harvey harv
hayden hay
hayley hay
hazel haze
heather heath hettie
hector heck
heidi hei
helen nell nellie lena ellie ella
helena lena nell
henrietta etta hettie hattie hennie henny retta etty
henry hank harry hal hen
herbert herb bert herbie
herman herm manny
hezekiah hez
hilary hil hilly
hillary hill hilly
hiram hi
holly hol
homer hom
hope hopey
horace horry
howard howie ward how
hubert hugh bert hub hubie
hugh hughie huey hew
hugo hugh
humphrey humph
ian ee
ignatius iggy nace
imogen immy immie imo
ingrid ingie
ira ike
irene rene renie
iris ris
irving irv
irvin irv
irwin irv win
isaac ike zac zak
isabel izzy bella belle isa ibby issy bel tibby izzie
isabella izzy bella belle isa ella issy bel izzie
isabelle izzy belle bella isa issy
isaiah ike zay
isadora issy dora
isidore izzy dore
israel izzy
ivan van
ivy ive
jackson jack
jacob jake jay jakie jack coby jakob jakey
jacqueline jackie jacqui jacky jack jaq
jaime jim
james jim jimmy jamie jem jimmie jay jas jimbo jimi seamus
jamie jay
jane janie jenny janey janet
janet jan janie jennie
janice jan janny
jared jerry
jason jay jase
jasmine jaz jas jazz jazzy min
jasper jas
jay jayjay
jean jeannie jeanie jeanne
jeanette jean jeannie nettie jan jeanie
jedidiah jed
jefferson jeff
jeffrey jeff jef geoff
jemima jem mima jemmy
jennifer jen jenny jenn jennie jenna jenni
jeremiah jerry jem jeremy
jeremy jerry jez jem jezza
jermaine jerry
jerome jerry
jessica jess jessie jessy
jesse jess jessie
jill jilly
jillian jill jilly
joan jo joanie joni
joanna jo joan annie joey
joanne jo joan annie joey
jocelyn joss jo lyn
jody jo
joel joey
john jack johnny johnnie jock jon jackie
johanna jo hanna joan
johnathan john jon johnny nathan jonny
jonas joe jon
jonathan jon jonny nathan john jonnie jono johnny
jordan jordy jord jody
joseph joe joey jo jos jody seph jojo
josephine jo josie fina jojo posy sephie fifi
joshua josh joss
josiah joe si josh
joy joyce
joyce joy
juan juanito johnny
juanita nita
judith judy jude judi
judah jude
julia jules julie
julian jules jule
juliana julie jules ana
julie jules
juliet jules julie jools
juliette jules julie
julius jule
june junie
justin jus justy
justine jus tina
karen kaz kari
karl charlie
kay kayla
keith keefer
kelly kel
kelvin kel kelly
kelsey kel kels
kendall ken kenny
kendra kenny
kenneth ken kenny kennie
kent ken
kerry kez
kevin kev kevvie
kimberly kim kimmie kimmy kym berly
kirsten kirsty kirstie
kristen kris kristy kristie krissy
kristin kris kristy krissy
kristina kris tina kristy krissy
kristine kris tina kristy
kristopher kris
kyle ky
lance lancelot
larissa lara rissa
laura laurie lori lora laurel lolly
laurel laurie
lauren laurie ren lori lo
laurence larry laurie lars lawrie
laverne verna
lawrence larry laurie lawrie law lonnie loren lars
leah lee
leander lee
leigh lee
lena lenny
leo lee
leon lee leo
leona lee nona
leonard len lenny leo lennie leon
leonora nora lenny
leopold leo
leroy roy lee
leslie les lee
lester les
letitia letty tish titia lettie
levi lev
lewis lew louie lewie lou
liam lee
lila lil
lillian lil lily lilly lillie
lily lil
linda lin lindy lynn lyn
lindsay lin linds lindsey
lionel leo
lisa lise
llewellyn lew lyn
lloyd loy
logan lo
lois lo
lorenzo ren enzo larry
loretta lori etta lorrie retta
lorraine lori lorrie raine
louis lou louie
louisa lou lulu
louise lou lulu
lucas luke luc
lucia lucy
lucian luke
lucille lucy lu lou
lucinda cindy lucy lu
lucretia creasey
lucy lu luce lulu
luke lukey
luther lute
lydia lyddie
lynette lyn nettie lynn
lynn lynnie
mabel mab mae
mackenzie mac mack kenzie ken
madeleine maddie maddy lena mads
madeline maddie maddy lena mads
madison maddie maddy mads
magdalena maggie lena magda
malachi mal
malcolm mal mac malky colm
mallory mal
malinda lindy linda
marcia marcie marcy
marcus marc mark
margaret maggie meg peggy marge margie peg rita greta daisy madge mags meggie maisie margo maggy margot marg mamie midge gretta mae mog pegeen
margarita rita margo maggie
margery marge margie
margot margie
maria mary mia ria
mariah mary
marian mary
marianne mary annie mari
marie mary mari
marietta etta mary
marilyn mary lyn mari
marion mary
marissa rissa mari
marjorie marge margie marj
mark marky
marlene marly lena
marsha marcie
marshall marsh
martha marty mattie patty mart matty patsy
martin marty mart martie
martina tina marty
marvin marv
mary molly polly may mamie mae mimi moll mary minnie maria
mason mace
matilda tilly mattie maud tilda tillie matty til
matthew matt matty mat mattie thew
maureen mo maura reenie
maurice mo maury morry
mavis mave
maximilian max maxie
maximus max
maxine max maxie
maxwell max
megan meg meggie
mehitabel hetty
melanie mel lanie melly
melinda mel lindy linda mindy
melissa mel lissa missy lissy mellie
melody mel
melvin mel
mercedes mercy sadie
mercy merry
meredith merry mer
merrill merry
michael mike mick mickey micky mikey mikel
michaela micky kayla mikki kaela
michelle shelly mickey chelle shell mich shelley chell micki
mildred millie milly
miles milo
millicent millie milly missy
milton milt
mindy min
minerva minnie
miranda mandy randy mira
miriam mim mimi mitzi miri
mitchell mitch
moira mo
molly mol
mona mo
monica mon nicky moni
montgomery monty gomer
morgan mo
morris mo morrie moe
mortimer mort morty
moses mo moe mose
muriel mur
myra my
myrtle myrt
nadia nadie
nancy nan nance
naomi nomi
natalie nat nattie tally
natasha tasha nat nattie
nathan nate nat natty
nathaniel nate nat nathan natty than
neal nealy
neil neily
nelson nels
neville nev
newton newt
nicholas nick nicky nico nik colin klaus claus nicko cole
nicola nicky nikki nic nik
nicole nicky nikki nic nik cole coley nicki
nigel nige
nina nin
noah no
noel nowell
nora norie
noreen norie
norma norm
norman norm normie
octavia tavy
olive ollie livvy
oliver ollie oli noll olly
olivia liv livvy ollie livia livie olly
oscar ozzie oz ossie
oswald ozzie oz waldo
owen owie
paige pay
pamela pam pammy
parker park
patience pat patty
patricia pat patty tricia trish patsy trisha patti tish pattie
patrick pat paddy patsy rick packy
paul paulie pauly
paula pauly polly
paulette paula
pauline paula polly
pearl pearlie
penelope penny nell pen nellie
percival percy perce
percy perce
perry per
peter pete petey
petra pet
philip phil pip flip lip
philippa pippa pip phil flip
phillip phil pip flip
phineas finn
phoebe fee
phyllis phyl phil
pierce perry
polly pol
preston pres
priscilla cilla prissy pris cissy
prudence prue pru
quentin quent quin
quincy quin
rachel rach rae ray rachie shelley
ralph ralphie rafe
ramona mona
randall randy rand dall
randolph randy rand dolph
raphael rafe raffi raf
raymond ray
rebecca becky becca becks beck becki bec reba becs bex
reginald reg reggie rex naldo
regina gina reggie
renee ren
reuben ben rube
rex rexy
rhoda rho
rhonda ron
ricardo rick ricky rico
richard rick dick rich ricky richie dickie ricki ritchie rik dicky ric rickie
rita ree
robert bob rob bobby robbie robby bert rab bobbie robin rupert berto
roberta bobbie bobby robbie berta robin birdie
roberto bob rob berto beto robbie
robin rob robbie
roderick rod roddy rick erick
rodney rod roddy
roger rog rodge
roland rollie roly rolly
roman rom
ronald ron ronnie ronny
rosalie rose rosie
rosalind roz ros rosie linda lindy
rosalyn roz ros rosie
rosamund roz ros rosie
rosanne rose rosie roz anne
rose rosie
rosemarie rose rosie marie
rosemary rosie rose romy mary
roseanne rose rosie anne
roxanne roxie roxy rox
roxana roxie roxy
ruby rube
rudolph rudy rolf dolph
rudolf rudy rolf dolf
rufus ruf
rupert rupe
russell russ rusty
ruth ruthie
ryan ry
sabrina brina bri
sally sal
salvador sal
salvatore sal sally
samantha sam sammy manthy sammie
samson sam
samuel sam sammy sammie
sandra sandy sandi sandie
sarah sally sadie sal
sasha sash
savannah savvy
scarlett scar letty
scott scotty scottie
sebastian seb seba bas basti
selina lina sel
serena rena
seth sethy
seymour sy
shannon shan
sharon shaz shari ron
shaun shauny
sheila shell
shelby shel
sheldon shel don
sherman sherm
shirley shirl
sibyl sib
sidney sid syd
silas si
silvester sly
silvia syl
simeon sim si
simon si sim
simone mona sim
solomon sol solly saul
sonia sunny
sophia sophie soph fia sofie sonia
sophie soph
spencer spence
stacy stace
stanley stan
stella stell
stephanie steph stephie stevie steff stef annie fanny
stephen steve stevie steph ste
steven steve stevie
stewart stew stu
stuart stu stew stuie
summer sum
susan sue susie suzy suzie sukie su
susanna sue susie suzy anna sanna
susannah sue susie suzy
suzanne sue susie suzy suzie zanne suze sanne
suzanna sue susie suzy
sydney syd
sylvester sly syl vester
sylvia syl sylvie
tabitha tabby
tamara tammy tam tami mara
tamsin tam
tanya tan
tara tar
tasha tash
taylor tay
terence terry tel tez
teresa terry tess tessa tree terri tessie reese
theresa terry tess tessa terri tessie tracy
thaddeus tad thad
thelma thel
theodora dora theo thea teddy
theodore ted teddy theo teddie dore
theophilus theo
thomas tom tommy thom tommie tam
thomasina tommie tammy
tiffany tiff tiffy
timothy tim timmy timmie
tina teen
titus ty
tobias toby tobi bias
tobin toby
todd toddy
tracy trace
travis trav
trent trenty
trevor trev
tricia trish
tristan tris
tristram tris
troy tro
tyler ty
tyrone ty
ulysses lyss
una oonagh
ursula urs sula ursie
valentina val tina
valentine val
valerie val vallie valeri
vanessa nessa van ness vanny essa
vaughn von
velma vel
vera vee
vernon vern
veronica ronnie ron vera nica roni vero
victor vic vick vik
victoria vicky vic tori vickie torie vicki tory toria vix viki
vincent vin vince vinny vinnie
viola vi
violet vi
virgil virg
virginia ginny ginger gin virgie jinny
vivian viv vivi
vivien viv
vladimir vlad
wallace wally walt
walter walt wally wat
wanda wan
warren waz
wayne wazza
wendell dell
wendy wen
wesley wes
whitney whit
wilbur will willie wil
wilfred wilf fred will
wilhelmina willa mina minnie billie wilma
willard will bill
william bill will billy willy liam willie wills bil billie
wilma willie
winifred winnie fred freddie win freda
winona winnie
winston win winnie
woodrow woody
xavier xav zave javi
yolanda yoli lanny
yvette eve vettie
yvonne vonnie eve von
zachary zach zack zak zac
zachariah zach zack zeke zak
zechariah zach zeke
zoe zo
abdullah abdul
bakari bak
muhammad mo moe mohammed mohamed mohammad muhammed ahmed
rajesh raj
rajendra raj raju
rajiv raj
rakesh rocky
vijay vij
vikram vik vicky
sanjay sanj
krishna kris krish
priyanka priya pri
lakshmi laks
mohan mo
ravindra ravi
subramanian subra subbu mani
srinivasan srini vasan
venkatesh venkat
siddharth sid
deepak deep
harpreet harry
yitzhak isaac itzik
avraham abe avi abraham
binyamin benny ben bibi
yosef yossi joseph joe
shlomo solomon
moshe moses moishe
yaakov jacob kobi
denis denny
prescott scott
terrence terry
michele mickey micki shelly
francisco frank frankie
jesus chuy
`;
