package org.yimatong.city.generate;

import static org.yimatong.city.generate.Area.*;
import static org.yimatong.city.generate.Trade.*;

import java.util.List;
import java.util.stream.Stream;

/** The enterprises below the threshold of a major hazard source, besides the plant's neighbour. */
final class PlainSites {

    private PlainSites() {}

    static final List<Site> ALL = Stream.of(
                    everywhere(
                            PETROL_STATION,
                            XINCHENG,
                            BEILIN,
                            LIANHU,
                            BAQIAO,
                            BAQIAO,
                            WEIYANG,
                            YANTA,
                            YANTA,
                            YANLIANG,
                            LINTONG,
                            CHANGAN,
                            CHANGAN,
                            GAOLING,
                            HUYI,
                            LANTIAN,
                            ZHOUZHI,
                            HIGH_TECH,
                            HIGH_TECH,
                            ECONOMIC,
                            QUJIANG,
                            QUJIANG,
                            CHANBA,
                            PORT,
                            AVIATION,
                            AEROSPACE),
                    everywhere(GAS_STATION, BAQIAO, CHANGAN, GAOLING, ECONOMIC, PORT),
                    everywhere(CHEMICAL_DEALER, XINCHENG, BEILIN, LIANHU, LIANHU, WEIYANG, YANTA, CHANBA, HIGH_TECH),
                    everywhere(BOTTLED_GAS, CHANBA, LANTIAN, HUYI, CHANGAN),
                    everywhere(HAULIER, PORT, WEIYANG, GAOLING, LINTONG),
                    everywhere(FIREWORKS_DEALER, LANTIAN, ZHOUZHI),
                    everywhere(SMELTER, LINTONG, HUYI),
                    everywhere(TAILINGS, LANTIAN),
                    everywhere(ELECTROPLATER, XINCHENG, AVIATION, YANLIANG),
                    everywhere(LABORATORY, BEILIN, YANTA, HIGH_TECH, AEROSPACE),
                    everywhere(PAINT_MAKER, GAOLING, HUYI, LANTIAN),
                    everywhere(CLEANING_AGENTS, BAQIAO, ECONOMIC, ZHOUZHI, LIANHU))
            .flatMap(List::stream)
            .toList();

    private static List<Site> everywhere(Trade trade, Area... areas) {
        return Stream.of(areas).map(area -> Site.plain(trade, area)).toList();
    }
}
