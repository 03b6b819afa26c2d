package org.yimatong.city.generate;

import java.util.List;

/**
 * The 20 supervision areas: 11 districts and 2 counties by their GB/T 2260 code, 7 development zones by a local key.
 *
 * <p>Seats are those of web maps (GCJ-02), good to about a kilometre; the zones' are read off by hand.
 */
@SuppressWarnings("ImmutableEnumChecker") // a point is a record, the list is made by List.of
enum Area {
    XINCHENG("610102", "610102", "新城", "新城区", 108.961, 34.266, 1.2, "幸福中路", "长缨东路", "华清西路"),
    BEILIN("610103", "610103", "碑林", "碑林区", 108.940, 34.257, 1.2, "友谊东路", "咸宁西路", "环城南路东段"),
    LIANHU("610104", "610104", "莲湖", "莲湖区", 108.944, 34.265, 1.5, "大庆路", "汉城南路", "红光路"),
    BAQIAO("610111", "610111", "灞桥", "灞桥区", 109.065, 34.273, 4.0, "洪庆街道田洪正街", "纺渭路", "席王街道灞柳路"),
    WEIYANG("610112", "610112", "未央", "未央区", 108.947, 34.293, 4.5, "草滩街道草滩路", "北三环中段", "六村堡街道建章北路"),
    YANTA("610113", "610113", "雁塔", "雁塔区", 108.949, 34.222, 2.5, "长安南路", "电子二路", "鱼化寨街道鱼斗路"),
    YANLIANG("610114", "610114", "阎良", "阎良区", 109.226, 34.662, 3.0, "前进东路", "人民西路", "武屯街道关武路"),
    LINTONG("610115", "610115", "临潼", "临潼区", 109.214, 34.367, 5.0, "新丰街道工业一路", "代王街道代新路", "相桥街道渭北大道"),
    CHANGAN("610116", "610116", "长安", "长安区", 108.907, 34.159, 4.0, "郭杜街道郭北路", "引镇街道引杨路", "西沣路南段"),
    GAOLING("610117", "610117", "高陵", "高陵区", 109.088, 34.535, 4.5, "泾渭街道泾渭十路", "泾河工业园泾高北路", "通远街道融豪大道"),
    HUYI("610118", "610118", "鄠邑", "鄠邑区", 108.605, 34.109, 4.5, "余下街道惠安路", "沣京工业园吕公路", "大王街道西成路"),
    LANTIAN("610122", "610122", "蓝田", "蓝田县", 109.324, 34.151, 4.0, "蓝关街道向阳路", "华胥镇工业大道", "洩湖镇蓝洩路"),
    ZHOUZHI("610124", "610124", "周至", "周至县", 108.222, 34.163, 4.0, "集贤镇集贤大道", "二曲街道云塔路", "哑柏镇工业路"),
    HIGH_TECH("XA-K01", "610131", "高新", "高新区", 108.884, 34.195, 3.0, "西太路", "锦业二路", "草堂基地秦岭大道西"),
    ECONOMIC("XA-K02", "610132", "经开", "经开区", 108.945, 34.345, 2.5, "凤城十二路", "尚稷路", "明光路北段"),
    QUJIANG("XA-K03", "610133", "曲江", "曲江新区", 108.990, 34.200, 1.8, "雁翔路", "曲江大道"),
    CHANBA("XA-K04", "610111", "浐灞", "浐灞生态区", 109.035, 34.325, 2.0, "浐灞大道", "北辰东路"),
    PORT("XA-K05", "610111", "港务", "国际港务区", 109.085, 34.375, 2.5, "港务大道", "新合街道秦汉大道", "迎宾大道北段"),
    AVIATION("XA-K06", "610114", "航空", "航空基地", 109.245, 34.640, 1.8, "迎宾大道", "蓝天六路"),
    AEROSPACE("XA-K07", "610116", "航天", "航天基地", 108.985, 34.150, 2.0, "航天中路", "神舟五路", "飞天路");

    private final String key;
    private final String registration;
    private final String shortName;
    private final String fullName;
    private final Point seat;
    private final double spreadKilometres;
    private final List<String> streets;

    Area(
            String key,
            String registration,
            String shortName,
            String fullName,
            double seatLongitude,
            double seatLatitude,
            double spreadKilometres,
            String... streets) {
        this.key = key;
        this.registration = registration;
        this.shortName = shortName;
        this.fullName = fullName;
        this.seat = Gcj02.toCgcs2000(new Point(seatLongitude, seatLatitude));
        this.spreadKilometres = spreadKilometres;
        this.streets = List.of(streets);
    }

    /** How the suite names this area: an opaque key. */
    String key() {
        return key;
    }

    /** Six digits that open the codes registered here; a zone without an authority of its own borrows a district's. */
    String registration() {
        return registration;
    }

    String shortName() {
        return shortName;
    }

    String fullName() {
        return fullName;
    }

    Point seat() {
        return seat;
    }

    /** How far from the seat its enterprises lie at most. */
    double spreadKilometres() {
        return spreadKilometres;
    }

    List<String> streets() {
        return streets;
    }
}
