package org.yimatong.city.generate;

import static org.yimatong.city.generate.Area.*;
import static org.yimatong.city.generate.Facility.*;
import static org.yimatong.city.generate.Site.hazardous;
import static org.yimatong.city.generate.Site.unit;
import static org.yimatong.city.generate.Trade.*;

import java.util.List;

/**
 * The enterprises with major hazard sources besides the Tennessee Eastman plant.
 *
 * <p>With the plant's one source of level 2 the city has 70 sources: 3, 10, 25 and 32 of the levels 1 to 4.
 */
final class HazardousSites {

    private HazardousSites() {}

    static final List<Site> ALL = List.of(
            hazardous(
                    FERTILISER,
                    GAOLING,
                    unit(AMMONIA_TANKS, 1),
                    unit(AMMONIA_SYNTHESIS, 2),
                    unit(METHANOL_TANKS, 3),
                    unit(HYDROGEN_STORE, 4)),
            hazardous(
                    PETROCHEMICALS,
                    GAOLING,
                    unit(HYDROTREATER, 2),
                    unit(BENZENE_TANKS, 3),
                    unit(LPG_SPHERES, 3),
                    unit(METHANOL_TANKS, 4)),
            hazardous(ORGANICS, GAOLING, unit(HYDROTREATER, 3), unit(BENZENE_TANKS, 3), unit(SOLVENT_TANKS, 4)),
            hazardous(
                    CHLOR_ALKALI,
                    HUYI,
                    unit(CHLORINE_TANKS, 1),
                    unit(CHLORINE_TANKS, 2),
                    unit(ELECTROLYSIS, 2),
                    unit(HYDROGEN_STORE, 3),
                    unit(CHEMICAL_STORE, 4)),
            hazardous(ORGANICS, HUYI, unit(REACTORS, 3), unit(SOLVENT_TANKS, 3), unit(CHEMICAL_STORE, 4)),
            hazardous(PEROXIDE, HUYI, unit(HYDROTREATER, 3), unit(PEROXIDE_TANKS, 4), unit(HYDROGEN_STORE, 4)),
            hazardous(
                    OIL_DEPOT,
                    LINTONG,
                    unit(PETROL_TANKS, 1),
                    unit(PETROL_TANKS, 2),
                    unit(DIESEL_TANKS, 3),
                    unit(KEROSENE_TANKS, 3)),
            hazardous(LPG_DEPOT, LINTONG, unit(LPG_SPHERES, 2), unit(BOTTLE_STORE, 4)),
            hazardous(
                    OIL_DEPOT,
                    WEIYANG,
                    unit(PETROL_TANKS, 2),
                    unit(PETROL_TANKS, 3),
                    unit(DIESEL_TANKS, 4),
                    unit(DIESEL_TANKS, 4)),
            hazardous(COLD_STORE, WEIYANG, unit(AMMONIA_TANKS, 3), unit(AMMONIA_COOLING, 4)),
            hazardous(OIL_DEPOT, BAQIAO, unit(PETROL_TANKS, 2), unit(DIESEL_TANKS, 4), unit(SOLVENT_TANKS, 4)),
            hazardous(WATERWORKS, BAQIAO, unit(CHLORINE_TANKS, 3)),
            hazardous(OIL_DEPOT, YANLIANG, unit(KEROSENE_TANKS, 3), unit(PETROL_TANKS, 4)),
            hazardous(RESINS, YANLIANG, unit(REACTORS, 3), unit(SOLVENT_TANKS, 4), unit(CHEMICAL_STORE, 4)),
            hazardous(LNG_DEPOT, CHANGAN, unit(LNG_TANKS, 2), unit(LNG_TANKS, 3)),
            hazardous(REAGENT_MAKER, CHANGAN, unit(SOLVENT_TANKS, 4), unit(CHEMICAL_STORE, 4)),
            hazardous(PESTICIDES, LANTIAN, unit(REACTORS, 3), unit(SOLVENT_TANKS, 4), unit(CHEMICAL_STORE, 4)),
            hazardous(PHARMACEUTICALS, ZHOUZHI, unit(REACTORS, 3), unit(SOLVENT_TANKS, 4), unit(CHEMICAL_STORE, 4)),
            hazardous(LPG_DEPOT, ZHOUZHI, unit(LPG_SPHERES, 3), unit(BOTTLE_STORE, 4)),
            hazardous(CHIP_MAKER, HIGH_TECH, unit(HYDROGEN_STORE, 3), unit(AMMONIA_TANKS, 4), unit(SOLVENT_TANKS, 4)),
            hazardous(PHARMACEUTICALS, HIGH_TECH, unit(REACTORS, 4), unit(SOLVENT_TANKS, 4)),
            hazardous(
                    INDUSTRIAL_GAS, ECONOMIC, unit(OXYGEN_TANKS, 3), unit(HYDROGEN_STORE, 3), unit(ACETYLENE_STORE, 4)),
            hazardous(WAREHOUSE, PORT, unit(CHEMICAL_STORE, 3), unit(CHEMICAL_STORE, 4), unit(CHEMICAL_STORE, 4)),
            hazardous(
                    ENGINE_TESTS, AEROSPACE, unit(OXYGEN_TANKS, 3), unit(KEROSENE_TANKS, 4), unit(HYDROGEN_STORE, 4)));
}
