/**
 * Words that many people choose and lengthen with digits and signs, the most frequent first: from the frequency list of zxcvbn
 * 4.4.2 (MIT, Dan Wheeler and Dropbox), some 1,800 of 6 letters or more. Obscene ones are left out. Passwords that are long
 * enough as they are, are told by `known-passwords.ts`; the first 216 here are such, and refused without loading the rest.
 */
export const commonPasswords: ReadonlySet<string> = new Set(
  `
123qweasdzxc 1qaz2wsx3edc q1w2e3r4t5y6 1q2w3e4r5t6y mailcreated5240 qazwsxedcrfv 123456qwerty qwerty123456
sojdlg123aljg leavemealone 123456654321 gfhjkmgfhjkm qazwsxedc123 ghjcnjgfhjkm sonyericsson zxcasdqwe123
ghhh47hj7649 123456789qwe 1qazxsw23edc qwerasdfzxcv qweasdzxc123 flvbybcnhfnjh 123456789987654321 112233445566
finalfantasy ghbdtnrfrltkf websolutions chickenwing101 1qaz2wsx3edc4rfv justinbieber contortionist newproject2004
needforspeed businessbabe 123456789123 maurolarastefy domainlock2005 dkflbvbhjdbx hd764nw5d7e1vb1 qazwsxedcrfvtgb
dkflbvbhjdyf counterstrike zaq1xsw2cde3 vfvfvskfhfve ghjcnjghjcnj fkmnthyfnbdf 123456789abc admin18533362
23176djivanfros 123456789qwerty qazxswedcvfr qwertyasdfgh 1111111111zz whosyourdaddy fktrcfylhjdyf fktrcfylhjdbx
123456789qaz 541233432442 12345678900987654321 password1234 ghbdtnghbdtn 010203040506 lost4815162342 102030405060
vanyarespekt combat123654 qwerty123456789 devilmaycry4 iseedeadpeople 89231243658s 123456789qqq jamesbond007
4815162342lost 123123qweqwe qwertyytrewq 1234567890qw 1234qwerasdf 123qwe456rty asdfghjkl123 ghjcnjrdfibyj
qwertyuiop123 saun24865709 q1w2e3r4t5y6u7 1qa2ws3ed4rf 123456789zxc ptybnxtvgbjy 12345678987654321 mevefalkcakk
playstation3 31217221027711 q1w2e3r4t5y6u7i8 zqjphsyf6ctifgu 1234567890qwe hedimaptfcor lhbjkjubz2957704
andrewjackie networkingpe 12qw34er56ty 1qazxsw23edcvfr4 159753456852 123456782000 christopher1 ingodwetrust
installdevic digitalprodu minecraft123 boy4u2ownnyc an83546921an13 1234567890zzz olcrackmaster abc123456789
auckland2010 residentevil qawsedrftgyh 123321qweewq 32615948worms 742617000027 nemvxyheqdd5oqxyxyzi avrillavigne
massimiliano 012345678910 41d8cd98f00b nhfdvfnjkju123 gjkysqgbpltw temppassword ticketmaster 01telemike01
stratocaster punksnotdead playstation2 fynfyfyfhbde ghjcnjqgfhjkm nightcrawler installsqlst 123456789101
frederiksberg 1234567890qaz 1a2s3d4f5g6h sanfrancisco 89876065093rax ghjcnjgbpltw 1234567qwertyu 1234qwerasdfzxcv
lytghjgtnhjdcr schoolgirlie 111222333000 zaqwsxcderfv seemnemaailm nhecsyfujkjdt qwaszxerdfcv antananarivu
vfrcbvvfrcbv greenlantern q1w2e3r4t5y6u7i8o9p0 passwordstandard corperfmonsy maprchem56458 warhammer40k
1234567890qwerty morganstanley 1234567890987654321 cjdthitycndj bltynbabrfwbz stinkyfinger qwertyuiop10 qazxswedc123
iampurehaha2 zxcvbn123456 gtnhjpfdjlcr 123321456654 59382113kevinp bpgjldsgjldthnf rfnthbyf1988 1qa2ws3ed4rf5tg
qwertyuiop12345 nhfycajhvths msorcloledbr stickdaddy77 vfhbyfvfhbyf asdfgh123456 123456789asd specialinsta
michaeljackson webuivalidat 1234567887654321 1234567892000 ilovemyfamily weihnachtsbau 014702580369 qaz123wsx456
123456789qwer 111222333444555 123456789000 systemofadown vladimirovna 122333444455555 amadeusptfcor zxcvbnm123456789
websolutionssu mortalkombat paraklast1974 minnesota_hp nondriversig 123qwerty123 a1s2d3f4g5h6 z1x2c3v4b5n6m7
ghjnbdjcnjzybt thecakeisalie fktrcfylhjdf qwertyuiop12 ontheoutside zcfvfzkexifz sonnenschein wazzkaprivet
qwertasdfgzxcvb weihnachtsbaum password qwerty dragon baseball football monkey letmein shadow master mustang
qwertyuiop superman qazwsx jordan hunter harley zxcvbnm asdfgh buster batman soccer tigger charlie sunshine iloveyou
ranger hockey computer starwars pepper klaster zxcvbn freedom princess maggie ginger cheese summer chelsea dallas
biteme matrix yankees corvette austin access thunder merlin secret diamond hammer silver gfhjkm internet samantha
golfer scooter orange cookie maverick sparky phoenix mickey bigdog snoopy guitar whatever chicken camaro mercedes
peanut ferrari falcon cowboy welcome samsung steelers smokey dakota boomer eagles tigers marina nascar gateway
yellow porsche monster spider diablo hannah bulldog junior london purple compaq lakers iceman cowboys banana boston
tennis coffee scooby nikita yamaha mother barney brandy chester oliver player forever rangers midnight chicago
bigdaddy redsox badboy fender jasper slayer rabbit natasha marine wizard marlboro raiders prince casper fishing
flower jasmine iwantu adidas winter winner gandalf ghbdtn golden cocacola winston madison angels panther sophie
asdfasdf toyota canada liverpoo apples pokemon slipknot qazxsw scorpion qwaszx startrek rainbow asdfghjkl newyork
redskins gemini cameron qazwsxedc florida liverpool turtle sierra viking booger doctor rocket dolphins captain
bandit jaguar packers pookie peaches dolphin helpme theman maxwell qwertyui lovers maddog giants nirvana metallic
hotdog rosebud mountain warrior stupid elephant success alexis scorpio samson azerty driver freddy sydney gators
dexter creative voodoo trouble america nissan gunner garfield asdfghjk apollo eminem legend airborne beavis brooklyn
godzilla skippy kitten shelby phantom asdasd xavier braves darkness copper platinum qweqwe tomcat bigboy animal
police online voyager lifehack sniper trinity blazer heaven snowball loveme bubbles cricket willow donkey topgun
nintendo saturn destiny pakistan pumpkin digital sergey redwings explorer private runner therock guinness lasvegas
beatles cassie christin celtic andrey broncos babygirl eclipse fluffy cartman michigan carolina testing alexande
birdie pantera cherry vampire mexico buffalo genius montana minecraft maximus flyers lovely stalker metallica doggie
snickers speedy bronco paradise yankee horses magnum dreams lacrosse goober enigma qwertyu scotty bollocks surfer
poohbear genesis qweasdzxc racing hawaii poopoo einstein drowssap simple badger alaska action jester drummer
spitfire forest champion diesel svetlana friday hotrod westside security google tester shorty hitman mozart reddog
lizard ruslan scarface buddha spirit stargate naruto mercury liberty semperfi suzuki popcorn spooky marley scotland
cherokee vikings simpsons rascal qweasd hummer loveyou patches russia jupiter penguin passion vfhbyf vladimir
sandman passport raider infinity assman bulldogs fantasy horney domino budlight disney ironman softball brutus
redrum bigred mnbvcxz fktrcfylh karina marines digger kawasaki cougar fireman oksana monday justice wildcats tinker
logitech dancer swordfis avalon everton alexandr motorola patriots madonna ducati colorado connor juventus galore
smooth freeuser warcraft boogie titanic wolverin elizabet arizona valentin saints accord christ yfnfif stinky
spiderma naughty chopper extreme skyline zombie pearljam froggy awesome vision pirate fylhtq dreamer bullet predator
empire kirill panthers skipper nemesis peekaboo rolltide cardinal psycho danger mookie chevelle manutd goblue hobbes
vegeta fyfcnfcbz picard windows loverboy victory vfrcbv bambam serega turkey tweety galina hiphop rooster changeme
berlin taurus polina electric avatar maksim raptor hendrix newport brazil spring madmax britney sublime darkside
bigman wolfpack classic hercules ronaldo spiderman blizzard cheyenne cjkysirj wombat pandora holiday wildcat devils
alabama caesar pickle shaggy leather chronic airplane kodiak billybob sunset katana chocolat snowman stingray
firebird wolves zeppelin detroit pontiac gundam panzer outlaw redhead tarheels greenday nastya hardon engineer
hellfire serenity fireball darkstar strike beauty pavilion bobafett dbrnjhbz bigmac bowling ytrewq natali pyramid
dodgers apache swimming whynot trooper defender precious packard weasel popeye lucifer cancer icecream swordfish
presario viktor rockstar blonde wutang atlanta airforce thailand casino lennon hacker bluebird hawkeye theone
catfish sailor goldfish nfnmzyf tattoo pervert barbie maxima machine trucks wrangler tornado lights cadillac bubble
pegasus madman longhorn browns target microsoft dilbert christia baller shooter xfiles seattle qazqaz cthutq amateur
prelude corona freaky malibu assassin atlantis integra pussies iloveu lonewolf dragons unicorn software bobcat
stealth peewee openup srinivas zaqwsx valentina shotgun trigger veronika bruins coyote babydoll dollar lestat hottie
random smiley sweety chipper samurai devildog maddie mistress flipper express hjvfirf cessna piglet polaris teacher
montreal cookies wolfgang scully fatboy wicked tickle dfvgbh foobar transam basketba toshiba hotstuff sunday gambit
impala stephani lancer knicks shamrock stinger redneck deftones squirt siemens blaster trucker subaru renegade
ibanez manson reaper blondie mylove galaxy blahblah enterpri travel indiana skeeter ficken sweetpea trfnthbyf marino
smitty bigfoot larisa trumpet spartan valera babylon asdfghj stormy mister hamlet aardvark marathon paladin cavalier
manchester skater indigo hornet buckeyes indians karate hesoyam toronto diamonds chiefs buckeye highland charger
redman passwor maiden drpepper garden pencil sherlock timber thuglife insane jungle aragorn hamster triumph techno
lollol pioneer catdog fktrctq morpheus pascal hobbit consumer blabla justme stones chrissy spartak goforit burger
pitbull adgjmptw italia barcelona hunting colors kissme overlord pebbles sundance emerald racecar element zipper
alpine basket goddess poison sakura chichi huskers ultimate blackie nicola rommel caserta geronimo trojan philips
nugget tarzan chicks aleksandr bassman trixie portugal anakin dodger bomber superfly madness fatcat ybrbnf soldier
warlock desire seminole alejandr westham andrei concrete ladybug christop trombone tintin bluesky rhbcnbyf qazxswedc
onelove cdtnkfyf vfvjxrf titans stallion hansolo smiles beagle panama kingkong flatron inferno mongoose connect
poiuyt qawsed blessed rocker snakes bluemoon finger jamaica mulder beetle passat immortal plastic whiskey dietcoke
monitor cactus exigen planet ripper spyder nolimit hollywoo sticky trunks pickles sailing bonehead ghbdtnbr charlott
rubber yomama hongkong jumper faster unreal memphis nylons legion sebastia shalom pentium geheim werewolf funtime
ferret curious niners cantona sprite philly pirates abgrtyu lollipop eternity boeing sweets cooldude tottenha
jackoff stocking moomoo martini biscuit drizzt fossil makaveli snapper maniac salmon patriot verbatim shasta asdzxc
shaved blackcat raistlin punkrock cjkywt waterloo crimson twister oxford musicman seinfeld biggie condor ravens
megadeth wolfman cosmos sharks banshee keeper foxtrot skywalke velvet sesame squirrel privet sunrise wolverine
legolas grendel carrot frosty lvbnhbq blades stardust qazwsxed coolio brownie groovy twilight daytona vanhalen
pikachu peanuts hershey jericho intrepid lobster goblin punisher strider shogun kansas amadeus neptune showtime
muscle oldman ekaterina rfrfirf getsome showme obiwan skittles tanker maestro tarheel anubis hannibal newlife gothic
fighter princes sabine python mirage clover tequila surfing delete potato chubby panasonic sandiego portland baggins
fusion sooners blackdog californ moscow playtime mature dagger stimpy gangster warriors iverson chargers byteme
swallow liquid dingdong nymets cracker mushroom crusader bigguy dkflbvbh bugger nimrod tazman stranger doodle powder
gotcha guardian dublin slapshot septembe milano grizzly knights photos nookie charly rammstein brasil scruffy
munchkin poopie kittycat latino walnut thegame kolobok picasso barcelon bananas trance auburn coltrane goodluck
starcraft wheels parrot postal wisdom gorilla katerina osiris oakland discover lonestar meridian dookie stonecol
megaman rjntyjr ledzep lowrider firefly griffey racerx paradox ghjcnj gangsta tacobell weezer sirius halflife
buffett shiloh vertigo sergei aliens sobaka keyboard kangaroo sinner bonjour socrates chucky hotboy sprint scarlet
celica shazam sommer trebor qwerasdf bollox rebels vacation lexmark penguins ragnarok formula tempest vfhecz tacoma
qwertz colombia flames rockon prodigy wookie dodgeram mustangs sithlord smoker server incubus scoobydo oblivion
molson kitkat titleist rescue carpet tardis jimbob xanadu blueeyes shaman mersedes pooper golfing hearts mallard
kenwood oracle nuttertools topper shemale sleepy gremlin yourmom printer monkeys peterpan kingston cooler asterix
freckles birdman defiant aussie blondes tatyana aspirine mariners jackal deadhead katrin rootbeer frogger noodles
parola shaolin celine plymouth justdoit ohyeah amazon kisses magnus putter champs massive spidey lightnin camelot
letsgo gizmodo aezakmi caliente goodtime thankyou brucelee redalert aquarius catherin smokin astros roller porkchop
sapphire beckham atomic vanilla kaktus cxfcnmt blacky aggies blackjac scream iforgot kasper slappy veritas chevrole
amsterdam jammer primus spectrum eduard granny clancy avenger smudge labrador syracuse falcons husker candyman
commando pacman pancho krishna fatman pineappl barkley vulcan punkin celtics monopoly flyboy romashka hamburg
spartans tricky snuggles homerun vectra hermes topcat cuddles infiniti cosworth ivanov bossman qawsedrf peugeot
exigent doberman durango plumber telefon horndog laguna rbhbkk webmaster breeze beefcake leopard redbull topdog
godsmack theking speaker viktoria bowler starbuck gjkbyf valhalla anarchy blacks herbie kingpin starfish loveit
achilles labtec fitness brando kicker desert sailboat bohica tractor hidden muppet terminator phillies terror
farside legacy frontier doughboy jrcfyf tuesday sabbath nebraska homers qwertyuio azamat fallen striker camels
iguana looker pinkfloy moloko dannyboy luckydog pistol whocares charmed skiing select franky daniil vladik vfrcbvrf
ihateyou nevada moneys vkontakte mandingo puppies mystic zidane kotenok dilligaf budman zvezda triton golfball
technics trojans laptop rookie aberdeen gustav jethro enterprise filter hurrican rfnthbyf lespaul dthjybrf excalibu
nofear momoney possum cutter oilers moocow cupcake gbpltw splash svetik soleil bogdan vipers babyboy tdutybq
lancelot ccbill keystone passwort flamingo firefox dogman vortex noodle zaphod coolman danila designer skinny
kamikaze deadman gopher doobie warhammer deeznuts freaks engage poncho hammers azsxdc dracula deskjet macdaddy
mighty manchest sterlin meatball mailman sinatra cthulhu bubbas cartoon bicycle truelove sentinel tolkien capone
summit jamesbon billyboy redhot microsof microlab rockets iloveyo fernand polska pantyhos thekid aikido gofish
mayday anfield lansing scotch catman dfkthbz azsxdcfv cheers gabrie tinman orioles charlton fortuna airbus rustam
xtreme bigmoney zxcasd retard grumpy huskies boxing ultima warlord oranges rotten asdfjkl superstar denali sultan
bikini saratoga figaro sixers wildfire vladislav sparta mayhem greenbay chewie cancun mellon poiuytrewq crunch
bigtime piccolo bigbird maradona sandro bizkit rjirfrgbde rightnow hyperion treasure meatloaf armani rovers jarhead
cruise coconut dragoon utopia davids rfhbyf reebok charli giorgi sticks sayang exodus anaconda zaqxsw illini
woofwoof packer poontang govols tomato beaner cooter creamy lionking albatros poodle kenworth dinosaur greens
happyday eeyore tsunami cabbage memorex chaser bogart volley whisper knopka ericsson walleye chickens corrado
twisted clemson zxcasdqwe tootsie milana zenith fktrcfylhf shania frisco crazybab junebug fugazi rereirf vfvekz
sausage vfczyz koshka clapton anhyeuem condom hardrock skywalker tundra gringo vitalik aspire stocks applepie pillow
sparkle gmoney rockhard samiam everest hellyeah skorpion rfrnec hedgehog australi candle slacker voyeur jazzman
wolfie vfksirf fright yosemite karolina barsik cheetah baddog deniska starship bootie milena hithere greatone albion
midget maxell cyclone nikola bonsai kenshin slider balloon jerkoff dinamo tekken rambler goliath cinnamon malaka
backdoor fiesta rastaman fletch stefano artemis calico nyjets robotech duchess rctybz hooter keywest mechanic
pingpong operator presto rasputin bristol amsterda wibble carrera alibaba majestic ramses duster trident clipper
steeler wrestlin divine kipper gotohell kingfish passwords pompey viagra macross pooter jokers yzerman swimmer
solnce seamus lolipop pupsik ivanova matador ktyjxrf subway cinder vermont pussie florian magick guiness allsop
ghetto typhoon dfkthf depeche skydive dammit seeker crysis umbrella snoopdog critter theboss splinter cyclops
jayhawk caramel underdog caveman onlyme feather hotshot renault pippen floppy quattro wassup helloo chivas bullseye
fishes blackhaw jamesbond tunafish juggalo dkflbckfd translator beanie alucard supersta magicman cohiba caligula
dfktynbyf cigars klingon safari looser deepthroat malina tazmania goalie monaco cruiser misfit tommyboy sharky
vfhufhbnf horizon absolut brighton kungfu forfun mamapapa budweise banker getmoney kostya bigbear vector fallout
gunners royals chainsaw scania trader blueboy walrus eastside kahuna cypress undertaker ybrjkfq europa snowboar
sabres moneyman chrisbln minime whitey viewsonic fabric flounder coolguy whitesox passme
smegma skidoo thanatos snapple dalejr mondeo thesims mybaby panasoni sinbad thecat topher sneakers ghjcnjnfr olivier
titanium jabroni hambone intruder gargoyle static poseidon studly newcastl johannes danzig beastie musica buckshot
sunnyday adonis bluedog bonkers chrono compute smelly wapbbs goldstar quantum pisces boomboom gunnar multiplelo
custom motherlode westwood usnavy daewoo stereo sasuke sunflowe watcher dharma babyblue marius walmart starfire
paintbal aaliyah lokomotiv theend sapper scanner doogie bayern newbie losers
`
    .trim()
    .split(/\s+/),
);
