<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>kesu::CalendarReader</name>
    <message>
        <source>unknown key; known here are %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing; write for example year = 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a year from %1 to %2, for example year = 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be text in quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a date without quotation marks, for example 2026-10-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies neither in %2 nor in the December before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there twice; a day can stand in one list only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no weekend day, so it is worked anyway; leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a list of dates, for example [2026-10-01, 2026-10-02]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing; name the notice that the days come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing; write for example name = &quot;国庆节&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing; list the days off, for example off = [2026-10-01]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least one [[%1]] is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no TOML: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is too large for the days of one year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 holds no calendar; install Kesu again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kesu::TimeSpan</name>
    <message>
        <source>half a working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kesu::WorkCalendar</name>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Year&apos;s Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spring Festival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomb-sweeping Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dragon Boat Festival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mid-Autumn Festival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two holidays on one day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make-up working day for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
