package org.yimatong.city.generate;

import static org.yimatong.city.generate.Instrument.*;

import java.util.List;

/**
 * What a major hazard source consists of: one kind of equipment, how it is measured, what may leak from it, and what it
 * holds.
 */
@SuppressWarnings("ImmutableEnumChecker") // the lists are made by List.of
enum Facility {
    AMMONIA_TANKS(
            "液氨罐区",
            false,
            "储罐",
            "Tank",
            of(TANK_LEVEL, AMMONIA_PRESSURE, AMMONIA_TEMPERATURE),
            of(AMMONIA),
            Medium.AMMONIA),
    AMMONIA_COOLING("液氨制冷机房", true, "贮氨器", "Receiver", of(TANK_LEVEL, AMMONIA_PRESSURE), of(AMMONIA), Medium.AMMONIA),
    AMMONIA_SYNTHESIS(
            "合成氨装置",
            true,
            "合成塔",
            "Converter",
            of(SYNTHESIS_TEMPERATURE, SYNTHESIS_PRESSURE, FEED_FLOW, COOLING_FLOW),
            of(COMBUSTIBLE, AMMONIA),
            Medium.AMMONIA),
    CHLORINE_TANKS(
            "液氯储存单元",
            false,
            "储罐",
            "Tank",
            of(TANK_LEVEL, CHLORINE_PRESSURE, CHLORINE_TEMPERATURE),
            of(CHLORINE),
            Medium.CHLORINE),
    ELECTROLYSIS(
            "电解装置",
            true,
            "电解槽",
            "Electrolyser",
            of(CELL_TEMPERATURE, HEADER_PRESSURE),
            of(CHLORINE, COMBUSTIBLE),
            Medium.CHLORINE),
    PETROL_TANKS("汽油罐区", false, "储罐", "Tank", of(TANK_LEVEL, TANK_TEMPERATURE), of(COMBUSTIBLE), Medium.PETROL),
    DIESEL_TANKS("柴油罐区", false, "储罐", "Tank", of(TANK_LEVEL, TANK_TEMPERATURE), of(COMBUSTIBLE), Medium.DIESEL),
    KEROSENE_TANKS("航空煤油罐区", false, "储罐", "Tank", of(TANK_LEVEL, TANK_TEMPERATURE), of(COMBUSTIBLE), Medium.KEROSENE),
    METHANOL_TANKS(
            "甲醇罐区",
            false,
            "储罐",
            "Tank",
            of(TANK_LEVEL, TANK_TEMPERATURE, SEAL_PRESSURE),
            of(COMBUSTIBLE),
            Medium.METHANOL),
    SOLVENT_TANKS(
            "溶剂罐区",
            false,
            "储罐",
            "Tank",
            of(TANK_LEVEL, TANK_TEMPERATURE, SEAL_PRESSURE),
            of(COMBUSTIBLE),
            Medium.TOLUENE),
    BENZENE_TANKS(
            "苯罐区",
            false,
            "储罐",
            "Tank",
            of(TANK_LEVEL, TANK_TEMPERATURE, SEAL_PRESSURE),
            of(COMBUSTIBLE),
            Medium.BENZENE),
    PEROXIDE_TANKS("双氧水罐区", false, "储罐", "Tank", of(TANK_LEVEL, TANK_TEMPERATURE), of(OXYGEN), Medium.PEROXIDE),
    LPG_SPHERES(
            "液化石油气球罐区",
            false,
            "球罐",
            "Sphere",
            of(TANK_LEVEL, LPG_PRESSURE, LPG_TEMPERATURE),
            of(COMBUSTIBLE),
            Medium.LPG),
    LNG_TANKS(
            "液化天然气罐区", false, "储罐", "Tank", of(TANK_LEVEL, LNG_PRESSURE, LNG_TEMPERATURE), of(COMBUSTIBLE), Medium.LNG),
    HYDROGEN_STORE(
            "氢气站",
            false,
            "氢气瓶组",
            "Cylinder bank",
            of(HYDROGEN_PRESSURE, TANK_TEMPERATURE),
            of(COMBUSTIBLE),
            Medium.HYDROGEN),
    OXYGEN_TANKS("液氧储存单元", false, "储槽", "Tank", of(TANK_LEVEL, OXYGEN_PRESSURE), of(OXYGEN), Medium.OXYGEN),
    ACETYLENE_STORE(
            "乙炔站",
            false,
            "汇流排",
            "Manifold",
            of(ACETYLENE_PRESSURE, STORE_TEMPERATURE),
            of(COMBUSTIBLE),
            Medium.ACETYLENE),
    REACTORS(
            "反应装置",
            true,
            "反应釜",
            "Reactor",
            of(REACTOR_TEMPERATURE, REACTOR_PRESSURE, COOLING_FLOW, STIRRER_CURRENT),
            of(COMBUSTIBLE),
            Medium.PROPYLENE_OXIDE),
    HYDROTREATER(
            "加氢装置",
            true,
            "加氢反应器",
            "Hydrotreater",
            of(HYDROTREATER_TEMPERATURE, HYDROTREATER_PRESSURE, FEED_FLOW, COOLING_FLOW),
            of(COMBUSTIBLE, CARBON_MONOXIDE),
            Medium.NAPHTHA),
    CHEMICAL_STORE(
            "危险化学品仓库", false, "库房", "Store", of(STORE_TEMPERATURE, STORE_HUMIDITY), of(COMBUSTIBLE), Medium.ETHER),
    BOTTLE_STORE("气瓶库", false, "瓶库", "Bottle store", of(STORE_TEMPERATURE), of(COMBUSTIBLE), Medium.LPG);

    private final String nameZh;
    private final boolean production;
    private final String equipmentZh;
    private final String equipmentEn;
    private final List<Instrument> instruments;
    private final List<Instrument> detectors;
    private final Medium medium;

    Facility(
            String nameZh,
            boolean production,
            String equipmentZh,
            String equipmentEn,
            List<Instrument> instruments,
            List<Instrument> detectors,
            Medium medium) {
        this.nameZh = nameZh;
        this.production = production;
        this.equipmentZh = equipmentZh;
        this.equipmentEn = equipmentEn;
        this.instruments = instruments;
        this.detectors = detectors;
        this.medium = medium;
    }

    private static List<Instrument> of(Instrument... instruments) {
        return List.of(instruments);
    }

    String nameZh() {
        return nameZh;
    }

    /** Production unit or storage unit in the sense of GB 18218-2018. */
    String unitKind() {
        return production ? "PRODUCTION" : "STORAGE";
    }

    String equipmentZh() {
        return equipmentZh;
    }

    String equipmentEn() {
        return equipmentEn;
    }

    /** What measures each piece of equipment. */
    List<Instrument> instruments() {
        return instruments;
    }

    /** What watches the air around it. */
    List<Instrument> detectors() {
        return detectors;
    }

    Medium medium() {
        return medium;
    }

    /** As the suite names its equipment. */
    String equipmentKind() {
        return switch (equipmentEn) {
            case "Tank", "Sphere" -> "TANK";
            case "Store", "Bottle store" -> "WAREHOUSE";
            case "Reactor", "Hydrotreater", "Converter" -> "REACTOR";
            case "Receiver", "Cylinder bank" -> "VESSEL";
            default -> "DEVICE";
        };
    }
}
