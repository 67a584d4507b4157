using System.Collections.Frozen;

namespace WordResumeCoach.Core.Resumes.Places;

/// <summary>Names that make a text a place: states of the US, provinces of Canada, countries, and cities written without either.</summary>
internal static class PlaceNames
{
    /// <summary>Two-letter codes, upper case as people write them.</summary>
    public static readonly FrozenSet<string> Codes = FrozenSet.ToFrozenSet(
        ("AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR "
        + "AB BC MB NB NL NS ON PE QC SK ST UK US NZ CH AT NSW VIC QLD ACT TAS D.C USA UAE UP U.P MP M.P AP A.P TS T.N MH HR PB RJ GJ WB W.B NCR SP MG DF").Split(' '));

    /// <summary>Folded.</summary>
    public static readonly FrozenSet<string> Regions = FrozenSet.ToFrozenSet(
        ("alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|"
        + "massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|"
        + "pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|ontario|quebec|british columbia|alberta|"
        + "manitoba|nova scotia|new south wales|victoria|queensland|catalonia|bavaria|bayern|hessen|karnataka|maharashtra|tamil nadu|telangana|kerala|gujarat|haryana|punjab|uttar pradesh|west bengal|"
        + "andhra pradesh|bihar|rajasthan|madhya pradesh|odisha|orissa|jharkhand|chhattisgarh|assam|uttarakhand|himachal pradesh|jammu and kashmir|goa|u.p|m.p|a.p|sindh|khyber pakhtunkhwa|england|scotland|wales|northern ireland|bay area|state|st|zip code|city|country|location").Split('|'));

    /// <summary>Folded.</summary>
    public static readonly FrozenSet<string> Countries = FrozenSet.ToFrozenSet(
        ("usa|u.s.a|u.s|us|united states|united states of america|uk|u.k|united kingdom|great britain|ireland|canada|australia|new zealand|germany|deutschland|austria|osterreich|"
        + "switzerland|schweiz|suisse|france|spain|espana|portugal|italy|italia|netherlands|the netherlands|nederland|belgium|belgique|belgie|luxembourg|poland|polska|czech republic|czechia|"
        + "slovakia|slovenia|hungary|romania|bulgaria|greece|croatia|serbia|ukraine|russia|belarus|estonia|latvia|lithuania|finland|sweden|norway|denmark|iceland|turkey|israel|egypt|morocco|"
        + "nigeria|kenya|ghana|south africa|ethiopia|tunisia|uae|united arab emirates|saudi arabia|qatar|kuwait|india|pakistan|bangladesh|sri lanka|nepal|china|hong kong|taiwan|japan|south korea|korea|"
        + "singapore|malaysia|thailand|vietnam|indonesia|philippines|brazil|brasil|argentina|chile|peru|colombia|mexico|uruguay|ecuador|costa rica|cyprus|malta|armenia|georgia|kazakhstan|europe|eu|lebanon|jordan|guatemala|honduras|el salvador|nicaragua|panama|cuba|dominican republic|venezuela|bolivia|paraguay|jamaica|trinidad and tobago|haiti|puerto rico|algeria|libya|sudan|uganda|tanzania|rwanda|zambia|zimbabwe|botswana|namibia|mozambique|angola|cameroon|senegal|ivory coast|mali|ethiopia|somalia|madagascar|mauritius|iran|iraq|syria|palestine|yemen|oman|bahrain|afghanistan|uzbekistan|kyrgyzstan|tajikistan|turkmenistan|azerbaijan|mongolia|myanmar|cambodia|laos|brunei|bhutan|maldives|macau|fiji|moldova|albania|bosnia and herzegovina|north macedonia|montenegro|kosovo|liechtenstein|monaco|andorra|россия|украина|беларусь|казахстан|中国|日本|台湾|香港").Split('|'));

    /// <summary>Folded.</summary>
    public static readonly FrozenSet<string> Cities = FrozenSet.ToFrozenSet(
        ("remote|hybrid|on-site|onsite|fully remote|london|berlin|munich|munchen|hamburg|cologne|koln|frankfurt|stuttgart|dusseldorf|vienna|wien|zurich|geneva|bern|paris|lyon|toulouse|marseille|nantes|lille|madrid|"
        + "barcelona|valencia|sevilla|lisbon|lisboa|porto|rome|roma|milan|milano|turin|torino|amsterdam|rotterdam|utrecht|brussels|antwerp|dublin|edinburgh|manchester|birmingham|bristol|leeds|"
        + "glasgow|warsaw|warszawa|krakow|wroclaw|gdansk|poznan|prague|praha|brno|budapest|bucharest|sofia|athens|kyiv|kiev|lviv|moscow|minsk|tallinn|riga|vilnius|helsinki|stockholm|gothenburg|"
        + "oslo|copenhagen|istanbul|ankara|tel aviv|cairo|lagos|nairobi|cape town|johannesburg|dubai|abu dhabi|riyadh|doha|bangalore|bengaluru|mumbai|pune|hyderabad|chennai|delhi|new delhi|gurgaon|"
        + "gurugram|noida|kolkata|ahmedabad|jaipur|lucknow|kanpur|nagpur|indore|bhopal|coimbatore|kochi|cochin|thiruvananthapuram|trivandrum|visakhapatnam|vijayawada|surat|vadodara|chandigarh|mysore|mysuru|mangalore|bhubaneswar|patna|ranchi|guwahati|dehradun|ghaziabad|faridabad|greater noida|navi mumbai|thane|nashik|madurai|tiruchirappalli|kathmandu|tehran|baghdad|amman|beirut|casablanca|tunis|algiers|accra|kampala|addis ababa|rawalpindi|faisalabad|multan|peshawar|chittagong|karachi|lahore|islamabad|dhaka|colombo|beijing|shanghai|shenzhen|hangzhou|tokyo|osaka|seoul|taipei|bangkok|hanoi|ho chi minh city|jakarta|manila|"
        + "kuala lumpur|sydney|melbourne|brisbane|perth|auckland|toronto|montreal|vancouver|ottawa|calgary|new york city|nyc|san francisco|los angeles|seattle|boston|chicago|austin|dallas|houston|"
        + "denver|atlanta|miami|philadelphia|phoenix|san diego|san jose|portland|minneapolis|detroit|palo alto|mountain view|menlo park|sunnyvale|sao paulo|rio de janeiro|buenos aires|santiago|bogota|lima|mexico city|"
        + "ciudad de mexico|ciudad de guatemala|quito|caracas|montevideo|medellin|curitiba|belo horizonte|brasilia|recife|fortaleza|porto alegre|saint petersburg|st petersburg|novosibirsk|kazan|kharkiv|odesa|dnipro|москва|санкт-петербург|киев|київ|минск|yerevan|tbilisi|baku|almaty|tashkent|belgrade|zagreb|ljubljana|bratislava|cluj-napoca|timisoara|iasi|thessaloniki|izmir|haifa|jerusalem|chengdu|guangzhou|nanjing|wuhan|北京|上海|深圳|广州|杭州|成都|guadalajara|monterrey|washington d.c|washington dc").Split('|'));
}
