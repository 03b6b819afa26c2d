package org.yimatong.city.generate;

/** What an enterprise of the city lives from; industry codes by GB/T 4754-2017. */
enum Trade {
    PETROL_STATION("OPERATION", "F5265", "SMALL", "西安%1$s石油销售有限公司%2$s加油站"),
    GAS_STATION("OPERATION", "F5266", "SMALL", "西安%s清洁能源有限公司%s加气站"),
    CHEMICAL_DEALER("OPERATION", "F5169", "MICRO", "西安%s化工贸易有限公司"),
    BOTTLED_GAS("OPERATION", "D4512", "SMALL", "西安%s液化气有限公司"),
    HAULIER("TRANSPORT", "G5435", "MEDIUM", "西安%s危险货物运输有限公司"),
    FIREWORKS_DEALER("FIREWORKS", "F5169", "SMALL", "西安%s烟花爆竹有限公司"),
    SMELTER("METAL_SMELTING", "C3240", "MEDIUM", "西安%s有色金属有限公司"),
    TAILINGS("TAILINGS_POND", "B0921", "MEDIUM", "%2$s%1$s矿业有限公司尾矿库"),
    ELECTROPLATER("USE", "C3360", "SMALL", "西安%s表面处理有限公司"),
    LABORATORY("USE", "M7452", "SMALL", "西安%s检测科技有限公司"),
    PAINT_MAKER("PRODUCTION", "C2641", "SMALL", "西安%s涂料有限公司"),
    REAGENT_MAKER("PRODUCTION", "C2661", "SMALL", "西安%s化学试剂有限公司"),
    CLEANING_AGENTS("PRODUCTION", "C2681", "SMALL", "西安%s日用化学有限公司"),
    PETROCHEMICALS("PRODUCTION", "C2614", "LARGE", "西安%s石油化工有限公司"),
    FERTILISER("PRODUCTION", "C2621", "LARGE", "西安%s化肥有限公司"),
    CHLOR_ALKALI("PRODUCTION", "C2612", "LARGE", "西安%s氯碱化工有限公司"),
    ORGANICS("PRODUCTION", "C2614", "MEDIUM", "西安%s精细化工有限公司"),
    PEROXIDE("PRODUCTION", "C2619", "MEDIUM", "西安%s过氧化物有限公司"),
    INDUSTRIAL_GAS("PRODUCTION", "C2619", "MEDIUM", "西安%s气体有限公司"),
    PESTICIDES("PRODUCTION", "C2631", "MEDIUM", "西安%s农药有限公司"),
    RESINS("PRODUCTION", "C2651", "MEDIUM", "西安%s树脂有限公司"),
    PHARMACEUTICALS("PRODUCTION", "C2710", "MEDIUM", "西安%s药业有限公司"),
    OIL_DEPOT("STORAGE", "G5941", "LARGE", "西安%s油品储运有限公司%s油库"),
    LNG_DEPOT("STORAGE", "G5941", "MEDIUM", "西安%s天然气储备有限公司"),
    LPG_DEPOT("STORAGE", "G5941", "MEDIUM", "西安%s液化石油气储配有限公司"),
    WAREHOUSE("STORAGE", "G5942", "MEDIUM", "西安%s危化品仓储有限公司"),
    CHIP_MAKER("USE", "C3985", "LARGE", "西安%s半导体材料有限公司"),
    COLD_STORE("USE", "G5930", "MEDIUM", "西安%s冷链物流有限公司"),
    ENGINE_TESTS("USE", "M7320", "LARGE", "西安%s动力试验技术有限公司"),
    WATERWORKS("USE", "C2666", "MEDIUM", "西安%s水处理药剂有限公司");

    private final String kind;
    private final String industry;
    private final String scale;
    private final String nameForm;

    Trade(String kind, String industry, String scale, String nameForm) {
        this.kind = kind;
        this.industry = industry;
        this.scale = scale;
        this.nameForm = nameForm;
    }

    String kind() {
        return kind;
    }

    String industry() {
        return industry;
    }

    String scale() {
        return scale;
    }

    /** A full name from an invented house name and the place. */
    String named(String house, String place) {
        return nameForm.formatted(house, place);
    }
}
