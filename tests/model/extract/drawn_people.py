"""Short articles of our own from many regions, each with the people a reader finds in it and the countries they stand for."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Drawn:
    """An article as lines (see `name_reading`), the country of each person in it, and words that must be no organisation."""

    name: str
    text: str
    people: dict[str, str]
    no_body: tuple[str, ...] = ()


ARTICLES = (
    Drawn(
        "nairobi",
        "NAIROBI, Aug 9 — President Joseph Kimani won a second term on Tuesday, the electoral board said.\n"
        "Kimani took 54 percent of the vote. His rival, the former governor Grace Achieng, refused to concede.\n"
        "The Kenyan parliament meets next week. Peter Otieno, the speaker of parliament, will swear in the president.\n"
        "Finance minister designate Anne Wafula said the budget would wait. Kimani named her on Friday.",
        {"Joseph Kimani": "KE", "Grace Achieng": "KE", "Peter Otieno": "KE", "Anne Wafula": "KE"},
        ("Kimani", "NAIROBI"),
    ),
    Drawn(
        "rabat",
        "RABAT, Feb 2 — Spain's ambassador, Lucía Ferrer, was called to the Moroccan foreign ministry on Thursday.\n"
        "Foreign Minister Hassan El Amrani told her that the remarks were unhelpful. King Youssef "
        "of Morocco is to travel to Madrid in May.\n"
        "The Spanish foreign minister, José María Olmos, telephoned El Amrani later. Olmos said the two countries would mend their ties.",
        {"Lucía Ferrer": "ES", "Hassan El Amrani": "MA", "Youssef": "MA", "José María Olmos": "ES"},
        ("RABAT", "Olmos", "El Amrani"),
    ),
    Drawn(
        "zagreb",
        "Prime Minister Andrej Plenković of Croatia and his Slovenian counterpart Janez Novak met in Zagreb on Monday.\n"
        "Plenković said the border dispute would be settled. Novak, who arrived on Sunday, agreed.",
        {"Andrej Plenković": "HR", "Janez Novak": "SI"},
        ("Plenković", "Novak"),
    ),
    Drawn(
        "kuala",
        "KUALA LUMPUR — Malaysia's anti-graft agency questioned former prime minister Datuk Razak Osman for five hours.\n"
        "Osman, who was prime minister from 2009 to 2018, denied the charges, his lawyer Harpal Singh said.\n"
        "The Court of Appeal is to hear the case in June. Tan Sri Ahmad Zulkifli, a banker, also gave a statement.",
        {"Razak Osman": "MY", "Harpal Singh": "MY", "Ahmad Zulkifli": "MY"},
        ("Osman", "Court of Appeal"),
    ),
    Drawn(
        "amman",
        "AMMAN: Jordan's Foreign Minister Khalid al-Masri received Ali bin Saeed, the Omani envoy, on Sunday.\n"
        "Al-Masri told reporters that the talks were useful. Dr. Samira Haddad, head of the "
        "Jordanian team, said they would resume in March.",
        {"Khalid al-Masri": "JO", "Ali bin Saeed": "OM", "Samira Haddad": "JO"},
        ("Al-Masri", "AMMAN"),
    ),
    Drawn(
        "lima",
        "The Peruvian government and the mining unions signed an accord in Arequipa on Wednesday.\n"
        "Labour Minister Rosa Quispe signed for the state. Julio Huamán, an engineer, welcomed the accord.\n"
        "The company's chief, the Canadian Paul Mercer, was absent.",
        {"Rosa Quispe": "PE", "Julio Huamán": "PE", "Paul Mercer": "CA"},
    ),
    Drawn(
        "bogota",
        "Foreign Minister María Ángela Holguín of Colombia and her counterpart from Venezuela, Elías Rojas, met in Cúcuta.\n"
        "For the Venezuelan side, General Pedro Salas took part. The Colombian team, headed by Luis Carvajal, was smaller.",
        {"María Ángela Holguín": "CO", "Elías Rojas": "VE", "Pedro Salas": "VE", "Luis Carvajal": "CO"},
    ),
    Drawn(
        "accra",
        "President-elect Kofi Mensah will be sworn in on January 7, the Ghanaian electoral commission said.\n"
        "The outgoing president, Ama Boateng, congratulated him. Yaw Darko, a lawyer, was appointed chief of staff.\n"
        "The cleric Ibrahim Fuseini called for calm. Mensah thanked the voters.",
        {"Kofi Mensah": "GH", "Ama Boateng": "GH", "Yaw Darko": "GH", "Ibrahim Fuseini": "GH"},
        ("Mensah",),
    ),
    Drawn(
        "tbilisi",
        "Georgian intelligence chief Davit Lomidze flew to Yerevan on Friday for talks with Armenian officials.\n"
        "Armen Sahakyan, the head of Armenia's security service, met him at the airport. Defence "
        "Minister Gor Petrosyan of Armenia sat in.",
        {"Davit Lomidze": "GE", "Armen Sahakyan": "AM", "Gor Petrosyan": "AM"},
    ),
    Drawn(
        "dushanbe",
        "Tajik Foreign Minister Rustam Nazarov visited Bishkek, where he signed a border protocol "
        "with Kyrgyz Foreign Minister Azamat Isaev.\n"
        "Nazarov was received by President Temir Abdyldaev, who said Kyrgyzstan wanted peace.",
        {"Rustam Nazarov": "TJ", "Azamat Isaev": "KG", "Temir Abdyldaev": "KG"},
        ("Nazarov",),
    ),
    Drawn(
        "oslo",
        "The Swedish ambassador to Oslo, Karin Lindgren, handed over the letter on Monday.\n"
        "Norway's trade minister Ola Berg and Lindgren, the ambassador, spoke for an hour.",
        {"Karin Lindgren": "SE", "Ola Berg": "NO"},
    ),
    Drawn(
        "madrid",
        "When the treaty was signed, Mariano Rajoy was prime minister. Spain later dropped it.\n"
        "David Cameron, who was prime minister in 2015, had warned against it. Then prime minister Matteo Renzi did not attend.",
        {"Mariano Rajoy": "ES", "David Cameron": "GB", "Matteo Renzi": "IT"},
    ),
    Drawn(
        "two_ministers",
        "Botswana's Foreign Minister Lesego Molefe and Tendai Moyo, Zimbabwe's Minister of Trade, "
        "opened the fair in Francistown on Friday.\n"
        "Molefe praised the fair and Moyo agreed.",
        {"Lesego Molefe": "BW", "Tendai Moyo": "ZW"},
    ),
    Drawn(
        "thimphu",
        "King Dorji of the kingdom of Bhutan opened parliament in Thimphu on Tuesday.\n"
        "Prime Minister Karma Wangdi read the budget. Opposition leader Pema Tshering walked out.",
        {"Dorji": "BT", "Karma Wangdi": "BT", "Pema Tshering": "BT"},
    ),
    Drawn(
        "suva",
        "SUVA, March 3 (FNA) - Fiji's cabinet approved the fisheries bill, Attorney-General Josefa Tikoisuva said on Tuesday.\n"
        "H.E. Ratu Semi Vakatora, the high commissioner to Canberra, returned home. Mere Naulivou was appointed to replace him.",
        {"Josefa Tikoisuva": "FJ", "Semi Vakatora": "FJ", "Mere Naulivou": "FJ"},
        ("SUVA",),
    ),
    Drawn(
        "brasilia",
        "Minister Carlos Teixeira of the Brazilian health ministry arrived in Montevideo on Thursday.\n"
        "He was met by Uruguay's Ana Pereyra and by Diego Silva Machado, Minister of Tourism of Uruguay.",
        {"Carlos Teixeira": "BR", "Ana Pereyra": "UY", "Diego Silva Machado": "UY"},
    ),
    Drawn(
        "jakarta",
        "JAKARTA — Indonesia's new defence minister, Wahyu Pratama, took office on Monday.\n"
        "Wahyu Pratama replaces Siti Rahman, former governor of Bali. The air force ordered twelve jets from a French maker last year.\n"
        "Airline boss Pierre Lacroix, a Frenchman, visited the minister on Tuesday.",
        {"Wahyu Pratama": "ID", "Siti Rahman": "ID", "Pierre Lacroix": "FR"},
    ),
    Drawn(
        "khartoum",
        "Sudan and Ethiopia broke off their talks on the dam on Friday.\n"
        "Yasir Abbas, Sudan's irrigation minister, blamed the other side. Seleshi Tadesse, who "
        "leads Ethiopia's delegation, said it was not over.\n"
        "Egyptian President Tarek Mansour offered to mediate. Mansour, the former general, will host both.",
        {"Yasir Abbas": "SD", "Seleshi Tadesse": "ET", "Tarek Mansour": "EG"},
        ("Mansour",),
    ),
    Drawn(
        "podgorica",
        "PODGORICA (Adria News) — Montenegro's parliament elected Milena Vuković as prime minister on Thursday, ending "
        "four months of deadlock.\n"
        "Vuković, a 44-year-old economist, won the votes of 42 deputies. The outgoing premier, Zoran Perić, said he "
        "would go into opposition.\n"
        "President Jakov Marković congratulated her. The European Union's envoy in Podgorica, Ilse Brandt, welcomed "
        "the vote.",
        {"Milena Vuković": "ME", "Zoran Perić": "ME", "Jakov Marković": "ME", "Ilse Brandt": ""},
    ),
    Drawn(
        "freetown",
        "Sierra Leone's former president Samuel Koroma appeared before the commission of inquiry in Freetown on "
        "Tuesday. His lawyer, Aminata Conteh, said the charges were political.\n"
        "The commission's chairman, Justice Brima Kamara, adjourned the hearing until May 4. Koroma was in power from "
        "2007 until 2018.",
        {"Samuel Koroma": "SL", "Aminata Conteh": "SL", "Brima Kamara": "SL"},
    ),
    Drawn(
        "panama",
        "Police in Panama arrested Ricardo Del Valle, a former security minister, on Friday. Attorney General Lourdes "
        "Icaza told a news conference that Del Valle had received bribes from the Brazilian builder Obras Sul.\n"
        "Obras Sul's chief executive, Marcelo Pinto, has been in jail in Curitiba since 2017.",
        {"Ricardo Del Valle": "PA", "Lourdes Icaza": "PA", "Marcelo Pinto": "BR"},
    ),
    Drawn(
        "raxaul",
        "Nepal and India agreed on Sunday to reopen the Raxaul crossing, Nepalese Foreign Minister Prakash Rai said. "
        "His Indian counterpart, Subhash Iyer, had visited Kathmandu in March.\n"
        "Rai said the two sides would set up a joint commission. Iyer's spokesman, Arvind Menon, confirmed this.",
        {"Prakash Rai": "NP", "Subhash Iyer": "IN", "Arvind Menon": "IN"},
    ),
    Drawn(
        "mekong",
        "The defence ministers of Cambodia and Laos, Tea Vichea and Bounthan Sisouk, opened a bridge over the Mekong "
        "on 12 December. A Lao delegation led by General Khamphone Keo toured the Cambodian side afterwards.",
        {"Tea Vichea": "KH", "Bounthan Sisouk": "LA", "Khamphone Keo": "LA"},
    ),
    Drawn(
        "helsinki",
        "Ukraine's president, Volodymyr Zelensky, flew to Helsinki on Wednesday and met Finnish President Sauli "
        "Niinistö and the prime ministers of Sweden and Norway, Ulf Kristersson and Jonas Gahr Støre.",
        {"Volodymyr Zelensky": "UA", "Sauli Niinistö": "FI", "Ulf Kristersson": "SE", "Jonas Gahr Støre": "NO"},
    ),
    Drawn(
        "auckland",
        "Wellington's trade minister Hone Parata and Tokyo's envoy Kenji Mori signed the fishing accord in Auckland. "
        '"It is a good day," Mori said. Parata is due in Osaka in June.',
        {"Hone Parata": "NZ", "Kenji Mori": "JP"},
    ),
    Drawn(
        "livingstone",
        "Zambia's Mutale Chanda and Malawi's Grace Phiri, the two finance ministers, met at Livingstone's Falls Hotel. "
        "Chanda told the BBC the customs union was near.",
        {"Mutale Chanda": "ZM", "Grace Phiri": "MW"},
    ),
    Drawn(
        "odessa",
        "Former Georgian president Giorgi Lortkipanidze, who now lives in Odessa, was stripped of his Ukrainian "
        "passport. The head of Ukraine's migration service, Maksym Bondar, signed the order.",
        {"Giorgi Lortkipanidze": "GE", "Maksym Bondar": "UA"},
    ),
    Drawn(
        "kuwait",
        "Emir Sheikh Jaber al-Nasser of Kuwait received Iraq's oil minister Hussein al-Saadi and Iranian ambassador "
        "Reza Enayati. Al-Saadi flew back to Baghdad on Tuesday.",
        {"Jaber al-Nasser": "KW", "Hussein al-Saadi": "IQ", "Reza Enayati": "IR"},
    ),
    Drawn(
        "asuncion",
        "ASUNCIÓN, 3 de mayo. The Senate confirmed Hugo Benítez Caballero as ambassador in Washington. Benítez "
        "Caballero, an economist, replaces José Félix Fernández. Senator Blanca Ovelar voted against him.",
        {"Hugo Benítez Caballero": "PY", "José Félix Fernández": "PY", "Blanca Ovelar": "PY"},
    ),
)
