# The status of all tells the hour on the connector's own clock: the one that their letters told, else the setting.
given assistant.timezone = "Europe/Berlin"
mike -> intro: I would like to meet Ana Ruiz <ana@a.example> for a coffee, to talk about soil sensors.
        mike <- acknowledge
mike -> acknowledge: I can do Tuesday 10 November between 2 pm and 4 pm.
wait 10m
        ana <- ask
ana -> ask: Yes, gladly.
        ana, mike <- introduction with invitation Tue 13:00
mike -> intro: status
        mike <- status | has "14:00"
