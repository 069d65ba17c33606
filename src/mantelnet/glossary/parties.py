"""Step 2 of the method: the parties, and who does what in the network."""

from typing import Final

from mantelnet.glossary.term import Term, Topic
from mantelnet.text import Text

TOPIC: Final = Topic(
    id="parties",
    title=Text(en="Step 2: who takes part?", nl="Stap 2: wie doet er mee?"),
    terms=(
        Term(
            id="network",
            numbers=(13,),
            name=Text(en="network", nl="netwerk"),
            meaning=Text(
                en="The parties and the ties between them. In mantelnet it holds everybody who takes part, is "
                "invited or is wanted; whoever has left is outside it.",
                nl="De partijen en de relaties ertussen. In mantelnet hoort iedereen erbij die meedoet, is "
                "uitgenodigd of gewenst is; wie is vertrokken, staat erbuiten.",
            ),
            origin="general",
        ),
        Term(
            id="partnership",
            numbers=(14,),
            name=Text(en="partnership", nl="samenwerkingsverband"),
            meaning=Text(
                en="Parties that have agreed to work on something together. A network can be looser: there parties "
                "may know each other without any agreement.",
                nl="Partijen die hebben afgesproken om samen aan iets te werken. Een netwerk kan losser zijn: daar "
                "kennen partijen elkaar soms zonder afspraak.",
            ),
            origin="general",
        ),
        Term(
            id="party",
            numbers=(15,),
            name=Text(en="party", nl="partij"),
            also=("parties", "partijen"),
            meaning=Text(
                en="An organisation or group that has to do with the task. A party is never one person.",
                nl="Een organisatie of groep die met de opgave te maken heeft. Een partij is nooit één persoon.",
            ),
            example=Text(
                en="The municipality, a school, the GPs, or the carers themselves.",
                nl="De gemeente, een school, de huisartsen, of de mantelzorgers zelf.",
            ),
            keys=("parties",),
            origin="mantelnet",
        ),
        Term(
            id="partner",
            numbers=(16,),
            name=Text(en="partner", nl="partner"),
            also=("partners",),
            meaning=Text(
                en="A party that takes part in the cooperation.",
                nl="Een partij die meedoet aan de samenwerking.",
            ),
            keys=("parties.*.status",),
            origin="general",
        ),
        Term(
            id="stakeholder",
            numbers=(17,),
            name=Text(en="stakeholder", nl="belanghebbende"),
            synonyms=Text(en="interested party", nl="stakeholder"),
            also=("stakeholders", "belanghebbenden"),
            meaning=Text(
                en="Everybody to whom the task makes a difference, also those who do not take part. In mantelnet "
                "they are all called party.",
                nl="Iedereen voor wie de opgave iets uitmaakt, ook wie niet meedoet. In mantelnet heten zij allemaal "
                "partij.",
            ),
            origin="general",
        ),
        Term(
            id="party_type",
            numbers=(19,),
            name=Text(en="type of party", nl="soort partij"),
            also=("party type", "soort", "soorten partijen"),
            meaning=Text(
                en="What kind of organisation or group a party is, chosen from a fixed list. mantelnet takes the "
                "sector from it.",
                nl="Wat voor organisatie of groep een partij is, gekozen uit een vaste lijst. mantelnet leidt daar de "
                "sector uit af.",
            ),
            keys=("parties.*.type",),
            origin="mantelnet",
        ),
        Term(
            id="sector",
            numbers=(20,),
            name=Text(en="sector", nl="sector"),
            also=("sectors", "sectoren"),
            meaning=Text(
                en="The field that a party works in, such as care, welfare, or education and youth. With sectors you "
                "see whether ties cross borders, and which field is missing.",
                nl="Het gebied waarin een partij werkt, zoals zorg, welzijn, of onderwijs en jeugd. Zo ziet u of "
                "relaties over grenzen heen gaan, en welk gebied ontbreekt.",
            ),
            keys=("parties.*.sector",),
            origin="mantelnet",
        ),
        Term(
            id="role",
            numbers=(21,),
            name=Text(en="role", nl="rol"),
            also=("roles", "rollen"),
            meaning=Text(
                en="What a party does for the cooperation itself, such as bringing people together or chairing the "
                "meetings.",
                nl="Wat een partij doet voor de samenwerking zelf, zoals mensen bij elkaar brengen of het overleg "
                "voorzitten.",
            ),
            keys=("parties.*.roles",),
            origin="general",
        ),
        Term(
            id="lead",
            numbers=(22,),
            name=Text(en="lead", nl="trekker"),
            also=("leads", "trekkers"),
            meaning=Text(
                en="A party that keeps the network going and holds it together. mantelnet advises two leads from "
                "different organisations, because the method tells of good experience with the duo of municipality "
                "and carer-support centre.",
                nl="Een partij die het netwerk gaande en bij elkaar houdt. mantelnet raadt twee trekkers uit "
                "verschillende organisaties aan, omdat de methode goede ervaringen noemt met het duo van gemeente en "
                "steunpunt.",
            ),
            keys=("project.leads",),
            origin="method",
        ),
        Term(
            id="initiator",
            numbers=(22,),
            name=Text(en="initiator", nl="aanjager"),
            synonyms=Text(en="driver", nl="initiatiefnemer"),
            also=("aanjagers",),
            meaning=Text(
                en="A party that gets others moving. According to the method a municipality can do that.",
                nl="Een partij die anderen in beweging brengt. Volgens de methode kan een gemeente dat doen.",
            ),
            keys=("parties.*.roles",),
            origin="method",
        ),
        Term(
            id="connector",
            numbers=(23,),
            name=Text(en="connector", nl="verbinder"),
            synonyms=Text(en="broker", nl="bruggenbouwer"),
            also=("bridge builder", "verbinders"),
            meaning=Text(
                en="A party that brings others into contact with each other. According to the method a "
                "municipality can do that; the betweenness shows who does it now.",
                nl="Een partij die anderen met elkaar in contact brengt. Volgens de methode kan een gemeente "
                "dat doen; aan de tussenpositie ziet u wie het nu doet.",
            ),
            keys=("parties.*.roles",),
            origin="method",
        ),
        Term(
            id="facilitator",
            numbers=(24,),
            name=Text(en="facilitator", nl="facilitator"),
            also=("faciliteren", "facilitate"),
            meaning=Text(
                en="A party that makes it possible for others to take part, for example with room, time or money. "
                "According to the method a municipality can do that.",
                nl="Een partij die het anderen mogelijk maakt om mee te doen, bijvoorbeeld met ruimte, tijd of geld. "
                "Volgens de methode kan een gemeente dat doen.",
            ),
            keys=("parties.*.roles",),
            origin="method",
        ),
        Term(
            id="chair",
            numbers=(24,),
            name=Text(en="chair", nl="voorzitter"),
            meaning=Text(
                en="Who leads the meetings. According to the method a shared chair or project lead often works very "
                "well.",
                nl="Wie het overleg leidt. Volgens de methode werkt een gedeelde voorzitter of projectleider vaak "
                "heel goed.",
            ),
            keys=("parties.*.roles", "agreements.governance.chair"),
            origin="method",
        ),
        Term(
            id="key_person",
            numbers=(25,),
            name=Text(en="key person", nl="sleutelfiguur"),
            also=("key figure", "sleutelfiguren"),
            meaning=Text(
                en="Somebody whom many people know and trust, and who can open doors. In the file you note the "
                "organisation and the function, not the name.",
                nl="Iemand die veel mensen kennen en vertrouwen, en die deuren kan openen. In het bestand noteert u "
                "de organisatie en de functie, niet de naam.",
            ),
            origin="general",
        ),
        Term(
            id="expert_by_experience",
            numbers=(26,),
            name=Text(en="expert by experience", nl="ervaringsdeskundige"),
            also=("experts by experience", "ervaringsdeskundigen"),
            meaning=Text(
                en="Somebody who knows informal care from their own life, and uses that to help others or the network.",
                nl="Iemand die mantelzorg uit het eigen leven kent, en daarmee anderen of het netwerk helpt.",
            ),
            origin="general",
        ),
        Term(
            id="contact",
            numbers=(29,),
            name=Text(en="contact person", nl="contactpersoon"),
            also=("contact", "contacts", "contactpersonen"),
            meaning=Text(
                en="Whom you turn to at a party. Preferably note the function: a name is personal data.",
                nl="Bij wie u terechtkunt bij een partij. Noteer liefst de functie: een naam is een persoonsgegeven.",
            ),
            keys=("parties.*.contacts",),
            origin="general",
        ),
    ),
)
