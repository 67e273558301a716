/** Lists of names to put together by chance. None stands for a person; any likeness to one is chance. */
export interface NameGroup {
  /** ETHNIC of the return. */
  readonly ethnicity: string;
  readonly female: readonly string[];
  readonly male: readonly string[];
  readonly family: readonly string[];
}

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

const BRITISH_FAMILY = words(`
  Abbott Ainsley Aldridge Alcott Ashby Atherton Bagshaw Bannister Barlow Barrow Beckwith Bellamy Birch Blackwood Bramley Brandreth Bristow
  Broadbent Brook Burgess Burrows Byrne Calder Cartwright Chadwick Chamberlain Chilcott Clegg Clifton Colby Colville Coombes Copeland Cotterill
  Crabtree Cresswell Crowther Dalby Daventry Denholm Dewhurst Dobson Dunmore Eastwick Eccles Ellery Elmore Fairbrother Farrow Fenwick Fielding
  Firth Fordham Foxall Garland Garside Gilroy Glover Goddard Goodall Greaves Gresham Hadley Halliwell Hargreave Harker Hatton Hawley Haworth
  Heaton Hebden Hesketh Hindley Holbrook Holloway Hopwood Horrocks Huxley Ibbotson Ingham Isherwood Jarrett Jessop Kearsley Kendrick Kershaw
  Kirkby Langley Larkin Latimer Leadbetter Lister Lockhart Longden Lowther Ludlow Lyndon Maddox Makepeace Mallory Marchbank Mawson Mellor
  Merrick Midgley Milburn Moffat Moorcroft Mottram Nettleton Newbold Norbury Oakes Oldfield Ormerod Osgood Padgett Parfitt Partridge Peverell
  Pickering Pinder Plumtree Pomfret Prescott Quarmby Radcliffe Rainford Ramsden Redfern Ridgway Rigby Rowbotham Royle Rushton Sedgwick Selby
  Shackleton Sharples Shawcross Sidebottom Skelton Somerby Southern Spalding Stainton Standish Stockdale Sutcliffe Swindell Tattersall Thackray
  Thistle Thornber Tipton Tolley Tranter Treadwell Turnbull Tyldesley Underhill Upton Varley Wadsworth Wainwright Walmsley Wardle Waverley
  Weatherby Westcott Whalley Wheatcroft Whitaker Widdowson Wilcox Winstanley Wolstenholme Woodruff Wragg Yardley Yates`);

const BRITISH: NameGroup = {
  ethnicity: 'WBRI',
  female: words(`
    Abbie Aimee Alice Amber Amelia Amy Beth Bethany Bonnie Caitlin Cara Casey Charlotte Cheryl Chloe Codie Courtney Daisy Darcey Demi Eden
    Eleanor Elise Ella Ellie Elsie Emily Emma Erin Esme Evie Faith Faye Fern Freya Gemma Georgia Grace Hannah Harley Harriet Heidi Hollie
    Holly Imogen Isla Isobel Ivy Jade Jasmine Jess Jodie Josie Kacey Katie Kayleigh Keira Kelsey Lacey Laura Lauren Leah Lexi Libby Lily Lola
    Lucy Lydia Macy Maddie Maisie Martha Matilda Megan Mia Millie Molly Naomi Niamh Nicole Olivia Paige Phoebe Poppy Rhianna Robyn Rosie Ruby
    Sadie Sienna Skye Sophie Summer Tamsin Tegan Thea Tilly Violet Willow Zara Zoe`),
  male: words(`
    Aaron Adam Aidan Alfie Archie Ashton Bailey Ben Billy Blake Bradley Brandon Callum Cameron Charlie Cody Connor Corey Curtis Dale Dan Declan
    Dylan Ed Elliot Ethan Evan Ewan Finley Frankie Freddie Gabriel George Harley Harrison Harry Harvey Henry Hugo Isaac Jack Jacob Jake Jamie
    Jay Jayden Jenson Joe Joel Josh Jude Kai Kane Keegan Kenzie Kian Kieran Kyle Leo Lewis Liam Logan Louie Luke Mason Matthew Max Michael
    Morgan Nathan Noah Oliver Oscar Owen Patrick Preston Reece Reuben Rhys Riley Robbie Rory Rowan Ryan Sam Scott Sean Sebastian Shay Sonny
    Stanley Taylor Theo Tom Toby Tyler Will Zac`),
  family: BRITISH_FAMILY,
};

const CARIBBEAN: NameGroup = {
  ethnicity: 'BCRB',
  female: words('Aaliyah Chanel Destiny Ebony Imani Jada Kiara Latoya Nevaeh Renee Shanice Tamara Tanisha Tiana Zaria'),
  male: words(
    'Andre Caleb Dante Darnell Dwayne Jaheim Jermaine Kymani Malachi Marlon Omari Rashaun Tremaine Tyrell Zion',
  ),
  family: words(
    'Bartley Blackman Brathwaite Cadogan Campbelle Dacosta Fairweather Francois Gayle Lamontagne Morrison-Reid Palmer-Grant Pinnock Samuda Wynter',
  ),
};

const AFRICAN: NameGroup = {
  ethnicity: 'BAFR',
  female: words(
    'Abena Adaeze Amara Chidinma Efua Esther Fatou Folake Ifeoma Khadija Makena Naledi Ngozi Temi Thandiwe Wanjiru',
  ),
  male: words(
    'Abdou Babajide Chike Emeka Femi Gideon Jabari Kwabena Kwame Malik Obinna Sipho Tariro Tendai Tobi Zuberi',
  ),
  family: words(
    'Abiodun Achebe Addo Agyeman Banda Boateng-Cole Chikwanha Dlomo Eze Kamau Kariuki Mensah-Ofori Moyo Nkemdi Odhiambo Olatunde Phiri Sesay',
  ),
};

const SOUTH_ASIAN: NameGroup = {
  ethnicity: 'APKN',
  female: words(
    'Aleena Anaya Ayesha Fariha Hafsa Iqra Jaspreet Kavya Maryam Meera Nimra Priyanka Sana Simran Sumaiya Zainab',
  ),
  male: words(
    'Adeel Arjan Bilal Danyal Faisal Hamzah Haroon Imran Jaskaran Kabir Mustafa Nikhil Rohan Shayan Tanvir Zeeshan',
  ),
  family: words(
    'Akhtar Bashir Chaudry Dhillon-Kaur Farooqi Ghafoor Haque Jandu Kapadia Mahmood-Ali Miah Nawaz Qadir Rehmani Sandhar Talukdar Uddin Zaman',
  ),
};

const EASTERN_EUROPEAN: NameGroup = {
  ethnicity: 'WOTH',
  female: words(
    'Agnieszka Alina Daria Elena Ioana Julia Kinga Lenka Magda Mihaela Natalia Oliwia Petra Roksana Wiktoria Zuzanna',
  ),
  male: words('Adrian Bartosz Ciprian Dawid Filip Igor Jakub Kacper Luka Marek Mateusz Nikola Pawel Radu Stefan Vlad'),
  family: words(
    'Antonescu Balan Bielak Cieslik Dragomir Florea Gorski Horvat Jankovic Kaminska-Lis Kovac Lazar Malinowski Novotny Petrovici Sobczak Toma Wrona',
  ),
};

const MIXED: NameGroup = {
  ethnicity: 'MWBC',
  female: words('Alesha Amaya Cienna Dionne Ayla Isabelle Kaia Keziah Layla Marley Nia Raya Saffron Shay Tyra'),
  male: words('Amari Ayden Dion Elijah Isaiah Jaden Jerome Kaden Leon Levi Micah Roman Tai Xavier Zane'),
  family: BRITISH_FAMILY,
};

const TRAVELLER: NameGroup = {
  ethnicity: 'WIRT',
  female: words('Bridget Kathleen Margaret Mary-Ellen Nora Shauna Theresa Winnie'),
  male: words('Dessie Felix Jimmy John-Joe Martin Miley Packie Tommy'),
  family: words('Cassidy Coffey Delaney Maughan-Kerr Mongan Quilligan Sheridan Sweeney-Hale'),
};

/** Weighted by how often they are met in the demonstration; unaccompanied young people have lists of their own. */
export const GROUPS: readonly (readonly [NameGroup, number])[] = [
  [BRITISH, 74],
  [MIXED, 8],
  [EASTERN_EUROPEAN, 5],
  [AFRICAN, 4],
  [CARIBBEAN, 3],
  [SOUTH_ASIAN, 4],
  [TRAVELLER, 2],
];

export const UNACCOMPANIED_GROUPS: readonly (readonly [NameGroup, number])[] = [
  [
    {
      ethnicity: 'AOTH',
      female: words('Farida Laila Mina Parwana Shabnam'),
      male: words('Ahmadullah Ehsan Farhad Habib Jawid Mirwais Najib Omid Rahmat Sohrab Wahid Zabi'),
      family: words('Ahmadi Amarkhel Hotak Jalali Kakar Mohmand Noorzai Rahimzada Safi Stanekzai Wardak Zadran'),
    },
    30,
  ],
  [
    {
      ethnicity: 'BAFR',
      female: words('Amna Hiba Rania Saadia'),
      male: words('Abdelrahman Adam Bashir Idris Ismail Khalid Mohaned Musab Osman Yahya'),
      family: words('Abakar Adlan Bushara Daoud Eltayeb Haroun Ishaq Khamis Mursal Suleman Tijani'),
    },
    25,
  ],
  [
    {
      ethnicity: 'BAFR',
      female: words('Bisrat Feven Hiwet Luwam Selam'),
      male: words('Abel Biniam Dawit Ermias Filmon Hermon Kidane Merhawi Natnael Robel Yonas'),
      family: words('Araya Berhane Fessehaye Gebremedhin Haile Kidanemariam Mebrahtu Okbay Tesfay Weldu'),
    },
    20,
  ],
  [
    {
      ethnicity: 'OOTH',
      female: words('Avin Dilnaz Shilan Zara'),
      male: words('Aram Diyar Hemin Karwan Rebin Rebaz Sardar Shwan Zana'),
      family: words('Barzanji Derbandi Hawrami Jaff Karim-Agha Khoshnaw Mirani Shekhani Surchi'),
    },
    12,
  ],
  [
    {
      ethnicity: 'AOTH',
      female: words('Huong Lan Mai Ngoc Thao'),
      male: words('Bao Duc Hieu Khanh Minh Quang Tuan'),
      family: words('Bui Dinh Doan Hoang Luong Phan Trinh Vu'),
    },
    8,
  ],
  [
    {
      ethnicity: 'WOTH',
      female: words('Arta Elira Klea'),
      male: words('Arben Dritan Endrit Ilir Klodian Luan'),
      family: words('Bardhi Dervishi Gashi Hysa Kola Marku Prendi Zeqiri'),
    },
    5,
  ],
];
