package org.yimatong.city.generate;

import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.yimatong.city.catalogue.Limits;

/**
 * A type of measuring point with its usual range and alarm limits.
 *
 * <p>Gas detectors have the two levels of GB/T 50493-2019, 5.5.2; the others are typical of their medium, not taken
 * from a regulation.
 */
@SuppressWarnings("ImmutableEnumChecker") // limits are a record of decimals
enum Instrument {
    TANK_LEVEL("LT", "液位", "level", "LEVEL", "%", "0 100", "10 15 85 90"),
    TANK_TEMPERATURE("TT", "温度", "temperature", "TEMPERATURE", "°C", "-40 100", "- - 40 50"),
    SEAL_PRESSURE("PT", "氮封压力", "blanketing pressure", "PRESSURE", "kPa", "-1.5 4.0", "-0.3 0.2 1.5 1.9"),
    AMMONIA_PRESSURE("PT", "压力", "pressure", "PRESSURE", "MPa", "0 4.0", "- - 1.6 2.0"),
    AMMONIA_TEMPERATURE("TT", "温度", "temperature", "TEMPERATURE", "°C", "-50 100", "- - 38 45"),
    CHLORINE_PRESSURE("PT", "压力", "pressure", "PRESSURE", "MPa", "0 2.5", "0.05 0.1 1.0 1.1"),
    CHLORINE_TEMPERATURE("TT", "温度", "temperature", "TEMPERATURE", "°C", "-50 80", "- - 35 40"),
    LPG_PRESSURE("PT", "压力", "pressure", "PRESSURE", "MPa", "0 2.5", "- - 1.45 1.6"),
    LPG_TEMPERATURE("TT", "温度", "temperature", "TEMPERATURE", "°C", "-50 80", "- - 40 48"),
    LNG_PRESSURE("PT", "压力", "pressure", "PRESSURE", "MPa", "0 1.6", "0.05 0.10 0.65 0.75"),
    LNG_TEMPERATURE("TT", "温度", "temperature", "TEMPERATURE", "°C", "-200 50", "- - -140 -130"),
    HYDROGEN_PRESSURE("PT", "压力", "pressure", "PRESSURE", "MPa", "0 25", "0.3 0.5 20 22"),
    OXYGEN_PRESSURE("PT", "压力", "pressure", "PRESSURE", "MPa", "0 2.5", "0.2 0.3 1.3 1.5"),
    ACETYLENE_PRESSURE("PT", "汇流排压力", "manifold pressure", "PRESSURE", "MPa", "0 0.25", "- - 0.13 0.15"),
    REACTOR_TEMPERATURE("TT", "温度", "temperature", "TEMPERATURE", "°C", "0 300", "50 60 120 135"),
    REACTOR_PRESSURE("PT", "压力", "pressure", "PRESSURE", "MPa", "0 1.6", "- - 0.6 0.8"),
    HYDROTREATER_TEMPERATURE("TT", "床层温度", "bed temperature", "TEMPERATURE", "°C", "0 600", "240 260 380 400"),
    HYDROTREATER_PRESSURE("PT", "压力", "pressure", "PRESSURE", "MPa", "0 25", "10 12 17 18.5"),
    SYNTHESIS_TEMPERATURE("TT", "热点温度", "hot spot temperature", "TEMPERATURE", "°C", "0 700", "400 430 500 520"),
    SYNTHESIS_PRESSURE("PT", "压力", "pressure", "PRESSURE", "MPa", "0 40", "- - 31 32"),
    CELL_TEMPERATURE("TT", "槽温", "cell temperature", "TEMPERATURE", "°C", "0 150", "70 75 90 95"),
    HEADER_PRESSURE("PT", "氯气总管压力", "chlorine header pressure", "PRESSURE", "kPa", "-10 40", "5 10 25 30"),
    FEED_FLOW("FT", "进料流量", "feed flow", "FLOW", "m3/h", "0 50", "5 8 40 45"),
    COOLING_FLOW("FT", "冷却水流量", "cooling water flow", "FLOW", "m3/h", "0 200", "40 60 - -"),
    STIRRER_CURRENT("IT", "搅拌电流", "stirrer current", "CURRENT", "A", "0 100", "5 10 70 85"),
    STORE_TEMPERATURE("TT", "库温", "store temperature", "TEMPERATURE", "°C", "-20 80", "- - 30 35"),
    STORE_HUMIDITY("MT", "湿度", "humidity", "HUMIDITY", "%RH", "0 100", "- - 80 85"),
    COMBUSTIBLE("GT", "可燃气体浓度", "combustible gas", "COMBUSTIBLE_GAS", "%LEL", "0 100", "- - 25 50"),
    AMMONIA("QT", "氨气浓度", "ammonia", "TOXIC_GAS", "ppm", "0 100", "- - 25 50"),
    CHLORINE("QT", "氯气浓度", "chlorine", "TOXIC_GAS", "ppm", "0 10", "- - 0.3 0.6"),
    CARBON_MONOXIDE("QT", "一氧化碳浓度", "carbon monoxide", "TOXIC_GAS", "ppm", "0 500", "- - 24 160"),
    OXYGEN("OT", "环境氧浓度", "ambient oxygen", "OXYGEN", "%VOL", "0 30", "- 19.5 23.5 -");

    private final String letters;
    private final String nameZh;
    private final String nameEn;
    private final String quantity;
    private final String unit;
    private final BigDecimal rangeLow;
    private final BigDecimal rangeHigh;
    private final Limits limits;

    Instrument(
            String letters, String nameZh, String nameEn, String quantity, String unit, String range, String limits) {
        this.letters = letters;
        this.nameZh = nameZh;
        this.nameEn = nameEn;
        this.quantity = quantity;
        this.unit = unit;
        var ends = range.split(" ", -1);
        this.rangeLow = new BigDecimal(ends[0]);
        this.rangeHigh = new BigDecimal(ends[1]);
        var four = Arrays.stream(limits.split(" ", -1)).map(Instrument::limit).toArray(BigDecimal[]::new);
        this.limits = new Limits(four[0], four[1], four[2], four[3]);
    }

    private static @Nullable BigDecimal limit(String text) {
        return text.equals("-") ? null : new BigDecimal(text);
    }

    /** First letters of its tags, as on a piping and instrumentation diagram. */
    String letters() {
        return letters;
    }

    String nameZh() {
        return nameZh;
    }

    String nameEn() {
        return nameEn;
    }

    String quantity() {
        return quantity;
    }

    String unit() {
        return unit;
    }

    BigDecimal rangeLow() {
        return rangeLow;
    }

    BigDecimal rangeHigh() {
        return rangeHigh;
    }

    Limits limits() {
        return limits;
    }
}
