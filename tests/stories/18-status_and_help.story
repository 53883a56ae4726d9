# Status and help are answered; without a proof too, but to the address on file, and once a day.
mike -> intro: help
        mike <- help
mike -> intro: Status, please.
        mike <- status
mike -> intro [none]: status
        mike <- status
mike -> intro [none]: status
nora -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        nora <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: No, thank you.
        ana <- noted
nora -> acknowledge: status
        nora <- status | lacks "declined" | lacks "said no"
mike -> intro: status
        mike <- status | lacks "Ana"
