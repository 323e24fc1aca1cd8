"""French and its neighbours: the small words and the letters by which a language is told."""

# The commonest function words of each language that are not French words too; in "French", those
# of French that the others lack.
FUNCTION_WORDS = {
    "French": """
        et est une dans pour qui sur pas au aux ce elle sont avec cette mais leur nous
        vous je qu été du ils""",
    "English": """
        the of and to in is that for it was with are by this be at from have not were
        which you his they an but their""",
    "Spanish": """
        el los las del y una por con para su lo como más pero sus era está fue muy este
        cuando también hay desde todo""",
    "German": """
        der die und den das von zu mit sich auf für ist im dem nicht ein eine als auch
        werden aus hat dass wird bei nach einen""",
    "Italian": """
        il di che è della per con una non del sono gli dei nel alla più anche le delle
        ha come da lo dal nella questo""",
    "Portuguese": """
        os do da em uma não com para dos por mais ao das como foi na no mas são sua pelo
        também é seu""",
    "Dutch": """
        het een dat op te zijn voor met niet aan er om ook als bij maar dan door naar
        uit wordt werd deze heeft nog""",
    "Catalan": """
        els amb és dels una per del més aquest aquesta com ha seva també estat són havia
        però el ja han seu pel pels fins molt quan perquè""",
    "Romanian": """
        și în cu pe care este din pentru mai sunt fost ca prin sau nu fi după dar acest
        cele între că vor mult încă unele până mii iar acesta fie""",
    "Polish": """
        w na z do się nie że jest to od po jak za przez był ale oraz dla są jego tym
        może które co""",
    "Swedish": """
        och att det som på är av för med till den har inte om ett han var från vid också
        kan men i mer än ut vi redan sin kommer före""",
}

# Letters of a script, or letters that one language of the script has and its neighbours have not;
# the more telling first.
SCRIPTS = (
    ("Greek", "[\u0370-\u03ff]"),
    ("Russian", "[ыэъ]"),
    ("Ukrainian", "[їєґ]"),
    ("Hebrew", "[\u0590-\u05ff]"),
    ("Arabic", "[\u0600-\u06ff]"),
    ("Japanese", "[\u3040-\u30ff]"),
    ("Korean", "[\uac00-\ud7af]"),
    ("Chinese", "[\u4e00-\u9fff]"),
)
